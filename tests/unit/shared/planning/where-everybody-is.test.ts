import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDepartures } from '../../../../shared/eligibility/eligible-departures';
import { departureStatuses } from '../../../../shared/model/departure';
import { departureIdSchema, householdIdSchema } from '../../../../shared/model/ids';
import { personStatuses } from '../../../../shared/model/person';
import type { Plan } from '../../../../shared/model/plan';
import { explainPlacement } from '../../../../shared/planning/explain-outcome';
import { situationOf } from '../../../../shared/planning/situation/situation';
import { needsPlace } from '../../../../shared/planning/travellers';
import { whereEverybodyIs } from '../../../../shared/planning/where-everybody-is';
import { aDeparture, aPerson, aPlan } from '../../../support/builders';

const now = '2031-03-01T08:00:00+00:00';

function assign(plan: Plan, household: string, departure = 'd1'): void {
  const id = householdIdSchema.parse(household);
  plan.assignment.set(id, {
    id,
    departureId: departureIdSchema.parse(departure),
    locked: false,
    chosenBy: 'planner',
    reason: null,
  });
}

const anyPlan = fc
  .record({
    people: fc.array(
      fc.record({
        status: fc.constantFrom(...personStatuses),
        household: fc.integer({ min: 0, max: 6 }),
        nationality: fc.constantFrom('FRA', 'MLI', ''),
        category: fc.constantFrom('I' as const, 'IV' as const, '' as const),
        location: fc.constantFrom('Bamako', ' bamako', 'Gao', ''),
        boarded: fc.boolean(),
      }),
    ),
    departures: fc.array(
      fc.record({
        status: fc.constantFrom(...departureStatuses),
        nationalitiesAllowed: fc.subarray(['FRA']),
      }),
      { maxLength: 3 },
    ),
    assigned: fc.array(
      fc.record({ household: fc.integer({ min: 0, max: 6 }), departure: fc.nat({ max: 3 }) }),
    ),
  })
  .map(({ people, departures, assigned }) => {
    const plan = aPlan({
      people: people.map(({ status, household, nationality, category, location, boarded }, n) =>
        aPerson({
          id: `p${n}`,
          householdId: `h${household}`,
          status,
          nationality,
          majorCategory: category,
          location,
          departedOn: boarded && departures.length > 0 ? departureIdSchema.parse('d0') : null,
        }),
      ),
      departures: departures.map((rest, n) => aDeparture({ id: `d${n}`, ...rest })),
    });
    for (const { household, departure } of assigned) {
      if (plan.household.has(`h${household}`)) {
        assign(plan, `h${household}`, `d${departure}`);
      }
    }
    return plan;
  });

test('the parts add up to the roster, in all and in every table, whatever is known and decided', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { situation, parts } = situationOf(plan, now);
      const sum = (counts: Readonly<Record<string, number>>) =>
        Object.values(counts).reduce((total, count) => total + count, 0);
      const tables = [situation.byNationality, situation.byPriority, situation.byPlace];

      expect([parts.size, situation.people, sum(situation.where)]).toEqual(Array(3).fill(plan.person.size));
      expect(tables.map((lines) => lines.reduce((total, { people }) => total + people, 0))).toEqual(
        Array(3).fill(plan.person.size),
      );
      expect(
        [...tables.flat(), ...situation.byDay].filter(({ people, where }) => sum(where) !== people),
      ).toEqual([]);
    }),
  );
});

test('while anything leaves, whoever has no place stands as the reason that is given for it says', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      fc.pre(openDepartures([...plan.departure.values()], { now }).length > 0);
      const outcomes = explainPlacement(plan, now);
      const differing = [...whereEverybodyIs(plan, now)].filter(([id, part]) => {
        const person = plan.person.get(id);
        const isOfPlan = person !== undefined && needsPlace(person);
        const isPlain = person?.status === 'registered' || person?.status === 'confirmed';
        return isOfPlan && isPlain && part !== outcomes.get(id)?.status;
      });

      expect(differing).toEqual([]);
    }),
  );
});

test('a ticket of their own counts as assigned, a status that takes somebody out does not', () => {
  const plan = aPlan({
    people: [
      aPerson({ id: 'placed' }),
      aPerson({ id: 'own', status: 'own-ticket' }),
      aPerson({ id: 'stays', status: 'staying' }),
      aPerson({ id: 'lost', status: 'unreachable' }),
      aPerson({ id: 'gone', status: 'departed' }),
    ],
    departures: [aDeparture({ id: 'd1' })],
  });
  assign(plan, 'h1');

  expect(Object.fromEntries(whereEverybodyIs(plan, now))).toEqual({
    placed: 'assigned',
    own: 'assigned',
    stays: 'staying',
    lost: 'assigned',
    gone: 'departed',
  });
});

test('whom a rule keeps off every departure is not eligible; where nothing leaves any more everybody waits', () => {
  const people = [
    aPerson({ id: 'fr', householdId: 'h1', nationality: 'FRA' }),
    aPerson({ id: 'ml', householdId: 'h2', nationality: 'MLI' }),
  ];
  const departures = [aDeparture({ nationalitiesAllowed: ['FRA'] })];

  expect([
    [...whereEverybodyIs(aPlan({ people, departures }), now).values()],
    [...whereEverybodyIs(aPlan({ people }), now).values()],
    [
      ...whereEverybodyIs(
        aPlan({ people, departures: [aDeparture({ nationalitiesAllowed: ['FRA'], status: 'departed' })] }),
        now,
      ).values(),
    ],
  ]).toEqual([
    ['waiting', 'not-eligible'],
    ['waiting', 'waiting'],
    ['waiting', 'waiting'],
  ]);
});
