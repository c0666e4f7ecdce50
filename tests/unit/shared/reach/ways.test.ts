import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departureIdSchema } from '../../../../shared/model/ids';
import type { Plan } from '../../../../shared/model/plan';
import { consequencesOf, withAdvisory } from '../../../../shared/reach/consequences';
import { waysOf } from '../../../../shared/reach/ways';
import { aClearance, aDeparture, anAdvisory, aPerson, aPlan } from '../../../support/builders';
import { maliGazetteer } from '../../../support/small-gazetteer';

const now = '2031-03-01T06:00:00Z';
const towns = ['Bamako', 'Ségou', 'Mopti', 'Gao', 'Kayes', 'Kati', 'Sikasso', 'Koutiala'] as const;
const departures = [
  aDeparture({ reportingPlace: 'Bamako' }),
  aDeparture({ id: 'd2', reportingPlace: 'Mopti', cutOffAt: '2031-03-01T20:00:00+00:00' }),
];
const people = towns.map((location, index) =>
  aPerson({ id: `p${index}`, householdId: `h${index}`, location }),
);
const planWith = (rest: Parameters<typeof aPlan>[0] = {}): Plan =>
  aPlan({ people, departures, gazetteer: maliGazetteer, ...rest });

const barred = (plan: Plan): string[] => {
  const ways = waysOf(plan, now);
  return people.flatMap((person) =>
    departures.flatMap((departure) =>
      ways.barredBy(person, departure) !== null ? [`${person.location} ${departure.id}`] : [],
    ),
  );
};

const closings = fc
  .record({
    places: fc.uniqueArray(fc.constantFrom(...towns), { minLength: 1, maxLength: 3 }),
    level: fc.constantFrom('avoid', 'closed'),
    until: fc.constantFrom('', '2031-03-01T12:00:00+00:00', '2031-03-02T12:00:00+00:00'),
  })
  .map((rest) => anAdvisory({ ...rest, kind: rest.places.length > 1 ? 'closed-route' : 'no-go-area' }));

describe('the ways to departures', () => {
  it('from Ségou, Mopti and Gao to Bamako are closed with the road from Ségou, and from no town elsewhere', () => {
    const closed = barred(planWith({ advisories: [anAdvisory()] })).filter((pair) => pair.endsWith('d1'));

    expect(closed).toEqual(['Ségou d1', 'Mopti d1', 'Gao d1']);
  });

  it('are never more for another closing, and are the same again without it', () => {
    fc.assert(
      fc.property(fc.array(closings, { maxLength: 2 }), closings, (others, closing) => {
        const advisories = others.map((one, index) => ({ ...one, id: anAdvisory({ id: `o${index}` }).id }));
        const before = barred(planWith({ advisories }));
        const after = barred(planWith({ advisories: [...advisories, closing] }));
        const again = barred(
          planWith({ advisories: [...advisories, { ...closing, withdrawnAt: '2031-03-01T05:00:00Z' }] }),
        );

        expect([before.filter((pair) => !after.includes(pair)), again]).toEqual([[], before]);
      }),
      { numRuns: 60 },
    );
  });

  it('are never fewer for a signature', () => {
    fc.assert(
      fc.property(closings, fc.nat(towns.length - 1), (closing, index) => {
        const advisories = [closing];
        const clearances = [aClearance({ householdId: `h${index}` })];
        const before = barred(planWith({ advisories }));

        expect(barred(planWith({ advisories, clearances })).filter((pair) => !before.includes(pair))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  it('are as long there as back', () => {
    const kilometres = (from: string, to: string): number | null =>
      waysOf(planWith(), now).tripOf(aPerson({ location: from }), aDeparture({ reportingPlace: to }))
        .kilometres;

    const pairs = towns.flatMap((one) =>
      towns.map((other) => [kilometres(one, other), kilometres(other, one)]),
    );

    expect(pairs.map(([there]) => there?.toFixed(6))).toEqual(pairs.map(([, back]) => back?.toFixed(6)));
  });

  it('stand still in a curfew', () => {
    const curfew = anAdvisory({
      kind: 'curfew',
      level: 'caution',
      places: ['Bamako'],
      dailyFrom: '08:00',
      dailyUntil: '20:00',
    });
    const ways = waysOf(planWith({ advisories: [curfew] }), now);

    const { leavesAt, arrivesAt } = ways.tripOf(
      aPerson({ location: 'Ségou' }),
      departures[0] ?? aDeparture(),
    );

    expect([leavesAt, arrivesAt.slice(0, 13)]).toEqual(['2031-03-01T06:00:00+00:00', '2031-03-02T00']);
  });
});

describe('the consequences of an advisory', () => {
  it('are who loses a place and who can reach nothing any more', () => {
    const plan = planWith({ departures: departures.slice(0, 1) });
    const departureId = departureIdSchema.parse('d1');
    const mopti = people[2];
    if (mopti !== undefined) {
      plan.assignment.set(mopti.householdId, {
        id: mopti.householdId,
        departureId,
        locked: false,
        chosenBy: 'planner',
        reason: null,
      });
    }

    const { lost, cutOff, couldSign, closed } = consequencesOf(plan, withAdvisory(plan, anAdvisory()), now);

    expect([lost.map(({ householdId }) => householdId), cutOff, couldSign, closed]).toEqual([
      ['h2'],
      3,
      1,
      [],
    ]);
  });
});
