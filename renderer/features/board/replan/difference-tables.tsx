import type { DepartureId } from '../../../../shared/model/ids';
import type { PlanDifference } from '../../../../shared/planning/plan-difference';
import { useText } from '../../../ui/text';
import classes from './difference.module.css';

interface DifferenceTablesProps {
  readonly difference: Pick<PlanDifference, 'classes' | 'departures'>;
  readonly nameOf: (id: DepartureId) => string;
}

const signOf = (change: number): string => (change < 0 ? 'less' : change > 0 ? 'more' : 'none');

/** What a proposal changes in people, by priority class and by departure. */
export function DifferenceTables({ difference, nameOf }: DifferenceTablesProps) {
  const text = useText();
  const number = (count: number): string => text('board.number', { count });
  return (
    // A region that scrolls is reached with the keyboard, too.
    <div className={classes.sides} tabIndex={0} role="region" aria-label={text('replan.by-class')}>
      <table className={classes.table}>
        <caption>{text('replan.by-class')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('replan.class')}</th>
            <th scope="col">{text('replan.before')}</th>
            <th scope="col">{text('replan.after')}</th>
            <th scope="col">{text('replan.people-of')}</th>
            <th scope="col">{text('replan.change')}</th>
          </tr>
        </thead>
        <tbody>
          {difference.classes.map(({ category, before, after, people }) => (
            <tr key={category}>
              <th scope="row">{category || text('replan.class-none')}</th>
              <td>{number(before)}</td>
              <td>{number(after)}</td>
              <td>{number(people)}</td>
              <td data-sign={signOf(after - before)}>{text('replan.signed', { count: after - before })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {difference.departures.length === 0 ? null : (
        <table className={classes.table}>
          <caption>{text('replan.by-departure')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('replan.departure')}</th>
              <th scope="col">{text('replan.before')}</th>
              <th scope="col">{text('replan.after')}</th>
              <th scope="col">{text('replan.change')}</th>
            </tr>
          </thead>
          <tbody>
            {difference.departures.map(({ departureId, before, after, joining, leaving }) => (
              <tr key={departureId}>
                <th scope="row">{nameOf(departureId)}</th>
                <td>{number(before)}</td>
                <td>{number(after)}</td>
                <td>{text('replan.joining-leaving', { joining, leaving })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
