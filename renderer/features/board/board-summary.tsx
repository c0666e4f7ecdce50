import { Loader } from '@mantine/core';
import { useText } from '../../ui/text';
import type { Outlook } from '../../workers/outlook-protocol';
import classes from './board.module.css';
import type { LastRun } from './last-run';

interface BoardSummaryProps {
  readonly outlook: Outlook | null;
  readonly isCurrent: boolean;
  readonly lastRun: LastRun | null;
}

/** How many people have a place, wait, or cannot go, and how good the last automatic assignment was proven to be. */
export function BoardSummary({ outlook, isCurrent, lastRun }: BoardSummaryProps) {
  const text = useText();
  const figure = (status: keyof Outlook['people']) => (
    <div className={classes.figure} data-standing={status}>
      <dd>
        {outlook === null ? text('board.not-known') : text('board.number', { count: outlook.people[status] })}
      </dd>
      <dt>{text(`board.figure-${status}`)}</dt>
    </div>
  );
  return (
    <dl className={classes.summary} aria-label={text('board.summary')} aria-busy={!isCurrent}>
      {figure('assigned')}
      {figure('waiting')}
      {figure('not-eligible')}
      {lastRun === null ? null : (
        <div
          className={classes.figure}
          title={text('board.last-run-hint', { bound: Math.ceil(lastRun.bound) })}
        >
          <dd>{text('board.percent', { share: lastRun.gap })}</dd>
          <dt>{text('board.last-run')}</dt>
        </div>
      )}
      {isCurrent ? null : <Loader size={14} color="gray" aria-hidden />}
    </dl>
  );
}
