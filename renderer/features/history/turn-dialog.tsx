import { Button, Group, Modal, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconStack2 } from '@tabler/icons-react';
import { countRecords } from '../../../shared/history/count-records';
import type { TurnPlan, TurnScope } from '../../desk/turn-steps';
import { useHistory } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import { countsText, momentOf, whenText, whoText } from './entry-words';
import classes from './history.module.css';

interface TurnDialogProps {
  readonly plan: TurnPlan;
  /** Null when the planner thought better of it. */
  readonly onAnswer: (scope: TurnScope | null) => void;
}

/** Names the steps that depend on one that is to be turned, and offers what can be done about it. */
export function TurnDialog({ plan, onAnswer }: TurnDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const history = useHistory();
  const { direction, changes, dependents, keptRecords } = plan;
  const isUndo = direction === 'undo';
  const first = history.entries().find(({ id }) => id === plan.asked[0]);
  const what = first === undefined ? text('app.step-unknown') : sentence(first.label);
  const count = dependents.filter(({ isRecord }) => isRecord !== true).length;
  const changed = countsText(countRecords(changes), text);
  const kept = countsText(keptRecords, text);
  const now = Date.now();

  const onlyThis =
    changes.length === 0
      ? text('history.only-this-nothing')
      : kept === ''
        ? text('history.only-this-all', { changed })
        : text('history.only-this-text', { changed, kept });

  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      size={620}
      title={text(isUndo ? 'history.built-on-title' : 'history.needs-title')}
      closeButtonProps={{ 'aria-label': text('history.cancel') }}
    >
      <Stack gap="sm">
        <Text dir="auto">
          {text(isUndo ? 'history.built-on-text' : 'history.needs-text', { count, what })}
        </Text>
        <ScrollArea.Autosize mah={216} type="auto" className={classes.dependents}>
          <ul aria-label={text('history.dependents')} className={classes.plain}>
            {dependents.map((entry) => (
              <li key={entry.id} className={classes.dependent}>
                <Text size="sm" fw={500} dir="auto">
                  {sentence(entry.label)}
                </Text>
                <Text size="xs" c="dimmed">
                  {text('history.by', {
                    when: whenText(momentOf(entry), now, text),
                    who: whoText(entry, text),
                  })}
                  {entry.isRecord === true && text('history.and-record')}
                </Text>
              </li>
            ))}
          </ul>
        </ScrollArea.Autosize>
        {isUndo && (
          <UnstyledButton
            className={classes.choice}
            disabled={changes.length === 0}
            onClick={() => onAnswer('alone')}
          >
            <IconArrowBackUp size={20} aria-hidden />
            <span>
              <Text fw={600}>{text('history.only-this')}</Text>
              <Text size="xs" c="dimmed">
                {onlyThis}
              </Text>
            </span>
          </UnstyledButton>
        )}
        <UnstyledButton className={classes.choice} onClick={() => onAnswer('with-dependents')}>
          {isUndo ? <IconStack2 size={20} aria-hidden /> : <IconArrowForwardUp size={20} aria-hidden />}
          <span>
            <Text fw={600}>{text(isUndo ? 'history.with-them' : 'history.with-needed', { count })}</Text>
            <Text size="xs" c="dimmed">
              {text(isUndo ? 'history.with-them-text' : 'history.with-needed-text')}
            </Text>
          </span>
        </UnstyledButton>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onAnswer(null)}>
            {text('history.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
