import { Button } from '@mantine/core';
import { useText } from '../../../ui/text';
import { asItStands } from '../../../workers/solve-protocol';
import classes from './scenarios.module.css';
import type { KnownOutcome } from './use-comparison';

interface ComparisonTableProps {
  readonly outcomes: readonly KnownOutcome[];
  readonly nameOf: (outcome: KnownOutcome) => string;
  readonly canAdopt: (outcome: KnownOutcome) => boolean;
  readonly onAdopt: (outcome: KnownOutcome) => void;
}

/** Scenarios in columns, figures in rows; beside each figure how much it differs from the plan as it stands. */
export function ComparisonTable({ outcomes, nameOf, canAdopt, onAdopt }: ComparisonTableProps) {
  const text = useText();
  const base = outcomes.find(({ outcome }) => outcome.id === asItStands)?.outcome;
  const categories = base?.summary.classes.map((one) => one.category) ?? [];
  const figure = (known: KnownOutcome, of: (outcome: KnownOutcome['outcome']) => number): string => {
    const count = of(known.outcome);
    return base === undefined || known.outcome === base
      ? text('board.number', { count })
      : text('scenario.more-less', { count, change: count - of(base) });
  };
  const row = (label: string, cell: (known: KnownOutcome) => string) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {outcomes.map((known) => (
        <td key={known.outcome.id}>{cell(known)}</td>
      ))}
    </tr>
  );
  const none = text('board.not-known');
  return (
    // A region that scrolls is reached with the keyboard, too.
    <div className={classes.tableBox} tabIndex={0} role="region" aria-label={text('scenario.comparison')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text('scenario.figure')}</th>
            {outcomes.map((known) => (
              <th key={known.outcome.id} scope="col">
                {nameOf(known)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(text('scenario.placed'), (known) => figure(known, ({ summary }) => summary.placed))}
          {categories.map((category) =>
            row(
              category === '' ? text('scenario.class-none') : text('scenario.class', { category }),
              (known) =>
                figure(
                  known,
                  ({ summary }) => summary.classes.find((one) => one.category === category)?.placed ?? 0,
                ),
            ),
          )}
          {row(text('scenario.waiting'), (known) =>
            figure(known, ({ summary }) => summary.people - summary.placed),
          )}
          {row(text('scenario.moved'), ({ outcome }) =>
            outcome.difference === null
              ? none
              : text('board.number', { count: outcome.difference.people.moves }),
          )}
          {row(text('scenario.lost'), ({ outcome }) =>
            outcome.difference === null
              ? none
              : text('board.number', { count: outcome.difference.people.loses }),
          )}
          {row(text('scenario.gap'), ({ outcome }) =>
            outcome.gap === null ? none : text('board.percent', { share: outcome.gap }),
          )}
          <tr>
            <td />
            {outcomes.map((known) => (
              <td key={known.outcome.id}>
                {known.outcome.id === asItStands ? null : (
                  <Button
                    size="compact-xs"
                    variant="light"
                    disabled={!canAdopt(known)}
                    aria-label={text('scenario.adopt-of', { name: nameOf(known) })}
                    onClick={() => onAdopt(known)}
                  >
                    {text('scenario.adopt')}
                  </Button>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
