import { Button } from '@mantine/core';
import { IconRefreshAlert } from '@tabler/icons-react';
import { useText } from '../../../ui/text';
import type { Outlook } from '../../../workers/outlook-protocol';
import boardClasses from '../board.module.css';
import classes from './replan.module.css';

interface ReplanStripProps {
  readonly outlook: Outlook | null;
  readonly onReplan: () => void;
}

/** Says that the plan no longer holds, or could hold more people, with the way to a new one. */
export function ReplanStrip({ outlook, onReplan }: ReplanStripProps) {
  const text = useText();
  if (outlook === null || outlook.people.assigned === 0) {
    return null;
  }
  const lost = new Set<string>();
  const over = new Set<string>();
  for (const { kind, householdId, departureId } of outlook.conflicts) {
    if ((kind === 'cancelled' || kind === 'missing-departure') && householdId !== undefined) {
      lost.add(householdId);
    } else if (kind === 'overload' && departureId !== undefined) {
      over.add(departureId);
    }
  }
  const facts = [
    lost.size > 0 ? text('replan.lost', { count: lost.size }) : '',
    over.size > 0 ? text('replan.over', { count: over.size }) : '',
    outlook.placeable > 0 ? text('replan.could', { count: outlook.placeable }) : '',
  ].filter(Boolean);
  return facts.length === 0 ? null : (
    <section className={classes.strip} aria-label={text('replan.strip')}>
      <IconRefreshAlert size={16} aria-hidden />
      <span className={boardClasses.conflictSentence} role="status">
        {facts.join(' · ')}
      </span>
      <Button size="compact-xs" onClick={onReplan}>
        {text('replan.start')}
      </Button>
    </section>
  );
}
