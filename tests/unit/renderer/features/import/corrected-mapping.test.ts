import { describe, expect, test } from 'vitest';
import {
  withDateOrder,
  withEarlierChoices,
  withField,
  withNameOrder,
} from '../../../../../renderer/features/import/corrected-mapping';
import type { RosterField, RosterMapping } from '../../../../../shared/roster-import/types';

const mappingOf = (...fields: (RosterField | null)[]): RosterMapping => ({
  sheetName: 'list',
  headerRow: 1,
  columns: fields.map((field, index) => ({ index, header: `Column ${index}`, field, foundBy: 'header' })),
  dateOrder: 'dmy',
  dateOrderEvidence: 'none',
  dateOrderCounts: { dayFirst: 0, monthFirst: 0, both: 0 },
});
const fieldsOf = ({ columns }: RosterMapping) => columns.map(({ field }) => field);

describe('withField', () => {
  test('takes the field from the column that had it', () => {
    expect(fieldsOf(withField(mappingOf('family_name', 'given_names'), 1, 'family_name'))).toEqual([
      null,
      'family_name',
    ]);
  });

  test('lets several columns say what somebody needs', () => {
    expect(fieldsOf(withField(mappingOf('needs', null), 1, 'needs'))).toEqual(['needs', 'needs']);
  });
});

describe('orders that a planner chooses', () => {
  test('are those of one column, and settle the question', () => {
    const counts = { dayFirst: 0, monthFirst: 0, both: 2 };
    const reading = { order: 'dmy', evidence: 'ambiguous', counts } as const;
    const [born] = mappingOf('date_of_birth').columns.map((column) => ({ ...column, dates: reading }));
    const mapping = { ...mappingOf('full_name', 'date_of_birth'), dateOrderEvidence: 'ambiguous' as const };
    const open = {
      ...mapping,
      columns: mapping.columns.map((one, at) => (at === 1 ? { ...one, ...born, index: 1 } : one)),
    };

    const chosen = withNameOrder(withDateOrder(open, { index: 1, reading }, 'mdy'), 0, 'family-first');

    expect([chosen.columns[1]?.dates, chosen.dateOrder, chosen.dateOrderEvidence]).toEqual([
      { order: 'mdy', evidence: 'chosen', counts },
      'mdy',
      'certain',
    ]);
    expect(chosen.columns[0]?.nameOrder).toBe('family-first');
  });
});

describe('withEarlierChoices', () => {
  test('puts what the planner chose before over the proposal', () => {
    const earlier = withField(mappingOf('full_name', 'notes'), 1, 'location');

    expect(fieldsOf(withEarlierChoices(mappingOf('family_name', 'notes'), earlier))).toEqual([
      'family_name',
      'location',
    ]);
  });

  test('keeps the proposal where the columns are others', () => {
    const proposal = mappingOf('family_name');

    expect(withEarlierChoices(proposal, withField(mappingOf('phone', 'notes'), 0, 'email'))).toBe(proposal);
  });
});
