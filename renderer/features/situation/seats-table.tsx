import { VisuallyHidden } from '@mantine/core';
import { emptyCauses } from '../../../shared/planning/situation/flown-seats';
import type { SeatsOf } from '../../../shared/planning/situation/flown-seats';
import { PartsBar } from '../../ui/parts-bar';
import { SectionCard } from '../../ui/section-card';
import { useText } from '../../ui/text';
import classes from './situation.module.css';

/** What every departure offered, what of it was used, and why seats flew empty. */
export function SeatsTable({ seats }: { readonly seats: readonly SeatsOf[] }) {
  const text = useText();
  const number = (count: number) => text('board.number', { count });
  const most = Math.max(1, ...seats.map(({ offered, used }) => Math.max(offered, used)));
  const sum = (of: (line: SeatsOf) => number) => seats.reduce((total, line) => total + of(line), 0);
  const why = ({ empty }: SeatsOf): string =>
    emptyCauses
      .flatMap((cause) => {
        const count = empty?.causes[cause] ?? 0;
        return count === 0
          ? []
          : [text('situation.cause', { cause: text(`situation.cause-${cause}`), count })];
      })
      .join(', ');
  return (
    <SectionCard title={text('situation.seats')}>
      {seats.length === 0 ? (
        <p className={classes.note}>{text('situation.no-seats')}</p>
      ) : (
        <div className={classes.scroll} tabIndex={0} role="group" aria-label={text('situation.seats')}>
          <table className={classes.lines}>
            <thead>
              <tr>
                <th scope="col">{text('situation.day')}</th>
                <th scope="col">{text('situation.departure')}</th>
                <th scope="col" className={classes.number}>
                  {text('situation.offered')}
                </th>
                <th scope="col" className={classes.number}>
                  {text('situation.used')}
                </th>
                <th scope="col" className={classes.number}>
                  {text('situation.free')}
                </th>
                <th scope="col" className={classes.number}>
                  {text('situation.flown-empty')}
                </th>
                <th scope="col" style={{ width: '22%' }}>
                  <VisuallyHidden>{text('situation.bar-head')}</VisuallyHidden>
                </th>
                <th scope="col">{text('situation.why')}</th>
              </tr>
            </thead>
            <tbody>
              {seats.map((line) => {
                const free = Math.max(0, line.offered - line.used);
                return (
                  <tr key={line.departureId}>
                    <td>{line.day}</td>
                    <th scope="row" className={classes.name} title={line.name}>
                      <bdi>{line.name}</bdi>
                    </th>
                    <td className={classes.number}>{number(line.offered)}</td>
                    <td className={classes.number}>{number(line.used)}</td>
                    <td className={classes.number}>{line.empty === null ? number(free) : ''}</td>
                    <td className={classes.number}>{line.empty === null ? '' : number(line.empty.seats)}</td>
                    <td>
                      <PartsBar
                        label={text('situation.seats-bar', { used: line.used, free })}
                        full={most}
                        parts={[
                          {
                            part: line.empty === null ? 'assigned' : 'departed',
                            count: line.used,
                            label: text('situation.bar', { part: text('situation.used'), count: line.used }),
                          },
                          {
                            part: line.empty === null ? 'free' : 'unreachable',
                            count: free,
                            label: text('situation.bar', {
                              part: text(line.empty === null ? 'situation.free' : 'situation.flown-empty'),
                              count: free,
                            }),
                          },
                        ]}
                      />
                    </td>
                    <td>{line.empty === null ? text('situation.still-open') : why(line)}</td>
                  </tr>
                );
              })}
              <tr className={classes.sum}>
                <td />
                <th scope="row">{text('situation.all-departures')}</th>
                <td className={classes.number}>{number(sum(({ offered }) => offered))}</td>
                <td className={classes.number}>{number(sum(({ used }) => used))}</td>
                <td className={classes.number}>
                  {number(
                    sum(({ empty, offered, used }) => (empty === null ? Math.max(0, offered - used) : 0)),
                  )}
                </td>
                <td className={classes.number}>{number(sum(({ empty }) => empty?.seats ?? 0))}</td>
                <td />
                <td />
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </SectionCard>
  );
}
