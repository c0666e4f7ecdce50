import type { Facet } from './facets';
import { rowText } from './roster-row';
import type { RosterRow } from './roster-row';

/** What the roster can be narrowed down by, value by value. */
export const filterFields = [
  'status',
  'nationality',
  'location',
  'size',
  'sex',
  'documentType',
  'needs',
  'departure',
] as const;
export type FilterField = (typeof filterFields)[number];

/** The values that a row may have, field by field; a field that is not in it lets every row pass. */
export type RosterFilters = Readonly<Partial<Record<FilterField, readonly string[]>>>;

/** Everything that narrows the roster down. */
export interface RosterNarrowing {
  readonly facet: Facet | null;
  readonly words: readonly string[];
  readonly filters: RosterFilters;
  /** Only these people, by id; everybody where it is absent. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** The values of a row by which a field counts it; an empty text stands for what is not known. */
export function filterValues(row: RosterRow, field: FilterField): readonly string[] {
  const { person, facts } = row;
  switch (field) {
    case 'size':
      return [facts.members > 5 ? '6+' : String(facts.members)];
    case 'departure':
      return [facts.departure];
    case 'needs':
      return person.needs.length === 0 ? [''] : person.needs;
    case 'status':
    case 'nationality':
    case 'location':
    case 'sex':
    case 'documentType':
      return [person[field].trim()];
  }
}

function passesField(row: RosterRow, field: FilterField, filters: RosterFilters): boolean {
  const wanted = filters[field];
  return (
    wanted === undefined ||
    wanted.length === 0 ||
    filterValues(row, field).some((value) => wanted.includes(value))
  );
}

function passesRest(row: RosterRow, { facet, words, only }: RosterNarrowing): boolean {
  if (only !== undefined && !only.has(row.id)) {
    return false;
  }
  if (facet !== null && !row.facets.includes(facet)) {
    return false;
  }
  const text = words.length === 0 ? '' : rowText(row);
  return words.every((word) => text.includes(word));
}

/** Whether a row is shown: in the view, with every word of the search, and with a wanted value in every field. */
export function rowPasses(row: RosterRow, narrowing: RosterNarrowing): boolean {
  return (
    filterFields.every((field) => passesField(row, field, narrowing.filters)) && passesRest(row, narrowing)
  );
}

/** How many rows have a value. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/**
 * The values of every field with the number of rows that would be shown with it: each field follows all other filters but
 * not its own, so that a second value can be added. The most frequent first; wanted ones are never left out.
 */
export function countValues(
  rows: Iterable<RosterRow>,
  narrowing: RosterNarrowing,
): Readonly<Record<FilterField, readonly ValueCount[]>> {
  const counts = new Map<FilterField, Map<string, number>>(
    filterFields.map((field) => [
      field,
      new Map((narrowing.filters[field] ?? []).map((value) => [value, 0])),
    ]),
  );
  for (const row of rows) {
    if (!passesRest(row, narrowing)) {
      continue;
    }
    const failing = filterFields.filter((field) => !passesField(row, field, narrowing.filters));
    for (const field of failing.length === 0 ? filterFields : failing.length === 1 ? failing : []) {
      const byValue = counts.get(field);
      for (const value of filterValues(row, field)) {
        byValue?.set(value, (byValue.get(value) ?? 0) + 1);
      }
    }
  }
  return Object.fromEntries(
    [...counts].map(([field, byValue]) => [
      field,
      [...byValue]
        .map(([value, count]) => ({ value, count }))
        .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value)),
    ]),
  ) as Record<FilterField, ValueCount[]>; // one entry a field
}
