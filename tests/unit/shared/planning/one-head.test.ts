import { describe, expect, test } from 'vitest';
import { applyChanges, creation, edits } from '../../../../shared/model/apply-changes';
import type { Change } from '../../../../shared/model/change';
import type { HouseholdId } from '../../../../shared/model/ids';
import type { Plan } from '../../../../shared/model/plan';
import { withOneHead } from '../../../../shared/planning/one-head';
import { aHousehold, aPerson, aPlan } from '../../../support/builders';
import { defined } from '../../../support/defined';

const h2 = 'h2' as HouseholdId; // a household of the plan below

const plan = () =>
  aPlan({
    households: [aHousehold({ id: 'h1' }), aHousehold({ id: 'h2' })],
    people: [
      aPerson({ id: 'p1', householdId: 'h1', relation: 'head' }),
      aPerson({ id: 'p2', householdId: 'h1', relation: 'spouse' }),
      aPerson({ id: 'p3', householdId: 'h1', relation: 'child' }),
      aPerson({ id: 'p4', householdId: 'h2', relation: 'head' }),
    ],
  });
const person = (of: Plan, id: string) => defined(of.person.get(id));

/** Relations after the changes, and who lost theirs. */
const outcome = (of: Plan, changes: readonly Change[]) => {
  const kept = withOneHead(of, changes);
  applyChanges(of, kept.changes);
  return {
    relations: [...of.person.values()].map(({ id, relation }) => `${id} ${relation}`),
    former: kept.former.map(({ id }) => id),
  };
};

describe('withOneHead', () => {
  test('takes the place of the former head when another is made head', () => {
    const of = plan();

    expect(outcome(of, edits('person', person(of, 'p2'), { relation: 'head' }))).toEqual({
      relations: ['p1 ', 'p2 head', 'p3 child', 'p4 head'],
      former: ['p1'],
    });
  });

  test('leaves the last of several who are made head at once', () => {
    const of = plan();
    const changes = ['p2', 'p3'].flatMap((id) => edits('person', person(of, id), { relation: 'head' }));

    expect(outcome(of, changes)).toEqual({
      relations: ['p1 ', 'p2 spouse', 'p3 head', 'p4 head'],
      former: ['p1', 'p2'],
    });
  });

  test('makes a head who moves in no head beside the one who is there', () => {
    const of = plan();

    expect(outcome(of, edits('person', person(of, 'p1'), { householdId: h2 }))).toEqual({
      relations: ['p1 ', 'p2 spouse', 'p3 child', 'p4 head'],
      former: ['p1'],
    });
  });

  test('lets a head who is entered take the place, and everything else as it is', () => {
    const of = plan();
    const added = aPerson({ id: 'p5', householdId: 'h2', relation: 'head' });

    expect([
      outcome(of, [creation('person', added)]),
      outcome(plan(), edits('person', person(of, 'p3'), { familyName: 'Muster' })),
    ]).toEqual([
      { relations: ['p1 head', 'p2 spouse', 'p3 child', 'p4 ', 'p5 head'], former: ['p4'] },
      { relations: ['p1 head', 'p2 spouse', 'p3 child', 'p4 head'], former: [] },
    ]);
  });
});
