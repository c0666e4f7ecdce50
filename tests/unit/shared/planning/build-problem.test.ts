import { describe, expect, it } from 'vitest';
import { assignmentProblemSchema } from '../../../../shared/assignment/problem';
import { departureIdSchema, householdIdSchema } from '../../../../shared/model/ids';
import type { Plan } from '../../../../shared/model/plan';
import { defaultSettings } from '../../../../shared/model/settings';
import { buildProblem } from '../../../../shared/planning/build-problem';
import { aDeparture, aPerson, aPlan } from '../../../support/builders';

const now = '2031-03-01T06:00:00Z';

function assign(plan: Plan, household: string, departure: string, locked: boolean): Plan {
  const id = householdIdSchema.parse(household);
  const departureId = departureIdSchema.parse(departure);
  plan.assignment.set(id, { id, departureId, locked, chosenBy: 'planner', reason: null });
  return plan;
}

describe('buildProblem', () => {
  it('states households by what they take up and may take', () => {
    const plan = aPlan({
      people: [
        aPerson({ id: 'p1', householdId: 'family', bodyWeightKg: 71.5, baggageKg: 10, majorCategory: 'I' }),
        aPerson({ id: 'p2', householdId: 'family', dateOfBirth: '2029-01-01', majorCategory: 'I' }),
        aPerson({
          id: 'p3',
          householdId: 'single',
          nationality: 'MLI',
          needs: ['wheelchair', 'pet'],
          majorCategory: 'II',
        }),
      ],
      departures: [
        aDeparture({ id: 'd1', payloadKg: 900, places: { wheelchair: 1 } }),
        aDeparture({ id: 'd2', nationalitiesAllowed: ['FRA'], departsAt: '', certainty: 'likely' }),
        aDeparture({ id: 'd3', status: 'cancelled' }),
      ],
    });

    const built = buildProblem(plan, now);

    expect(built).toEqual({
      left: new Set(),
      waits: new Map(),
      problem: {
        earlierIsBetter: 0.05,
        lexicographic: [['family'], ['single']],
        departures: [
          {
            id: 'd1',
            seats: 10,
            payloadKg: 900,
            places: { wheelchair: 1 },
            departsAt: '2031-03-03T08:00:00+00:00',
          },
          { id: 'd2', seats: 10, places: {}, departsAt: '9999-12-31T23:59:59Z', risk: 0.05 },
        ],
        households: [
          { id: 'family', size: 2, weightKg: 136.5, needs: {}, value: 2300, eligible: ['d1', 'd2'] },
          {
            id: 'single',
            size: 1,
            weightKg: 100,
            needs: { wheelchair: 1, pet: 1 },
            value: 162.5,
            eligible: ['d1'],
          },
        ],
      },
    });
    expect(assignmentProblemSchema.safeParse(built.problem).success).toBe(true);
  });

  it('leaves out who needs no place, and whole households that no departure can take', () => {
    const plan = aPlan({
      people: [
        aPerson({ id: 'p1', householdId: 'a' }),
        aPerson({ id: 'p2', householdId: 'a', status: 'staying' }),
        aPerson({ id: 'p3', householdId: 'b', status: 'own-ticket' }),
        aPerson({ id: 'p4', householdId: 'c' }),
        aPerson({ id: 'p5', householdId: 'c', status: 'unreachable' }),
      ],
      departures: [aDeparture()],
    });

    const { problem, left } = buildProblem(plan, now);

    expect(problem.households.map(({ id, size }) => [id, size])).toEqual([['a', 1]]);
    expect([...left]).toEqual(['c']);
  });

  it('turns locks into locks, even where a rule would forbid the place', () => {
    const plan = assign(
      aPlan({
        people: [aPerson()],
        departures: [aDeparture({ nationalitiesAllowed: ['CAN'] }), aDeparture({ id: 'd2' })],
      }),
      'h1',
      'd1',
      true,
    );

    expect(buildProblem(plan, now).problem.households).toEqual([
      expect.objectContaining({ eligible: ['d2', 'd1'], locked: 'd1' }),
    ]);
  });

  it('keeps who is on a final list, and frees who is on a cancelled departure', () => {
    const departures = [
      aDeparture({ id: 'past-cut-off', cutOffAt: '2031-03-01T05:00:00Z' }),
      aDeparture({ id: 'cancelled', status: 'cancelled' }),
      aDeparture({ id: 'open' }),
    ];
    const people = [
      aPerson(),
      aPerson({ id: 'p2', householdId: 'h2' }),
      aPerson({ id: 'p3', householdId: 'h3' }),
    ];
    const plan = aPlan({ people, departures });
    assign(plan, 'h1', 'past-cut-off', false);
    assign(plan, 'h2', 'cancelled', true);
    assign(plan, 'h3', 'open', false);

    const { problem } = buildProblem(plan, now);

    expect(problem.households.map(({ id, eligible, locked }) => ({ id, eligible, locked }))).toEqual([
      { id: 'h1', eligible: ['open', 'past-cut-off'], locked: 'past-cut-off' },
      { id: 'h2', eligible: ['open'], locked: undefined },
      { id: 'h3', eligible: ['open'], locked: undefined },
    ]);
    expect(problem.departures.map(({ id }) => id)).toEqual(['past-cut-off', 'open']);
  });

  it('has an own seat for who cannot sit on a lap, and pieces of baggage, only where some departure limits them', () => {
    const family = [
      aPerson({ id: 'p1', baggagePieces: 2 }),
      aPerson({ id: 'p2', dateOfBirth: '2029-03-05' }),
      aPerson({ id: 'p3', dateOfBirth: '2030-01-01', baggagePieces: 0 }),
    ];
    const late = aDeparture({ id: 'late', bags: 5, lapInfants: 2, departsAt: '2031-03-04T08:00:00Z' });

    const { problem } = buildProblem(aPlan({ people: family, departures: [aDeparture(), late] }), now);

    expect(problem.departures.map(({ seats, places }) => ({ seats, places }))).toEqual([
      { seats: 10, places: {} },
      { seats: 12, places: { bags: 5, 'own-seat': 10 } },
    ]);
    expect(problem.households.map(({ size, needs }) => ({ size, needs }))).toEqual([
      { size: 3, needs: { bags: 3, 'own-seat': 2 } },
    ]);
  });

  it('knows the plan in force, also where its departure is cancelled', () => {
    const people = [
      aPerson(),
      aPerson({ id: 'p2', householdId: 'h2' }),
      aPerson({ id: 'p3', householdId: 'h3' }),
    ];
    const departures = [aDeparture(), aDeparture({ id: 'd2', status: 'cancelled' })];
    const plan = assign(assign(aPlan({ people, departures }), 'h1', 'd1', false), 'h2', 'd2', true);

    expect(buildProblem(plan, now).problem.previous).toEqual({ h1: 'd1', h2: 'd2' });
  });

  it('has ranks as tiers by the best member, shared where the settings say so, and none where only weights count', () => {
    const people = [
      aPerson({ id: 'p1', householdId: 'mixed', majorCategory: 'III' }),
      aPerson({ id: 'p2', householdId: 'mixed', majorCategory: 'I' }),
      aPerson({ id: 'p3', householdId: 'second', majorCategory: 'II' }),
      aPerson({ id: 'p4', householdId: 'unstated' }),
    ];
    const plan = aPlan({ people, departures: [aDeparture()] });
    const tiers = (settings: Partial<typeof defaultSettings>) => {
      plan.settings.set('plan', { ...defaultSettings, ...settings });
      return buildProblem(plan, now).problem.lexicographic;
    };

    expect(tiers({})).toEqual([['mixed'], ['second'], ['unstated']]);
    expect(tiers({ majorTiers: { I: 1, II: 1, III: 2, IV: 2 } })).toEqual([
      ['mixed', 'second'],
      ['unstated'],
    ]);
    expect(tiers({ majorTiers: { I: 1, II: 1, III: 1, IV: 1 } })).toBeUndefined();
    expect(tiers({ strictTiers: false })).toBeUndefined();
  });
});
