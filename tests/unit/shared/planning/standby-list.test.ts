import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../../shared/model/apply-changes';
import type { Change } from '../../../../shared/model/change';
import { departureIdSchema, householdIdSchema } from '../../../../shared/model/ids';
import type { Plan } from '../../../../shared/model/plan';
import { buildProblem } from '../../../../shared/planning/build-problem';
import { holdOffers, loadsWithOffers } from '../../../../shared/planning/offers';
import {
  acceptChanges,
  declineChanges,
  expireChanges,
  offerChanges,
  standbyChanges,
} from '../../../../shared/planning/standby-changes';
import { standbyList } from '../../../../shared/planning/standby-list';
import { hasPlace, inOrderOfTurn } from '../../../../shared/planning/waiting-order';
import { aDeparture, aPerson } from '../../../support/builders';
import { defined } from '../../../support/defined';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const now = '2031-03-01T00:00:00.000Z';
const later = '2031-03-01T02:00:00.000Z';
const flight = departureIdSchema.parse('d1');
const id = (text: string) => householdIdSchema.parse(text);

/** Four seats, one taken; a family of three of class III came first, then a couple and one of class II. */
const arrange = (): Plan =>
  aPlanWithPlaces(
    {
      people: [
        aPerson({ id: 'a', householdId: 'aboard', majorCategory: 'I' }),
        ...['f1', 'f2', 'f3'].map((one) => aPerson({ id: one, householdId: 'family', majorCategory: 'III' })),
        aPerson({ id: 's', householdId: 'single', majorCategory: 'II' }),
        ...['c1', 'c2'].map((one) => aPerson({ id: one, householdId: 'couple', majorCategory: 'II' })),
      ],
      departures: [aDeparture({ seats: 4 }), aDeparture({ id: 'off', status: 'cancelled' })],
    },
    { aboard: 'd1' },
  );

const applied = (plan: Plan, changes: readonly Change[]): Plan => {
  applyChanges(plan, changes);
  return plan;
};

const standing = (plan: Plan, at = now) =>
  defined(standbyList(plan, flight, at)).lines.map((line) => [line.householdId, line.standing]);

test('the waiting list goes by tier and then by value', () => {
  const plan = arrange();
  plan.person.set('zed', aPerson({ id: 'zed', householdId: 'zed', majorCategory: 'II' }));

  expect(inOrderOfTurn(plan, (one) => !hasPlace(plan, one)).map((one) => one.householdId)).toEqual([
    'couple',
    'single',
    'zed',
    'family',
  ]);
});

test('places are offered in turn to whole households that fit together, and a smaller one behind is not kept waiting', () => {
  const list = defined(standbyList(arrange(), flight, now));

  expect([list.next, list.freeSeats, list.lines.map((line) => line.short === null)]).toEqual([
    ['couple', 'single'],
    3,
    [true, true, true],
  ]);
});

test('room that is offered is held: for others it is taken, in the loads and in the problem', () => {
  const plan = applied(arrange(), offerChanges(arrange(), flight, [id('couple')], now));

  const { problem } = buildProblem(plan, now);
  const held = holdOffers(problem, plan, now);

  expect(loadsWithOffers(plan, now).get(flight)?.seats).toEqual({ used: 3, limit: 4 });
  expect(defined(standbyList(plan, flight, now)).next).toEqual(['single']);
  expect(held.departures.map((departure) => [departure.id, departure.seats])).toEqual([['d1', 2]]);
  expect(held.households.find((household) => household.id === 'couple')?.eligible).toEqual([]);
});

test('an accepted offer is a place, and ends the household’s other entries', () => {
  const plan = arrange();
  applied(plan, standbyChanges(plan, departureIdSchema.parse('off'), [id('couple')], now));
  applied(plan, offerChanges(plan, flight, [id('couple')], now));

  applied(plan, acceptChanges(plan, defined(plan.standby.get('d1/couple')), later));

  expect(plan.assignment.get('couple')).toMatchObject({ departureId: 'd1', chosenBy: 'planner' });
  expect([...plan.standby.values()].map((entry) => [entry.id, entry.state])).toEqual([
    ['d1/couple', 'accepted'],
  ]);
});

test('an offer runs out after the hours of the settings, its room is free again, and expiring marks it', () => {
  const plan = arrange();
  applied(plan, offerChanges(plan, flight, [id('couple')], now));

  expect(standing(plan, later)[0]).toEqual(['couple', 'ran-out']);
  expect(loadsWithOffers(plan, later).get(flight)?.seats.used).toBe(1);
  applied(plan, expireChanges(plan, later));
  expect(plan.standby.get('d1/couple')).toMatchObject({ state: 'expired', answeredAt: later });
});

test('who declined is not asked again by itself, and can be put on the list again behind nobody of their turn', () => {
  const plan = arrange();
  applied(plan, offerChanges(plan, flight, [id('couple')], now));
  applied(plan, declineChanges(defined(plan.standby.get('d1/couple')), later));

  expect(standing(plan, later)).toEqual([
    ['single', 'could'],
    ['family', 'could'],
  ]);
  applied(plan, standbyChanges(plan, flight, [id('couple')], later));
  expect(standing(plan, later)[0]).toEqual(['couple', 'listed']);
});

test('who may not go is no candidate, and who is listed all the same is told why not', () => {
  const plan = arrange();
  plan.departure.set(flight, aDeparture({ seats: 4, nationalitiesAllowed: ['USA'] }));
  applied(plan, standbyChanges(plan, flight, [id('single')], now));

  const list = defined(standbyList(plan, flight, now));

  expect([list.lines.map((line) => line.householdId), list.next]).toEqual([['single'], []]);
  expect(list.lines[0]?.short).not.toBeNull();
});

test('whatever is offered of the next in turn never goes beyond the seats', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 10 }),
      (seats, sizes) => {
        const plan = aPlanWithPlaces(
          {
            people: sizes.flatMap((size, family) =>
              Array.from({ length: size }, (_, n) =>
                aPerson({ id: `p${family}-${n}`, householdId: `h${family}` }),
              ),
            ),
            departures: [aDeparture({ seats })],
          },
          {},
        );
        for (;;) {
          const { next } = defined(standbyList(plan, flight, now));
          if (next.length === 0) {
            break;
          }
          applied(plan, offerChanges(plan, flight, next, now));
        }
        const held = defined(loadsWithOffers(plan, now).get(flight));
        const left = seats - held.seats.used;
        expect(held.seats.used).toBeLessThanOrEqual(seats);
        expect(sizes.filter((size, n) => !plan.standby.has(`d1/h${n}`) && size <= left)).toEqual([]);
      },
    ),
  );
});
