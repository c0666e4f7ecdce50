import type { TellShare } from '../kit/progress';
import { announcedOrder, dayMonthEvidence, withoutPlace } from './dates';
import type { ColumnMapping, DateOrder, DateReading, RosterField, RosterMapping, SheetRow } from './types';

const dateFields: ReadonlySet<RosterField> = new Set([
  'date_of_birth',
  'document_expiry',
  'age_on',
  'pregnancy_on',
  'recontact_on',
  'ready_on',
]);

/** True for a field whose values are days of the calendar. */
export function isDateField(field: RosterField | null): boolean {
  return field !== null && dateFields.has(field);
}

/** The order of day and month that one column shows: by its values, else by its header, else by `others` of the same sheet. */
export function readDateOrder(
  header: string,
  index: number,
  rows: readonly SheetRow[],
  others: DateOrder | null = null,
): DateReading {
  const counts = { dayFirst: 0, monthFirst: 0, both: 0 };
  for (const { cells } of rows) {
    const cell = cells[index] ?? '';
    const evidence = cell === '' ? 'none' : dayMonthEvidence(withoutPlace(cell));
    if (evidence !== 'none') {
      counts[evidence] += 1;
    }
  }
  const more = Math.max(counts.dayFirst, counts.monthFirst);
  const fewer = Math.min(counts.dayFirst, counts.monthFirst);
  if (more > 0) {
    const order = counts.monthFirst > counts.dayFirst ? 'mdy' : 'dmy';
    // A few misfits are slips of the pen; many mean that two orders are mixed.
    return { order, evidence: fewer * 5 > more ? 'ambiguous' : 'certain', counts };
  }
  const announced = announcedOrder(header);
  if (announced === 'dmy' || announced === 'mdy') {
    return { order: announced, evidence: counts.both > 0 ? 'certain' : 'none', counts };
  }
  const open = others === null ? 'ambiguous' : 'others';
  return { order: others ?? 'dmy', evidence: counts.both > 0 ? open : 'none', counts };
}

/** The columns of a sheet with the order of day and month for each that holds dates, and what they say together. */
export function withDateOrders(
  columns: readonly ColumnMapping[],
  rows: readonly SheetRow[],
  tell?: TellShare,
): Pick<RosterMapping, 'columns' | 'dateOrder' | 'dateOrderEvidence' | 'dateOrderCounts'> {
  const alone = columns.map((column, at) => {
    tell?.(at / columns.length);
    return datesOf(column, rows);
  });
  const certain = new Set(alone.flatMap((dates) => (dates?.evidence === 'certain' ? [dates.order] : [])));
  const [only = null] = certain;
  // One hand wrote the sheet: a column that says nothing is thought to be like those that do.
  const others = certain.size === 1 ? only : null;
  return dateSummary(
    columns.map((column, at) => {
      const dates = alone[at];
      if (dates === undefined) {
        return column;
      }
      return {
        ...column,
        dates: dates.evidence === 'ambiguous' ? (datesOf(column, rows, others) ?? dates) : dates,
      };
    }),
  );
}

function datesOf(
  { field, header, index }: ColumnMapping,
  rows: readonly SheetRow[],
  others: DateOrder | null = null,
): DateReading | undefined {
  return isDateField(field) ? readDateOrder(header, index, rows, others) : undefined;
}

/** The mapping with one order for all of its dates, as somebody stated it. */
export function withStatedOrder(mapping: RosterMapping, order: DateOrder): RosterMapping {
  const columns = mapping.columns.map((column) =>
    column.dates === undefined
      ? column
      : { ...column, dates: { ...column.dates, order, evidence: 'chosen' as const } },
  );
  return { ...mapping, ...dateSummary(columns), dateOrder: order };
}

/** What the date columns of a mapping say together; the order of the birth dates speaks for columns without one. */
export function dateSummary(
  columns: readonly ColumnMapping[],
): Pick<RosterMapping, 'columns' | 'dateOrder' | 'dateOrderEvidence' | 'dateOrderCounts'> {
  const dated = columns.flatMap(({ field, dates }) => (dates === undefined ? [] : [{ field, dates }]));
  const first = dated.find(({ field }) => field === 'date_of_birth') ?? dated[0];
  const has = (evidence: DateReading['evidence']) => dated.some(({ dates }) => dates.evidence === evidence);
  const sum = (kind: keyof DateReading['counts']) =>
    dated.reduce((total, { dates }) => total + dates.counts[kind], 0);
  return {
    columns: [...columns],
    dateOrder: first?.dates.order ?? 'dmy',
    dateOrderEvidence: has('ambiguous')
      ? 'ambiguous'
      : has('certain') || has('others') || has('chosen')
        ? 'certain'
        : 'none',
    dateOrderCounts: { dayFirst: sum('dayFirst'), monthFirst: sum('monthFirst'), both: sum('both') },
  };
}
