import { message } from '../messages/message';
import { emptyDeparture } from '../model/departure';
import type { Departure } from '../model/departure';
import type { DepartureId } from '../model/ids';
import { orderEvidence } from './departure-days';
import type { DepartureField } from './departure-headers';
import { isTimeField, readRowTimes } from './departure-times';
import type { TimeContext } from './departure-times';
import { filledCells, looksLikeTotal, repeatsHeader } from './find-table';
import { saysNothing, tidy } from './plain-words';
import { departureReaders } from './read-departure-fields';
import type { DepartureDraft } from './read-departure-rules';
import type { RejectedCell, SheetRow } from './types';

/** What the rows of a sheet need to be read. */
export interface RowContext extends TimeContext {
  /** True where nobody has said yet whether the day or the month comes first. */
  readonly isUndecided: boolean;
}

/** Why a row is put aside. */
export type RowProblem = Pick<RejectedCell, 'column' | 'value' | 'reason'> & {
  readonly withoutOffset?: number;
};

/** One row as it was read: a departure without an id of its own yet, or one leg of it. */
export interface DepartureRow {
  readonly departure: Departure;
  /** The cells by field, tidied. */
  readonly given: Readonly<Partial<Record<DepartureField, string>>>;
  readonly said: readonly (keyof Departure)[];
  readonly withoutOffset: number;
}

const saidKey: Readonly<Partial<Record<DepartureField, keyof Departure>>> = {
  mode: 'mode',
  carrier: 'carrier',
  number: 'number',
  origin: 'origin',
  destination: 'destination',
  seats: 'seats',
  payload_kg: 'payloadKg',
  nationalities_allowed: 'nationalitiesAllowed',
  document_required: 'documentsAccepted',
  notes: 'notes',
  reporting_place: 'reportingPlace',
  status: 'status',
  wheelchair_places: 'places',
  stretcher_places: 'places',
  oxygen_places: 'places',
  bags: 'bags',
  held_seats: 'heldSeats',
  crew_seats: 'crewSeats',
  overbooking: 'overbooking',
  lap_infants: 'lapInfants',
  no_pets: 'noPets',
  relatives_allowed: 'relativesAllowed',
  children_below: 'childrenBelow',
  valid_months: 'validMonths',
  visa_country: 'visaCountry',
  visa_free: 'visaFree',
  vaccination_card: 'vaccinationCard',
  currency: 'currency',
  booking_reference: 'bookingReference',
  certainty: 'certainty',
};

const blank = emptyDeparture('-' as DepartureId); // replaced when the id is known
const isSaid = (value: string): boolean => !saysNothing(value) || /^(?:none|aucune?|nil)$/i.test(value);

/** What a row states: its filled cells, and whatever else they settled. */
function saidBy(given: DepartureRow['given'], departure: Departure): (keyof Departure)[] {
  const keys = new Set<keyof Departure>();
  for (const [field, value] of Object.entries(given) as [DepartureField, string][]) {
    // one entry a column
    const key = saidKey[field];
    if (key !== undefined && isSaid(value)) {
      keys.add(key);
    }
  }
  for (const key of Object.keys(blank) as (keyof Departure)[]) {
    // the keys of a departure
    if (key !== 'id' && JSON.stringify(departure[key]) !== JSON.stringify(blank[key])) {
      keys.add(key);
    }
  }
  return [...keys];
}

/** A time below a header that names universal time is in it. */
function withHeaderZone(field: DepartureField, value: string, header: string): string {
  return isTimeField(field) &&
    /\b(?:utc|gmt|zulu)\b/i.test(header) &&
    /(?:\d[:hH.]\d{2}|\b\d{4})$/.test(value)
    ? `${value} Z`
    : value;
}

/** Reads one row of a sheet of departures, all but its id. */
export function readDepartureRow(
  row: SheetRow,
  table: { readonly header: SheetRow; readonly columns: ReadonlyMap<DepartureField, number> },
  context: RowContext,
): DepartureRow | RowProblem {
  const { header, columns } = table;
  if (repeatsHeader(row, header.cells)) {
    return { column: '', value: row.cells[0] ?? '', reason: message('import.repeated-header') };
  }
  if (looksLikeTotal(row)) {
    return { column: '', value: filledCells(row.cells)[0] ?? '', reason: message('import.total-departures') };
  }
  const departure: DepartureDraft = { ...blank };
  const given: Partial<Record<DepartureField, string>> = {};
  const isLeg = /^(?:[2-9]|\d{2,})\b/.test(tidy(row.cells[columns.get('leg') ?? -1] ?? ''));
  for (const [field, index] of columns) {
    const column = header.cells[index] ?? '';
    const value = withHeaderZone(field, tidy(row.cells[index] ?? ''), column);
    given[field] = value;
    if (context.isUndecided && isTimeField(field) && orderEvidence(value) === 'both') {
      return { column, value, reason: message('import.days-of-two-orders', { value }) };
    }
    const isOpenSeats = isLeg && field === 'seats' && saysNothing(value);
    const reason = isOpenSeats ? null : (departureReaders[field]?.(departure, value, column) ?? null);
    if (reason !== null) {
      return { column, value, reason };
    }
  }
  const read = readRowTimes(given, departure, context);
  if ('reason' in read) {
    const { field, value, reason } = read;
    const withoutOffset = reason.id === 'import.time-without-offset' ? 1 : 0;
    return { column: header.cells[columns.get(field) ?? -1] ?? field, value, reason, withoutOffset };
  }
  Object.assign(departure, read.times);
  return { departure, given, said: saidBy(given, departure), withoutOffset: read.withoutOffset };
}
