import { expect, test } from 'vitest';
import { linkedChanges } from '../../../../shared/history/linked-changes';
import { creation, deletion, edits } from '../../../../shared/model/apply-changes';
import { aDeparture, aHousehold, aPerson } from '../../../support/builders';

test('a household, its members and those who leave it belong together, and nobody else does', () => {
  const mover = aPerson({ id: 'mover', householdId: 'h1' });
  const changes = [
    creation('household', aHousehold({ id: 'h2' })),
    ...edits('person', mover, { householdId: aHousehold({ id: 'h2' }).id }),
    deletion('household', aHousehold({ id: 'h1' })),
    creation('person', aPerson({ id: 'other', householdId: 'h9' })),
    creation('departure', aDeparture()),
  ];

  const groups = linkedChanges(changes);

  expect(new Set(groups.values()).size).toBe(3);
  expect(changes.map((change) => groups.get(change)?.length)).toEqual([3, 3, 3, 1, 1]);
});
