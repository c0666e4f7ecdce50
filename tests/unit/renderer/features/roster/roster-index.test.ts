import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deletePeople,
  travelSeparately,
  travelTogether,
} from '../../../../../shared/planning/household-changes';
import { countRows } from '../../../../../renderer/features/roster/roster-counts';
import { facets } from '../../../../../renderer/features/roster/facets';
import { createRosterIndex } from '../../../../../renderer/features/roster/roster-index';
import { applyChanges, deletion, edits } from '../../../../../shared/model/apply-changes';
import type { Change } from '../../../../../shared/model/change';
import { departureIdSchema, householdIdSchema } from '../../../../../shared/model/ids';
import type { EntityName, Plan } from '../../../../../shared/model/plan';
import { aDeparture, aHousehold, aPerson, aPlan } from '../../../../support/builders';

const today = '2031-03-03';

function touchedBy(changes: readonly Change[]): Map<EntityName, Set<string>> {
  const touched = new Map<EntityName, Set<string>>();
  for (const { entity, entityId } of changes) {
    touched.set(entity, (touched.get(entity) ?? new Set()).add(entityId));
  }
  return touched;
}

function motherAndChild(): Plan {
  const plan = aPlan({
    people: [
      aPerson({ id: 'p1', householdId: 'h1', phone: '+22370000000' }),
      aPerson({ id: 'p2', householdId: 'h1', dateOfBirth: '2025-01-01', phone: '+22370000000' }),
    ],
    households: [aHousehold({ id: 'h1', label: 'Misali' })],
    departures: [aDeparture({ id: 'd1', carrier: 'XA', number: '100' })],
  });
  const id = householdIdSchema.parse('h1');
  const departureId = departureIdSchema.parse('d1');
  plan.assignment.set(id, { id, departureId, locked: false, chosenBy: 'planner', reason: null });
  return plan;
}

function step(plan: Plan, changes: readonly Change[]) {
  const index = createRosterIndex(plan, today);
  applyChanges(plan, changes);
  return { index, change: index.update(touchedBy(changes)) };
}

describe('createRosterIndex', () => {
  it('shows each person with the household, the departure and the age', () => {
    const rows = createRosterIndex(motherAndChild(), today).rows();
    expect(
      rows.map(({ id, age, facts, facets }) => [
        id,
        age,
        facts.label,
        facts.members,
        facts.departure,
        facets,
      ]),
    ).toEqual([
      ['p1', 40, 'Misali', 2, 'XA 100', []],
      ['p2', 6, 'Misali', 2, 'XA 100', []],
    ]);
  });

  it('marks a child as alone as soon as the last adult of the household is deleted', () => {
    const plan = motherAndChild();
    const { change } = step(plan, deletePeople(plan, ['p1']));
    expect([
      change.remove.map(({ id }) => id),
      change.update.map(({ id, facets }) => [id, facets]),
      change.add,
    ]).toEqual([['p1'], [['p2', ['lone-minor']]], []]);
  });

  it('renews everybody on a departure that gets another number', () => {
    const plan = motherAndChild();
    const { change } = step(
      plan,
      edits('departure', aDeparture({ id: 'd1', number: '100' }), { number: '200' }),
    );
    expect(change.update.map(({ id, facts }) => [id, facts.departure])).toEqual([
      ['p1', 'XA 200'],
      ['p2', 'XA 200'],
    ]);
  });

  it('counts people as unassigned when their place is taken away', () => {
    const plan = motherAndChild();
    const place = plan.assignment.get('h1');
    const { index } = step(plan, place ? [deletion('assignment', place)] : []);
    expect(countRows(index.values())).toEqual({
      people: 2,
      households: 1,
      byFacet: {
        ...Object.fromEntries(facets.map((facet) => [facet, 0])),
        unassigned: 2,
      },
    });
  });

  it('after any steps holds the same rows as an index made afresh', () => {
    const anyHomes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 10 });
    const anySteps = fc.array(
      fc.tuple(fc.constantFrom('delete', 'together', 'separately'), fc.array(fc.integer({ min: 0, max: 9 }))),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(anyHomes, anySteps, (homes, steps) => {
        const plan = aPlan({
          people: homes.map((home, at) => aPerson({ id: `p${at}`, householdId: `h${home}` })),
        });
        const index = createRosterIndex(plan, today);
        let made = 0;
        const newId = (): string => `n${(made += 1)}`;
        for (const [kind, chosen] of steps) {
          const ids = chosen.map((at) => `p${at}`);
          const changes =
            kind === 'delete'
              ? deletePeople(plan, ids)
              : kind === 'together'
                ? travelTogether(plan, ids, newId)
                : travelSeparately(plan, ids, newId);
          applyChanges(plan, changes);
          index.update(touchedBy(changes));
        }
        expect(index.rows()).toEqual(createRosterIndex(plan, today).rows());
      }),
    );
  });
});
