import { unplacedCauses } from '../../../../shared/planning/placement-summary';
import type { PlacementSummary } from '../../../../shared/planning/placement-summary';
import { useText } from '../../../ui/text';
import { wallTime } from '../../../ui/wall-time';
import { BarChart } from './bar-chart';
import type { ChartBar } from './bar-chart';
import classes from './scenarios.module.css';
import type { KnownOutcome } from './use-comparison';

interface ComparisonChartsProps {
  readonly outcomes: readonly KnownOutcome[];
  readonly nameOf: (outcome: KnownOutcome) => string;
}

/** The same figures as bars: placed by priority and by day, and without a place by reason. */
export function ComparisonCharts({ outcomes, nameOf }: ComparisonChartsProps) {
  const text = useText();
  const days = [
    ...new Set(outcomes.flatMap(({ outcome }) => outcome.summary.days.map(({ day }) => day))),
  ].sort();
  const dayWords = (day: string): string =>
    day === '' ? text('scenario.day-unknown') : wallTime(`${day}T00:00`).replace(/ 00:00$/, '');
  const bars = (parts: (summary: PlacementSummary) => ChartBar['parts']): ChartBar[] =>
    outcomes.map((known) => ({
      id: known.outcome.id,
      name: nameOf(known),
      parts: parts(known.outcome.summary),
    }));
  return (
    <div className={classes.charts}>
      <BarChart
        title={text('scenario.by-class')}
        bars={bars(({ classes: counts }) =>
          counts.map(({ category, placed }, tone) => ({
            label: category === '' ? text('scenario.class-none') : text('scenario.class', { category }),
            count: placed,
            tone,
          })),
        )}
      />
      <BarChart
        title={text('scenario.by-cause')}
        bars={bars(({ unplaced }) =>
          unplacedCauses.map((cause, tone) => ({
            label: text(`scenario.cause-${cause}`),
            count: unplaced[cause],
            tone: tone + 5,
          })),
        )}
      />
      <BarChart
        title={text('scenario.by-day')}
        bars={bars((summary) =>
          days.map((day, index) => ({
            label: dayWords(day),
            count: summary.days.find((one) => one.day === day)?.placed ?? 0,
            tone: index % 5,
          })),
        )}
      />
    </div>
  );
}
