import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../shared/model/apply-changes';
import { emptyPlan } from '../../../../shared/model/plan';
import { proposeMapping } from '../../../../shared/roster-import/map-columns';
import {
  mappingId,
  rememberMappings,
  withRemembered,
} from '../../../../shared/roster-import/remembered-mapping';
import type { RosterMapping, Sheet } from '../../../../shared/roster-import/types';

function aSheet(...rows: string[][]): Sheet {
  return {
    name: 'People',
    hidden: false,
    rows: rows.map((cells, index) => ({ number: index + 1, cells })),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

const first = aSheet(
  ['Name', 'Born', 'Home'],
  ['Awa Exemple', '03/04/1985', 'x'],
  ['Bina Modèle', '05/06/1990', 'y'],
);
const second = aSheet(['HOME', 'Name', 'born'], ['z', 'Chris Exemple', '07/08/1991']);

function corrected(mapping: RosterMapping): RosterMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.header === 'Home'
        ? { ...column, field: 'address', foundBy: 'planner' }
        : column.dates === undefined
          ? column
          : { ...column, dates: { ...column.dates, order: 'mdy', evidence: 'chosen' } },
    ),
  };
}

function planAfter(mapping: RosterMapping) {
  const plan = emptyPlan();
  applyChanges(plan, rememberMappings(plan.columnMapping, [mapping], 'ML', '2026-03-01T10:00:00Z'));
  return plan;
}

describe('remembering how a list is read', () => {
  it('reads the next list with the same headers, in whatever order, without a question', () => {
    const plan = planAfter(corrected(proposeMapping(first)));
    const proposal = proposeMapping(second);

    const mapping = withRemembered(
      proposal,
      plan.columnMapping.get(mappingId(['born', 'Name', 'Home']) ?? ''),
    );

    expect(proposal.dateOrderEvidence).toBe('ambiguous');
    expect(
      mapping.columns.map(({ field, foundBy, dates }) => [field, foundBy, dates?.order, dates?.evidence]),
    ).toEqual([
      ['address', 'remembered', undefined, undefined],
      ['full_name', 'header', undefined, undefined],
      ['date_of_birth', 'header', 'mdy', 'chosen'],
    ]);
    expect([mapping.dateOrder, mapping.dateOrderEvidence]).toEqual(['mdy', 'certain']);
  });

  it('lets the dates of a list overrule what was chosen for the last one', () => {
    const plan = planAfter(corrected(proposeMapping(first)));
    const certain = aSheet(['Name', 'Born', 'Home'], ['Awa Exemple', '23/04/1985', 'x']);

    const mapping = withRemembered(proposeMapping(certain), [...plan.columnMapping.values()][0]);

    expect(mapping.columns[1]?.dates).toMatchObject({ order: 'dmy', evidence: 'certain' });
  });

  it('writes nothing where nothing is new, and one change where a column is read otherwise', () => {
    const mapping = corrected(proposeMapping(first));
    const plan = planAfter(mapping);
    const again = (next: RosterMapping) =>
      rememberMappings(plan.columnMapping, [next], 'ML', '2026-03-02T10:00:00Z').map(({ field }) => field);

    expect([again(mapping), again(proposeMapping(first))]).toEqual([
      [],
      ['fields', 'dateOrder', 'dateOrders', 'at'],
    ]);
  });

  it('has no name for lists without headers', () => {
    expect(mappingId(['', ' '])).toBeNull();
  });
});
