import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countValues, filterFields, rowPasses } from '../../../../../renderer/features/roster/roster-filters';
import type { RosterFilters } from '../../../../../renderer/features/roster/roster-filters';
import { createRosterIndex } from '../../../../../renderer/features/roster/roster-index';
import { aPerson, aPlan } from '../../../../support/builders';

const today = '2031-03-03';
const people = [
  aPerson({ id: 'p1', householdId: 'h1', nationality: 'MLI', sex: 'F', needs: ['wheelchair', 'oxygen'] }),
  aPerson({ id: 'p2', householdId: 'h1', nationality: 'FRA', sex: 'M' }),
  aPerson({ id: 'p3', householdId: 'h2', nationality: 'MLI', sex: '' }),
];
const rows = createRosterIndex(aPlan({ people }), today).rows();
const narrowing = (filters: RosterFilters) => ({ facet: null, words: [], filters });

describe('countValues', () => {
  test('every field follows the filters of the others, and not its own', () => {
    const counts = countValues(rows, narrowing({ nationality: ['MLI'] }));
    expect({ nationality: counts.nationality, sex: counts.sex, size: counts.size }).toEqual({
      nationality: [
        { value: 'MLI', count: 2 },
        { value: 'FRA', count: 1 },
      ],
      sex: [
        { value: '', count: 1 },
        { value: 'F', count: 1 },
      ],
      size: [
        { value: '1', count: 1 },
        { value: '2', count: 1 },
      ],
    });
  });

  test('a wanted value that nobody has any more stays, so that it can be given up', () => {
    expect(countValues(rows, narrowing({ sex: ['X'] })).sex).toContainEqual({ value: 'X', count: 0 });
  });

  test('a value is counted as often as it would show rows', () => {
    const filters = fc.record(
      {
        nationality: fc.subarray(['MLI', 'FRA']),
        sex: fc.subarray(['F', 'M', '']),
        needs: fc.subarray(['wheelchair', '']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (chosen) => {
        const counts = countValues(rows, narrowing(chosen));
        for (const field of filterFields) {
          for (const { value, count } of counts[field]) {
            const shown = rows.filter((row) => rowPasses(row, narrowing({ ...chosen, [field]: [value] })));
            expect(shown).toHaveLength(count);
          }
        }
      }),
    );
  });
});
