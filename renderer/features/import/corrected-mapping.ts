import { dateSummary } from '../../../shared/roster-import/column-dates';
import { isGathered } from '../../../shared/roster-import/settle-columns';
import type { DateOrder, NameOrder, RosterField, RosterMapping } from '../../../shared/roster-import/types';
import type { DateColumn } from '../../workers/import-protocol';

/**
 * The mapping after a planner said what a column is. A field that only one column can hold is taken from the column
 * that had it.
 */
export function withField(mapping: RosterMapping, index: number, field: RosterField | null): RosterMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      if (column.index === index) {
        const { header } = column;
        return { index, header, field, foundBy: 'planner' };
      }
      return field !== null && column.field === field && !isGathered(field)
        ? { index: column.index, header: column.header, field: null, foundBy: 'planner' }
        : column;
    }),
  };
}

/** The mapping with the order of day and month that a planner chose for one column of dates. */
export function withDateOrder(
  mapping: RosterMapping,
  { index, reading }: Pick<DateColumn, 'index' | 'reading'>,
  order: DateOrder,
): RosterMapping {
  return {
    ...mapping,
    ...dateSummary(
      mapping.columns.map((column) =>
        column.index === index ? { ...column, dates: { ...reading, order, evidence: 'chosen' } } : column,
      ),
    ),
  };
}

/** The mapping with the order of family and given names that a planner chose for one column. */
export function withNameOrder(mapping: RosterMapping, index: number, nameOrder: NameOrder): RosterMapping {
  const columns = mapping.columns.map((column) =>
    column.index === index ? { ...column, nameOrder } : column,
  );
  return { ...mapping, columns };
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
