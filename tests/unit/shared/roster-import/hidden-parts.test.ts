import { describe, expect, it } from 'vitest';
import { withHiddenChoice } from '../../../../shared/roster-import/hidden-parts';
import { importRoster } from '../../../../shared/roster-import/import-roster';
import { proposeMappings } from '../../../../shared/roster-import/map-columns';
import type { Workbook } from '../../../../shared/roster-import/types';

const workbook: Workbook = {
  fileName: 'list.xlsx',
  format: 'xlsx',
  sheets: [
    {
      name: 'People',
      hidden: false,
      rows: [
        { number: 1, cells: ['Family name', 'Given names', 'Remarks'] },
        { number: 2, cells: ['Sample', 'Awa', 'seen'] },
        { number: 3, cells: ['Example', 'Bina', 'unseen'] },
        { number: 5, cells: ['Muster', 'Chris', 'seen'] },
      ],
      hiddenRows: [3],
      hiddenColumns: [2],
    },
  ],
};

async function imported(rows: 'include' | 'leave-out', columns: 'include' | 'leave-out') {
  const read = withHiddenChoice(workbook, { rows, columns });
  const mapping = proposeMappings(workbook);
  const outcome = await importRoster({
    workbook: read,
    mapping: mapping.ok ? mapping.value : [],
    today: '2026-03-01',
    defaultCountry: 'ML',
    newId: (kind, n) => `${kind}-${n}`,
  });
  return outcome.ok
    ? {
        people: outcome.value.people.map(({ givenNames, notes }) => [givenNames, notes]),
        counts: outcome.value.counts,
        notices: outcome.value.notices.map(({ id }) => id).filter((id) => id.includes('hidden')),
      }
    : outcome.problem.id;
}

describe('what a sheet does not show', () => {
  it('comes in like the rest, with a word about it', async () => {
    expect(await imported('include', 'include')).toEqual({
      people: [
        ['Awa', 'seen'],
        ['Bina', 'unseen'],
        ['Chris', 'seen'],
      ],
      counts: { read: 4, accepted: 3, rejected: 0, blank: 1 },
      notices: ['import.hidden-rows', 'import.hidden-columns'],
    });
  });

  it('stays out when somebody says so, and is not counted as read', async () => {
    expect(await imported('leave-out', 'leave-out')).toEqual({
      people: [
        ['Awa', ''],
        ['Chris', ''],
      ],
      counts: { read: 3, accepted: 2, rejected: 0, blank: 1 },
      notices: ['import.hidden-rows-left-out'],
    });
  });
});
