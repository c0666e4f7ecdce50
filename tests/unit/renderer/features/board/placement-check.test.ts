import { expect, test } from 'vitest';
import { buildHouseholdRows } from '../../../../../renderer/features/board/household-rows';
import { checkPlacement, quickCheck } from '../../../../../renderer/features/board/placement-check';
import type { Departure } from '../../../../../shared/model/departure';
import type { Person } from '../../../../../shared/model/person';
import type { Plan } from '../../../../../shared/model/plan';
import { defaultSettings } from '../../../../../shared/model/settings';
import { departureLoads } from '../../../../../shared/planning/departure-loads';
import { aDeparture, aPerson } from '../../../../support/builders';
import { aPlanWithPlaces } from '../../../../support/placed-plan';

const scene = { now: '2031-03-01T00:00:00Z', day: '2031-03-03', settings: defaultSettings };

function arrange(
  departure: Departure,
  people: readonly Person[],
  places: Readonly<Record<string, string>> = {},
) {
  const plan: Plan = aPlanWithPlaces({ people, departures: [departure] }, places);
  const load = departureLoads(plan).get(departure.id);
  if (load === undefined) {
    throw new Error('every departure has a load');
  }
  return { rows: [...buildHouseholdRows(plan, scene.day).values()], load };
}

test('a household that may go and fits has nothing against it', () => {
  const departure = aDeparture();
  const { rows, load } = arrange(departure, [aPerson()]);

  expect(quickCheck(rows, departure, load, scene)).toBeNull();
  expect(checkPlacement(rows, departure, load, scene)).toEqual({
    verdict: 'fits',
    obstacles: [],
    cautions: [],
  });
});

test('households that do not fit together are told what is missing', () => {
  const departure = aDeparture({ seats: 1 });
  const people = [aPerson({ id: 'p1', householdId: 'h1' }), aPerson({ id: 'p2', householdId: 'h2' })];
  const { rows, load } = arrange(departure, people);

  const check = checkPlacement(rows, departure, load, scene);

  expect([check.verdict, check.obstacles.map((obstacle) => obstacle.id)]).toEqual([
    'full',
    ['planning.limit-seats'],
  ]);
  expect(quickCheck(rows, departure, load, scene)?.verdict).toBe('full');
});

test('a household that is already aboard does not need its seats twice', () => {
  const departure = aDeparture({ seats: 1 });
  const { rows, load } = arrange(departure, [aPerson()], { h1: 'd1' });

  expect(checkPlacement(rows, departure, load, scene).verdict).toBe('fits');
});

test('a minor whom somebody has in care is not told as one who travels alone', () => {
  const departure = aDeparture();
  const plan = aPlanWithPlaces(
    {
      people: [
        aPerson({ id: 'p1', householdId: 'h1', dateOfBirth: '2020-01-01' }),
        aPerson({ id: 'p2', householdId: 'h2' }),
      ],
      departures: [departure],
    },
    {},
  );
  const [minor, escort] = [...plan.person.values()];
  const load = departureLoads(plan).get(departure.id);
  if (minor === undefined || escort === undefined || load === undefined) {
    throw new Error('the plan has both and the departure a load');
  }
  const cautions = () => {
    const row = buildHouseholdRows(plan, scene.day).get(minor.householdId);
    return row === undefined
      ? []
      : checkPlacement([row], departure, load, scene).cautions.map(({ id }) => id);
  };
  const before = cautions();
  const ends = { personId: minor.id, otherId: escort.id };
  plan.personLink.set('l', { id: 'l', kind: 'escort', ...ends, until: 'DSS', reason: '' });

  expect([before, cautions()]).toEqual([['eligibility.lone-minor'], []]);
});

test('every member who may not go is named, and what is only to be known is told apart', () => {
  const departure = aDeparture({ nationalitiesAllowed: ['USA'] });
  const people = [
    aPerson({ id: 'p1', givenNames: 'One', dateOfBirth: '2020-01-01' }),
    aPerson({ id: 'p2', givenNames: 'Two', dateOfBirth: '2021-01-01' }),
  ];
  const { rows, load } = arrange(departure, people);

  const check = checkPlacement(rows, departure, load, scene);

  expect([
    check.verdict,
    check.obstacles.map(({ values }) => values?.['name']),
    check.cautions.length,
  ]).toEqual(['not-eligible', ['One Misali', 'Two Misali'], 2]);
});
