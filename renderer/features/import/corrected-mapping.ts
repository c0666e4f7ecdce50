import type { DateOrder, RosterField, RosterMapping } from '../../../shared/roster-import/types';

/** Fields to which several columns may add; every other field comes from one column. */
const gatheredFields: ReadonlySet<RosterField> = new Set(['needs']);

/**
 * The mapping after a planner said what a column is. A field that only one column can hold is taken from the column
 * that had it.
 */
export function withField(mapping: RosterMapping, index: number, field: RosterField | null): RosterMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      if (column.index === index) {
        return { ...column, field, foundBy: 'planner' };
      }
      return field !== null && column.field === field && !gatheredFields.has(field)
        ? { ...column, field: null, foundBy: 'planner' }
        : column;
    }),
  };
}

/** The mapping with another order of day, month and year. */
export function withDateOrder(mapping: RosterMapping, dateOrder: DateOrder): RosterMapping {
  return { ...mapping, dateOrder };
}

/**
 * The proposal with what a planner chose earlier for the same columns: for a file that is read again with other
 * settings, and for the next file of the same kind. The date order is always the file's own.
 */
export function withEarlierChoices(
  proposal: RosterMapping,
  earlier: RosterMapping | undefined,
): RosterMapping {
  if (earlier?.columns.length !== proposal.columns.length) {
    return proposal;
  }
  return earlier.columns
    .filter(({ foundBy }) => foundBy === 'planner')
    .reduce((mapping, { index, field }) => withField(mapping, index, field), proposal);
}

/** Names the columns of a mapping: the key under which a planner's choices are remembered. */
export function headerKey(mapping: RosterMapping): string {
  return JSON.stringify(mapping.columns.map(({ header }) => header));
}
