import { expect, test } from 'vitest';
import type { Boarding } from '../../../../../shared/model/boarding';
import { departureIdSchema, householdIdSchema, personIdSchema } from '../../../../../shared/model/ids';
import { flownSeats } from '../../../../../shared/planning/situation/flown-seats';
import { aDeparture, aPerson, aPlan } from '../../../../support/builders';

const departureId = departureIdSchema.parse('flown');

function atDoor(person: string, rest: Partial<Boarding>): Boarding {
  const personId = personIdSchema.parse(person);
  return {
    id: `${departureId}/${person}`,
    departureId,
    personId,
    state: 'boarded',
    at: '',
    by: '',
    checkedInAt: '',
    bags: null,
    bagsKg: null,
    reason: '',
    note: '',
    ...rest,
  };
}

test('empty seats of a departure that left are told by cause, and no seat twice', () => {
  const plan = aPlan({
    people: [
      aPerson({ id: 'a', householdId: 'a', status: 'departed', departedOn: departureId }),
      aPerson({ id: 'b', householdId: 'b', status: 'departed', departedOn: departureId }),
      aPerson({ id: 'c', householdId: 'c' }),
      aPerson({ id: 'd', householdId: 'd' }),
      aPerson({ id: 'e', householdId: 'e' }),
    ],
    departures: [
      aDeparture({ id: 'flown', seats: 10, crewSeats: 1, heldSeats: 2, status: 'departed' }),
      aDeparture({ id: 'next', seats: 5, departsAt: '2031-03-09T08:00:00+00:00' }),
      aDeparture({ id: 'off', status: 'cancelled' }),
    ],
  });
  const household = householdIdSchema.parse('e');
  const next = departureIdSchema.parse('next');
  plan.assignment.set(household, {
    id: household,
    departureId: next,
    locked: false,
    chosenBy: 'planner',
    reason: null,
  });
  for (const boarding of [
    atDoor('a', {}),
    atDoor('b', {}),
    atDoor('c', { state: 'no-show', reason: 'no-way-to-airport' }),
    atDoor('d', { state: 'refused', reason: 'papers' }),
  ]) {
    plan.boarding.set(boarding.id, boarding);
  }

  const [flown, open, ...others] = flownSeats(plan);

  expect(others).toEqual([]);
  expect([flown?.offered, flown?.used, flown?.empty]).toEqual([
    9,
    2,
    { seats: 7, causes: { 'no-way-to-airport': 1, refused: 1, 'kept-back': 2, 'never-filled': 3 } },
  ]);
  expect([open?.departureId, open?.offered, open?.used, open?.empty]).toEqual([next, 5, 1, null]);
});
