import { expect, test } from 'vitest';
import {
  lockChanges,
  placementChanges,
  removalChanges,
} from '../../../../../renderer/features/board/placement-changes';
import { message } from '../../../../../shared/messages/message';
import { applyChanges } from '../../../../../shared/model/apply-changes';
import { departureIdSchema, householdIdSchema } from '../../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../../support/builders';
import { aPlanWithPlaces } from '../../../../support/placed-plan';

const h1 = householdIdSchema.parse('h1');
const h2 = householdIdSchema.parse('h2');
const h3 = householdIdSchema.parse('h3');
const d1 = departureIdSchema.parse('d1');

const arrange = (places: Readonly<Record<string, string>>) =>
  aPlanWithPlaces(
    {
      people: ['h1', 'h2', 'h3'].map((householdId, n) => aPerson({ id: `p${n}`, householdId })),
      departures: [aDeparture(), aDeparture({ id: 'd2' })],
    },
    places,
  );

test('placing creates, moves and leaves alone, and says that a planner chose', () => {
  const plan = arrange({ h1: 'd2', h2: 'd1' });
  const why = message('board.drop-here');

  applyChanges(plan, placementChanges(plan, [h1, h2, h3], d1, why));

  expect([...plan.assignment.values()]).toEqual([
    { id: 'h1', departureId: 'd1', locked: false, chosenBy: 'planner', reason: why },
    { id: 'h2', departureId: 'd1', locked: false, chosenBy: 'solver', reason: null },
    { id: 'h3', departureId: 'd1', locked: false, chosenBy: 'planner', reason: why },
  ]);
});

test('taking off deletes what is there and passes over what is not', () => {
  const plan = arrange({ h1: 'd1', h2: 'd1!' });

  applyChanges(plan, removalChanges(plan, [h1, h3]));

  expect([...plan.assignment.keys()]).toEqual(['h2']);
});

test('locking locks all unless all are locked, and then unlocks all', () => {
  const plan = arrange({ h1: 'd1', h2: 'd1!' });
  const locks = () => [...plan.assignment.values()].map((assignment) => assignment.locked);

  applyChanges(plan, lockChanges(plan, [h1, h2, h3]));
  const afterFirst = locks();
  applyChanges(plan, lockChanges(plan, [h1, h2, h3]));

  expect([afterFirst, locks()]).toEqual([
    [true, true],
    [false, false],
  ]);
});
