import { describe, expect, test } from 'vitest';
import { composeDepartureChanges } from '../../../../../renderer/workers/import/departure-changes';
import { creation } from '../../../../../shared/model/apply-changes';
import { emptyDeparture } from '../../../../../shared/model/departure';
import { departureIdSchema } from '../../../../../shared/model/ids';
import { aDeparture } from '../../../../support/builders';

const present = new Map([
  ['d1', aDeparture({ id: 'd1', carrier: 'Exemple Air', seats: 10, notes: 'Gate 3' })],
]);
const sameId = { ...emptyDeparture(departureIdSchema.parse('d1')), carrier: 'Exemple Air', seats: 14 };
const other = aDeparture({ id: 'd2' });

describe('composeDepartureChanges', () => {
  test('adds what is new and leaves alone what the plan has', () => {
    expect(composeDepartureChanges(present, [sameId, other], false)).toEqual({
      changes: [creation('departure', other)],
      added: 1,
      updated: 0,
    });
  });

  test('updates the fields that the file says, and no others, where the planner asks for it', () => {
    expect(composeDepartureChanges(present, [sameId], true)).toEqual({
      changes: [{ entity: 'departure', entityId: 'd1', field: 'seats', from: 10, to: 14 }],
      added: 0,
      updated: 1,
    });
  });
});
