import { Paper } from '@mantine/core';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Leaving } from '../../../shared/planning/overview/leaving-by-day';
import { useText } from '../../ui/text';
import classes from './overview.module.css';

const keys = ['seats', 'assigned', 'to-move'] as const;

/** Who can leave by when: seats and people with one, day upon day, against all who are to leave. */
export function LeavingChart({ leaving }: { readonly leaving: Leaving | null }) {
  const text = useText();
  const intl = useIntl();
  const id = useId();
  const days = leaving?.days ?? [];
  const toMove = leaving?.toMove ?? 0;
  const last = days.at(-1);
  const most = Math.max(1, toMove, last?.seatsBy ?? 0);
  const height = (count: number): string => `${(count / most) * 100}%`;
  const part = (day: string, options: Intl.DateTimeFormatOptions): string =>
    intl.formatDate(`${day}T00:00:00Z`, { timeZone: 'UTC', ...options });
  const dayWords = (day: string): string => part(day, { weekday: 'short', day: 'numeric', month: 'short' });
  const isEmpty = last === undefined || last.seatsBy === 0;
  return (
    <Paper component="section" className={`desk-surface ${classes.card ?? ''}`} aria-labelledby={id}>
      <header className={classes.cardHead}>
        <h2 id={id}>{text('overview.leaving')}</h2>
      </header>
      {leaving === null || isEmpty ? (
        <p className={classes.note}>
          {text(leaving === null ? 'overview.working' : 'overview.leaving-none')}
        </p>
      ) : (
        <>
          <p className={classes.note}>
            {text('overview.leaving-sum', {
              day: dayWords(last.day),
              seats: last.seatsBy,
              assigned: last.assignedBy,
              toMove,
            })}
            <br />
            <strong>{text('overview.leaving-short', { short: Math.max(0, toMove - last.seatsBy) })}</strong>
          </p>
          <ol className={classes.chart} aria-labelledby={id}>
            {days.map((one) => {
              const said = text('overview.chart-bar', { ...one, day: dayWords(one.day) });
              return (
                <li key={one.day} className={classes.day} aria-label={said} title={said}>
                  <span className={classes.seats} style={{ height: height(one.seatsBy) }} />
                  <span className={classes.taken} style={{ height: height(one.assignedBy) }} />
                </li>
              );
            })}
            <li aria-hidden className={classes.level} style={{ bottom: height(toMove) }} />
          </ol>
          <div className={classes.days} aria-hidden>
            {days.map(({ day, seatsBy }) => (
              <span key={day}>
                <b>{text('board.number', { count: seatsBy })}</b>
                {[part(day, { weekday: 'short' }), part(day, { day: 'numeric' })].join(' ')}
              </span>
            ))}
          </div>
          <div className={classes.legend}>
            {keys.map((key) => (
              <span key={key}>
                <i className={classes.key} data-key={key} aria-hidden />
                {text(`overview.chart-${key}`)}
              </span>
            ))}
          </div>
        </>
      )}
    </Paper>
  );
}
