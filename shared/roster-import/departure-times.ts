import { clockOffset, dayLater } from '../kit/zoned-time';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Departure } from '../model/departure';
import { airportZone } from './airport-zones';
import type { DepartureField } from './departure-headers';
import { saysNothing } from './plain-words';
import { readSheetDay, readSheetTime } from './read-sheet-time';
import type { SheetDays, SheetTime } from './read-sheet-time';

/** What the times of a sheet need to be read. */
export interface TimeContext extends SheetDays {
  /** Whose clock shows times without an offset, where no airport says it: an IANA zone or an offset; empty when nobody has said it. */
  readonly zone: string;
}

const timeKeys = {
  departs_at: 'departsAt',
  arrives_at: 'arrivesAt',
  report_at: 'reportAt',
  cut_off_at: 'cutOffAt',
  boards_at: 'boardsAt',
} as const satisfies Partial<Record<DepartureField, keyof Departure>>;
type TimeField = keyof typeof timeKeys;

const dayFields = {
  departs_at: 'date',
  arrives_at: 'arrival_date',
  report_at: 'report_date',
  cut_off_at: 'cut_off_date',
  boards_at: 'date',
} as const satisfies Record<TimeField, DepartureField>;

/** True for a column that holds a time or the day of one. */
export function isTimeField(field: DepartureField): boolean {
  return (
    field in timeKeys || field === 'time_zone' || Object.values<DepartureField>(dayFields).includes(field)
  );
}

/** The times of one row, and how many of them were by a clock that the sheet does not name; or the cell that cannot be read. */
export type RowTimes =
  | {
      readonly times: Partial<Pick<Departure, (typeof timeKeys)[TimeField]>>;
      readonly withoutOffset: number;
    }
  | { readonly field: DepartureField; readonly value: string; readonly reason: Message };

type Cells = Readonly<Partial<Record<DepartureField, string>>>;
const said = (cells: Cells, field: DepartureField): string => {
  const value = cells[field] ?? '';
  return saysNothing(value) ? '' : value;
};

/** A zone as a cell names it: `UTC+1`, `+01:00`, `GMT`, `Africa/Bamako`; empty when it is none. */
function readZone(text: string): string {
  const [, sign, hours, minutes = '00'] =
    /^(?:UTC|GMT)?\s*([+\u2212-])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(text) ?? [];
  if (hours !== undefined) {
    return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  }
  const zone = /^(?:UTC|GMT|Z)$/i.test(text) ? '+00:00' : text;
  return 'offset' in clockOffset('2026-01-01T12:00:00', zone) ? zone : '';
}

class RowReader {
  withoutOffset = 0;

  constructor(
    private readonly cells: Cells,
    private readonly places: Pick<Departure, 'origin' | 'destination'>,
    private readonly context: TimeContext,
    private readonly rowZone: string,
  ) {}

  /** The written time with the day of its own cell or column, where either says one. */
  written(field: TimeField): SheetTime | { readonly reason: Message; readonly field: DepartureField } {
    const read = readSheetTime(said(this.cells, field), this.context);
    if ('reason' in read) {
      return { ...read, field };
    }
    const dayField = dayFields[field];
    const dayText = said(this.cells, dayField);
    if (read.day !== '' || dayText === '' || field === 'boards_at') {
      return read;
    }
    const day = readSheetDay(dayText, this.context);
    return typeof day === 'string' ? { ...read, day } : { ...day, field: dayField };
  }

  instant(field: TimeField, day: string, { time, offset, daysLater }: SheetTime): string | Message {
    const value = said(this.cells, field);
    if (time === '') {
      return message('import.day-without-time', { value });
    }
    const local = `${dayLater(day, daysLater)}T${time}`;
    if (offset !== '') {
      return `${local}${offset}`;
    }
    const place = field === 'arrives_at' ? this.places.destination : this.places.origin;
    const asked = this.context.zone === '' ? '' : (airportZone(place) ?? this.context.zone);
    const zone = this.rowZone || asked;
    this.withoutOffset += this.rowZone === '' ? 1 : 0;
    if (zone === '') {
      return message('import.time-without-offset', { value });
    }
    const found = clockOffset(local, zone);
    if ('offset' in found) {
      return `${local}${found.offset}`;
    }
    return message(found.problem === 'twice' ? 'import.time-twice' : 'import.time-skipped', { value });
  }
}

/**
 * Reads the times of a row together: a day in a column of its own holds for all times of the row that say none; an arrival
 * that would come before the departure is on the next day, and a time before it that would come after it is on the day before.
 */
export function readRowTimes(
  cells: Cells,
  places: Pick<Departure, 'origin' | 'destination'>,
  context: TimeContext,
): RowTimes {
  const zoneText = said(cells, 'time_zone');
  const rowZone = zoneText === '' ? '' : readZone(zoneText);
  if (zoneText !== '' && rowZone === '') {
    return {
      field: 'time_zone',
      value: zoneText,
      reason: message('import.zone-unknown', { value: zoneText }),
    };
  }
  const reader = new RowReader(cells, places, context, rowZone);
  const times: { -readonly [Key in (typeof timeKeys)[TimeField]]?: string } = {};
  const fields: readonly TimeField[] = ['departs_at', 'arrives_at', 'boards_at', 'cut_off_at', 'report_at'];
  let departureDay = '';
  const ownDay = said(cells, 'date');
  if (ownDay !== '') {
    const read = readSheetDay(ownDay, context);
    if (typeof read !== 'string') {
      return { field: 'date', value: ownDay, ...read };
    }
    departureDay = read;
  }
  for (const field of fields) {
    const value = said(cells, field);
    if (value === '') {
      continue;
    }
    const written = reader.written(field);
    if ('reason' in written) {
      return { field: written.field, value: said(cells, written.field), reason: written.reason };
    }
    const day = written.day || departureDay;
    if (day === '') {
      return { field, value, reason: message('import.time-without-day', { value }) };
    }
    const before = reader.withoutOffset;
    let instant = reader.instant(field, day, written);
    if (typeof instant === 'string' && written.day === '' && written.daysLater === 0 && times.departsAt) {
      const isLate = Date.parse(instant) > Date.parse(times.departsAt);
      const step = field === 'arrives_at' ? (isLate ? 0 : 1) : isLate ? -1 : 0;
      if (step !== 0) {
        reader.withoutOffset = before;
        instant = reader.instant(field, dayLater(day, step), written);
      }
    }
    if (typeof instant !== 'string') {
      return { field, value, reason: instant };
    }
    times[timeKeys[field]] = instant;
    departureDay = field === 'departs_at' ? instant.slice(0, 10) : departureDay;
  }
  return { times, withoutOffset: reader.withoutOffset };
}
