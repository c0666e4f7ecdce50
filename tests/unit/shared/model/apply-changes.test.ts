import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyChanges,
  creation,
  deletion,
  edits,
  invalidChanges,
  inverse,
} from '../../../../shared/model/apply-changes';
import type { Change } from '../../../../shared/model/change';
import { aPerson, aPlan } from '../../../support/builders';

test('edits are one change for each field that differs, and none for equal ones', () => {
  const before = aPerson({ id: 'p1' });

  expect(edits('person', before, { givenNames: 'Other', nationality: 'FRA', needs: ['pet'] })).toEqual([
    { entity: 'person', entityId: 'p1', field: 'givenNames', from: 'Test', to: 'Other' },
    { entity: 'person', entityId: 'p1', field: 'needs', from: [], to: ['pet'] },
  ]);
});

test('any sequence of changes is taken back by its inverse', () => {
  const step = fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom('create', 'edit', 'delete'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const plan = aPlan({ people: [aPerson({ id: 'a' }), aPerson({ id: 'b' })] });
      const before = structuredClone(plan.person);
      const done: Change[] = [];
      for (const [id, kind, text] of steps) {
        const person = plan.person.get(id);
        const changes =
          kind === 'create' && person === undefined
            ? [creation('person', aPerson({ id, notes: text }))]
            : kind === 'edit' && person !== undefined
              ? edits('person', person, { notes: text })
              : kind === 'delete' && person !== undefined
                ? [deletion('person', person)]
                : [];
        applyChanges(plan, changes);
        done.push(...changes);
      }

      applyChanges(plan, inverse(done));

      expect(plan.person).toEqual(before);
    }),
  );
});

test('a change that would leave an invalid record is named, and the plan is not altered', () => {
  const plan = aPlan({ people: [aPerson({ id: 'p1' })] });
  const good: Change = { entity: 'person', entityId: 'p1', field: 'sex', from: '', to: 'F' };
  const bad: Change = { entity: 'person', entityId: 'p1', field: 'dateOfBirth', from: '', to: '17 May' };

  expect(invalidChanges(plan, [good, bad])).toEqual([bad]);
  expect(plan.person.get('p1')?.sex).toBe('');
});

test('a change to a record that is gone is passed over', () => {
  const plan = aPlan();

  applyChanges(plan, [{ entity: 'person', entityId: 'gone', field: 'sex', from: '', to: 'F' }]);

  expect(plan.person.size).toBe(0);
});
