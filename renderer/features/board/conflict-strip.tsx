import { ActionIcon, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAlertTriangle, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlanConflict } from '../../../shared/planning/plan-conflicts';
import { useSentence, useText } from '../../ui/text';
import classes from './board.module.css';

interface ConflictStripProps {
  readonly conflicts: readonly PlanConflict[];
  readonly onGoTo: (conflict: PlanConflict) => void;
}

/** What is wrong on the board, counted by kind; F8 goes from one to the next. */
export function ConflictStrip({ conflicts, onGoTo }: ConflictStripProps) {
  const text = useText();
  const sentence = useSentence();
  const [index, setIndex] = useState(-1);
  const current = conflicts[index];

  const goTo = (next: number): void => {
    const wrapped = (next + conflicts.length) % conflicts.length;
    const conflict = conflicts[wrapped];
    if (conflict !== undefined) {
      setIndex(wrapped);
      onGoTo(conflict);
    }
  };
  const goToKind = (kind: PlanConflict['kind']): void => {
    const after = conflicts.findIndex((conflict, at) => conflict.kind === kind && at > index);
    goTo(after >= 0 ? after : conflicts.findIndex((conflict) => conflict.kind === kind));
  };
  useHotkeys(
    [
      ['F8', () => goTo(index + 1)],
      ['shift+F8', () => goTo(Math.max(index, 0) - 1)],
    ],
    [],
  );
  const counts = new Map<PlanConflict['kind'], number>();
  for (const { kind } of conflicts) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (conflicts.length === 0) {
    return null;
  }
  return (
    <section aria-label={text('board.conflicts')} className={classes.conflicts}>
      <IconAlertTriangle size={16} aria-hidden />
      {[...counts].map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          className={classes.conflictKind}
          data-current={current?.kind === kind ? 'yes' : undefined}
          onClick={() => goToKind(kind)}
        >
          {text(`board.conflict-${kind}`, { count })}
        </button>
      ))}
      <span className={classes.conflictSentence} role="status">
        {current === undefined
          ? text('board.conflict-hint')
          : text('board.conflict-at', {
              index: index + 1,
              count: conflicts.length,
              sentence: sentence(current.message),
            })}
      </span>
      <Kbd size="xs" aria-hidden>
        {text('board.conflict-key')}
      </Kbd>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={text('board.conflict-previous')}
        onClick={() => goTo(index - 1)}
      >
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={text('board.conflict-next')}
        onClick={() => goTo(index + 1)}
      >
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
    </section>
  );
}
