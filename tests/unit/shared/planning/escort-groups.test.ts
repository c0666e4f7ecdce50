import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { applyChanges } from '../../../../shared/model/apply-changes';
import type { Departure } from '../../../../shared/model/departure';
import type { Person } from '../../../../shared/model/person';
import type { Plan } from '../../../../shared/model/plan';
import { buildProblem } from '../../../../shared/planning/build-problem';
import { explainPlacement } from '../../../../shared/planning/explain-outcome';
import { giveEscort } from '../../../../shared/planning/person-links';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();

const child = aPerson({ id: 'child', householdId: 'child', givenNames: 'Demba', dateOfBirth: '2020-01-01' });
const sister = aPerson({ id: 'sister', householdId: 'sister', givenNames: 'Awa', dateOfBirth: '2022-01-01' });
const aunt = aPerson({ id: 'aunt', householdId: 'aunt', givenNames: 'Fanta' });
const onlyMali: Partial<Departure> = { nationalitiesAllowed: ['MLI'] };
const onlyFrance: Partial<Departure> = { nationalitiesAllowed: ['FRA'] };

interface Scene {
  readonly people?: readonly Person[];
  readonly departures?: readonly Departure[];
  readonly places?: Readonly<Record<string, string>>;
  /** Minor and escort. */
  readonly care?: readonly (readonly [Person, Person])[];
}

function planOf({ people = [child, aunt], departures, places = {}, care = [[child, aunt]] }: Scene): Plan {
  const two = departures ?? [aDeparture(), aDeparture({ id: 'd2', number: 'XA200' })];
  const plan = aPlanWithPlaces({ people, departures: two }, places);
  care.forEach(([minor, escort], index) => {
    const words = { until: 'Dakar', reason: '', together: false };
    applyChanges(
      plan,
      giveEscort(plan, minor, escort, words, () => String(index)),
    );
  });
  return plan;
}

function stated(scene: Scene) {
  const { problem, waits } = buildProblem(planOf(scene), now);
  return {
    together: problem.together,
    households: Object.fromEntries(problem.households.map(({ id, eligible }) => [id, eligible])),
    waits: Object.fromEntries([...waits].map(([id, reason]) => [id, format(reason)])),
  };
}

const both = ['d1', 'd2'];

describe('minors go with their escort', () => {
  it('as one group with all who are in the same care', () => {
    const care = [
      [child, aunt],
      [sister, aunt],
    ] as const;

    expect(stated({ people: [child, sister, aunt], care })).toEqual({
      together: [['sister', 'child', 'aunt']],
      households: { child: both, sister: both, aunt: both },
      waits: {},
    });
  });

  it('and are not mentioned where they are of one household', () => {
    const nephew = { ...child, householdId: aunt.householdId };

    expect(stated({ people: [nephew, aunt], care: [[nephew, aunt]] }).together).toBeUndefined();
  });

  it('to the departure on which the place of the escort is locked', () => {
    expect(stated({ places: { aunt: 'd2!' } })).toEqual({
      together: undefined,
      households: { child: ['d2'], aunt: both },
      waits: {},
    });
  });

  it('as the escort goes where the place of the minor is locked, with others in the same care', () => {
    const care = [
      [child, aunt],
      [sister, aunt],
    ] as const;

    expect(stated({ people: [child, sister, aunt], care, places: { child: 'd2!' } })).toEqual({
      together: [['sister', 'aunt']],
      households: { child: both, sister: both, aunt: ['d2'] },
      waits: {},
    });
  });

  it.each<{ title: string; scene: Scene; says: string }>([
    {
      title: 'stays',
      scene: { people: [child, { ...aunt, status: 'staying' }] },
      says: 'Demba Misali travels only with the escort Fanta Misali, who takes no place in this plan. Name another escort.',
    },
    {
      title: 'can go nowhere',
      scene: { people: [child, { ...aunt, status: 'unreachable' }] },
      says: 'Demba Misali travels only with the escort Fanta Misali, who can go on no departure. Name another escort, or see what keeps Fanta Misali here.',
    },
    {
      title: 'is locked where the minor cannot go',
      scene: { departures: [aDeparture(onlyMali), aDeparture({ id: 'd2' })], places: { aunt: 'd1!' } },
      says: 'Demba Misali travels only with the escort Fanta Misali, whose place on Example Air XA100 is kept, and Demba Misali cannot take that departure. Free the place, or name another escort.',
    },
    {
      title: 'can go only elsewhere',
      scene: {
        people: [child, { ...aunt, nationality: 'MLI' }],
        departures: [aDeparture(onlyFrance), aDeparture({ id: 'd2', ...onlyMali })],
      },
      says: 'No departure can take both Demba Misali and the escort Fanta Misali. Name another escort.',
    },
  ])('or wait, where the escort $title', ({ scene, says }) => {
    const { waits, together } = stated(scene);
    const outcome = explainPlacement(planOf(scene), now).get(child.id);

    expect({ waits, together }).toEqual({ waits: { child: says }, together: undefined });
    expect([outcome?.status, outcome && format(outcome.reason)]).toEqual(['waiting', says]);
  });
});
