import type { RecordCounts } from '../../../shared/contract/history-methods';
import type { MessageId } from '../../../shared/messages/en';
import { entityNames } from '../../../shared/model/plan';
import type { HistoryEntry } from '../../desk/desk-history';

type Text = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** Records by kind, such as “37 people, 2 departures”, people first; empty for none. */
export function countsText(counts: RecordCounts, text: Text): string {
  const inOrder = ['person', ...entityNames.filter((entity) => entity !== 'person')] as const;
  return inOrder
    .flatMap((entity) => {
      const count = counts[entity];
      return count === undefined ? [] : [text(`history.count-${entity}`, { count })];
    })
    .join(', ');
}

/** The moment at which a step was made: milliseconds since 1970. */
export function momentOf({ at }: Pick<HistoryEntry, 'at'>): number {
  return Date.parse(at.split('_')[0] ?? '');
}

const times = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const dayMs = 24 * 60 * 60 * 1000;

/** Day and time on this computer's clock; the day in words where it is today or yesterday. */
export function whenText(moment: number, now: number, text: Text): string {
  if (Number.isNaN(moment)) {
    return '';
  }
  const time = times.format(moment);
  const day = days.format(moment);
  if (day === days.format(now)) {
    return text('history.today', { time });
  }
  return day === days.format(now - dayMs) ? text('history.yesterday', { time }) : `${day} ${time}`;
}

/** Who made a step. */
export function whoText({ by }: Pick<HistoryEntry, 'by'>, text: Text): string {
  return by === '' ? text('history.operator-none') : by;
}
