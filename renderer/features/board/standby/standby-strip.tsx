import { Button } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { hasRunOut } from '../../../../shared/planning/offers';
import { useTable } from '../../../desk/use-desk';
import { useText } from '../../../ui/text';
import boardClasses from '../board.module.css';
import classes from './standby.module.css';
import { useStandbyActions } from './use-standby-actions';

/** How many offers of places are open, and which ran out; one press expires those. */
export function StandbyStrip({ now }: { readonly now: string }) {
  const text = useText();
  const actions = useStandbyActions();
  const offered = [...useTable('standby').values()].filter((entry) => entry.state === 'offered');
  const ranOut = offered.filter((entry) => hasRunOut(entry, now)).length;
  if (offered.length === 0) {
    return null;
  }
  return (
    <section
      className={classes.strip}
      aria-label={text('standby.list')}
      data-late={ranOut > 0 ? 'yes' : undefined}
    >
      <IconHourglass size={16} aria-hidden />
      <span className={boardClasses.conflictSentence} role="status">
        {text('standby.strip', { open: offered.length - ranOut, ranOut })}
      </span>
      {ranOut > 0 ? (
        <Button size="compact-xs" variant="default" onClick={actions.expire}>
          {text('standby.expire', { count: ranOut })}
        </Button>
      ) : null}
    </section>
  );
}
