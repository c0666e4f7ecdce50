import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { stepKind } from '../../../shared/history/undo-stack';
import type { HistoryEntry } from '../../desk/desk-history';
import { useSentence, useText } from '../../ui/text';
import { countsText, momentOf, whenText, whoText } from './entry-words';
import classes from './history.module.css';

interface HistoryRowProps {
  readonly entry: HistoryEntry;
  /** Where it stands among those shown, from 1. */
  readonly position: number;
  readonly total: number;
  readonly now: number;
  readonly isUndone: boolean;
  readonly isBusy: boolean;
  readonly onTurn: (id: string) => void;
}

/** One step of the history: what, when, by whom, how much; and the way back. */
export function HistoryRow({ entry, position, total, now, isUndone, isBusy, onTurn }: HistoryRowProps) {
  const text = useText();
  const sentence = useSentence();
  const kind = stepKind(entry);
  const what = sentence(entry.label);
  const counts = countsText(entry.counts, text);
  const facts = [
    whenText(momentOf(entry), now, text),
    whoText(entry, text),
    counts === '' ? text('history.nothing-changed') : counts,
    ...(entry.sequence === 0 ? [text('history.not-saved-yet')] : []),
  ].join(' · ');
  return (
    <div role="listitem" aria-posinset={position} aria-setsize={total} className={classes.row}>
      <div className={classes.words}>
        <span
          className={classes.label}
          data-undone={isUndone || undefined}
          data-quiet={kind === 'undo' || kind === 'redo' || undefined}
          dir="auto"
          title={what}
        >
          {what}
        </span>
        <span className={classes.facts}>
          {facts}
          {isUndone && <VisuallyHidden>{text('history.and-undone')}</VisuallyHidden>}
        </span>
      </div>
      {kind === 'step' && (
        <Button
          size="compact-sm"
          variant="default"
          loading={isBusy}
          leftSection={
            isUndone ? (
              <IconArrowForwardUp size={14} aria-hidden />
            ) : (
              <IconArrowBackUp size={14} aria-hidden />
            )
          }
          aria-label={text(isUndone ? 'history.redo-named' : 'history.undo-named', { what })}
          onClick={() => onTurn(entry.id)}
        >
          {text(isUndone ? 'history.redo' : 'history.undo')}
        </Button>
      )}
    </div>
  );
}
