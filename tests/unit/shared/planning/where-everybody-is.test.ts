import fc from 'fast-check';
import { expect, test } from 'vitest';
import { departureIdSchema, householdIdSchema } from '../../../../shared/model/ids';
import { personStatuses } from '../../../../shared/model/person';
import { whereEverybodyIs } from '../../../../shared/planning/where-everybody-is';
import { aPerson, aPlan } from '../../../support/builders';

test('the parts add up to the roster, whatever the statuses and assignments', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ status: fc.constantFrom(...personStatuses), isAssigned: fc.boolean() })),
      (facts) => {
        const plan = aPlan({
          people: facts.map(({ status }, n) => aPerson({ id: `p${n}`, householdId: `h${n}`, status })),
        });
        facts.forEach(({ isAssigned }, n) => {
          if (isAssigned) {
            const id = householdIdSchema.parse(`h${n}`);
            const departureId = departureIdSchema.parse('d1');
            plan.assignment.set(id, { id, departureId, locked: false, chosenBy: 'planner', reason: null });
          }
        });

        const parts = Object.values(whereEverybodyIs(plan));

        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(facts.length);
      },
    ),
  );
});

test('a person with an own ticket is not counted as assigned with the household', () => {
  const plan = aPlan({
    people: [aPerson({ id: 'a' }), aPerson({ id: 'b', status: 'own-ticket' })],
  });
  const id = householdIdSchema.parse('h1');
  plan.assignment.set(id, {
    id,
    departureId: departureIdSchema.parse('d1'),
    locked: false,
    chosenBy: 'solver',
    reason: null,
  });

  expect(whereEverybodyIs(plan)).toEqual({
    assigned: 1,
    waiting: 0,
    'own-ticket': 1,
    staying: 0,
    departed: 0,
    'already-left': 0,
    unreachable: 0,
    unknown: 0,
  });
});
