import { describe, expect, test } from 'vitest';
import { composeDepartureChanges } from '../../../../../renderer/workers/import/departure-changes';
import { creation, edits } from '../../../../../shared/model/apply-changes';
import { factKey } from '../../../../../shared/roster-import/departure-difference';
import { aDeparture } from '../../../../support/builders';

const present = aDeparture({ id: 'd1', seats: 10, notes: 'Gate 3' });
const other = aDeparture({ id: 'd2' });
const changes = edits('departure', present, { seats: 14, notes: 'Gate 5' });
const difference = { added: [other], updates: [{ present, changes }], same: [] };

describe('composeDepartureChanges', () => {
  test('adds what is new and takes over each fact of what the plan has', () => {
    expect(composeDepartureChanges(difference, new Set())).toEqual({
      changes: [creation('departure', other), ...changes],
      added: 1,
      updated: 1,
    });
  });

  test('leaves a fact as the plan has it where the planner declines it', () => {
    const declined = new Set(changes.map(factKey));
    expect(composeDepartureChanges(difference, declined)).toEqual({
      changes: [creation('departure', other)],
      added: 1,
      updated: 0,
    });
  });
});
