import { creation, edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { ColumnMappingRecord } from '../model/column-mapping';
import { textDigest } from '../kit/text-digest';
import { dateSummary, isDateField } from './column-dates';
import { plainWords } from './plain-words';
import { rosterFields } from './types';
import type { ColumnMapping, RosterMapping } from './types';

/** A header as it is compared: lists of one kind differ in case, accents and line breaks. Repeated headers are told apart. */
function headerKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const words = plainWords(header) || header.trim();
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return count === 1 ? words : `${words} (${count})`;
  });
}

/**
 * The id under which the reading of lists with these headers is remembered, whatever the order of the columns; null for
 * lists without headers, which have nothing to be known by.
 */
export function mappingId(headers: readonly string[]): string | null {
  const named = headerKeys(headers.filter((header) => header.trim() !== ''));
  return named.length === 0 ? null : `M-${textDigest(JSON.stringify(named.sort()))}`;
}

/** The changes that keep how these lists were read, for the next ones with the same headers; none where nothing is new. */
export function rememberMappings(
  present: ReadonlyMap<string, ColumnMappingRecord>,
  mappings: readonly RosterMapping[],
  defaultCountry: string,
  at: string,
): Change[] {
  const byId = new Map<string, Change[]>();
  for (const { columns } of mappings) {
    const headers = columns.map(({ header }) => header);
    const id = mappingId(headers);
    if (id === null) {
      continue;
    }
    const orders = columns.map(({ dates }) =>
      dates === undefined || dates.evidence === 'none' ? '' : dates.order,
    );
    const record: ColumnMappingRecord = {
      id,
      headers,
      fields: columns.map(({ field }) => field),
      dateOrder: orders.find((order) => order !== '') ?? '',
      dateOrders: orders,
      defaultCountry,
      at,
    };
    const before = present.get(id);
    byId.set(id, before === undefined ? [creation('columnMapping', record)] : changedParts(before, record));
  }
  return [...byId.values()].flat();
}

/** A list that is read as the last one was leaves no trace: the same file twice changes nothing. */
function changedParts(before: ColumnMappingRecord, record: ColumnMappingRecord): Change[] {
  const parts = ({ headers, fields, dateOrders, defaultCountry }: ColumnMappingRecord) => {
    const keys = headerKeys(headers);
    const columns = keys.map((key, at) => [key, fields[at] ?? null, dateOrders[at] ?? ''] as const);
    return JSON.stringify([columns.sort(([one], [other]) => (one < other ? -1 : 1)), defaultCountry]);
  };
  return parts(before) === parts(record) ? [] : edits('columnMapping', before, record);
}

/**
 * The proposal for a list with what was chosen for the last one with the same headers, in whatever order they stand. What
 * the dates of this list say for certain counts more than what those of the last one did.
 */
export function withRemembered(
  proposal: RosterMapping,
  record: ColumnMappingRecord | undefined,
): RosterMapping {
  if (record === undefined) {
    return proposal;
  }
  const places = new Map(headerKeys(record.headers).map((key, at) => [key, at]));
  const keys = headerKeys(proposal.columns.map(({ header }) => header));
  const columns = proposal.columns.map((column, at): ColumnMapping => {
    const place = column.header.trim() === '' ? undefined : places.get(keys[at] ?? '');
    if (place === undefined) {
      return column;
    }
    const remembered = record.fields[place] ?? null;
    const field = rosterFields.find((name) => name === remembered) ?? null;
    const order = record.dateOrders[place] ?? '';
    const dates =
      column.dates?.evidence === 'ambiguous' && order !== ''
        ? { dates: { ...column.dates, order, evidence: 'chosen' as const } }
        : {};
    if (column.field === field) {
      return { ...column, ...dates };
    }
    const counts = { dayFirst: 0, monthFirst: 0, both: 0 };
    const stated =
      isDateField(field) && order !== '' ? { dates: { order, evidence: 'chosen' as const, counts } } : {};
    return { index: column.index, header: column.header, field, foundBy: 'remembered', ...stated };
  });
  return { ...proposal, ...dateSummary(columns) };
}
