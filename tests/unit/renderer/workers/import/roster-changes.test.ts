import { describe, expect, test } from 'vitest';
import { composeRosterChanges } from '../../../../../renderer/workers/import/roster-changes';
import type { RosterDecisions } from '../../../../../renderer/workers/import/roster-changes';
import { applyChanges } from '../../../../../shared/model/apply-changes';
import { emptyPlan } from '../../../../../shared/model/plan';
import type { Plan } from '../../../../../shared/model/plan';
import { aHousehold, aPerson } from '../../../../support/builders';

/** The plan after the import: the names in each household, by basis and label. */
const outcome = (given: Partial<RosterDecisions>) => {
  let count = 0;
  const plan: Plan = given.plan ?? emptyPlan();
  const { changes, people, joined } = composeRosterChanges({
    people: [],
    households: [],
    declined: new Set(),
    leftOut: new Map(),
    newId: (prefix) => `${prefix}-new-${(count += 1)}`,
    ...given,
    plan,
  });
  applyChanges(plan, changes);
  const households = [...plan.household.values()].map(({ id, basis, label }) => ({
    id: String(id),
    basis,
    label,
    members: [...plan.person.values()]
      .filter((one) => one.householdId === id)
      .map(({ givenNames }) => givenNames),
  }));
  return { households, people, joined };
};

const family = [
  aPerson({ id: 'a', householdId: 'f', givenNames: 'Awa' }),
  aPerson({ id: 'b', householdId: 'f', givenNames: 'Bina' }),
  aPerson({ id: 'c', householdId: 'f', givenNames: 'Coro' }),
];

const planWith = (id: string, householdId: string): Plan => {
  const plan = emptyPlan();
  plan.household.set(householdId, aHousehold({ id: householdId, label: 'Misali' }));
  plan.person.set(id, aPerson({ id, householdId, givenNames: 'Awa' }));
  return plan;
};

describe('composeRosterChanges', () => {
  test('brings households in as they are', () => {
    const result = outcome({ people: family, households: [aHousehold({ id: 'f', label: 'F1' })] });

    expect(result).toEqual({
      households: [{ id: 'f', basis: 'file', label: 'F1', members: ['Awa', 'Bina', 'Coro'] }],
      people: 3,
      joined: 0,
    });
  });

  test('lets the members of a declined household travel alone', () => {
    const result = outcome({
      people: family.slice(0, 2),
      households: [aHousehold({ id: 'f', label: 'Misali', basis: 'proposed' })],
      declined: new Set(['f']),
    });

    expect(result.households).toEqual([
      { id: 'H-new-1', basis: 'single', label: 'Misali', members: ['Awa'] },
      { id: 'H-new-2', basis: 'single', label: 'Misali', members: ['Bina'] },
    ]);
  });

  test('lets new members join the household of those who are left out', () => {
    const plan = planWith('there', 'home');

    const result = outcome({
      plan,
      people: family,
      households: [aHousehold({ id: 'f', label: 'F1' })],
      leftOut: new Map([['a', aPerson({ id: 'there', householdId: 'home' })]]),
    });

    expect(result).toEqual({
      households: [{ id: 'home', basis: 'file', label: 'Misali', members: ['Awa', 'Bina', 'Coro'] }],
      people: 2,
      joined: 2,
    });
  });

  test('brings nothing in for a household of which everybody is left out', () => {
    const plan = planWith('there', 'home');
    const known = aPerson({ id: 'there', householdId: 'home' });

    const result = outcome({
      plan,
      people: family.slice(0, 1),
      households: [aHousehold({ id: 'f' })],
      leftOut: new Map([['a', known]]),
    });

    expect(result).toEqual({
      households: [{ id: 'home', basis: 'file', label: 'Misali', members: ['Awa'] }],
      people: 0,
      joined: 0,
    });
  });

  test('gives new ids where the plan has the ids of the file', () => {
    const plan = planWith('a', 'f');

    const result = outcome({ plan, people: family, households: [aHousehold({ id: 'f', label: 'F1' })] });

    expect(result.households).toEqual([
      { id: 'f', basis: 'file', label: 'Misali', members: ['Awa'] },
      { id: 'H-new-1', basis: 'file', label: 'F1', members: ['Awa', 'Bina', 'Coro'] },
    ]);
  });
});
