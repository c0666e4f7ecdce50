import { expect, test } from 'vitest';
import { applyChanges } from '../../../../shared/model/apply-changes';
import { householdIdSchema } from '../../../../shared/model/ids';
import { addPerson } from '../../../../shared/planning/add-person';
import { aHousehold, aPlan } from '../../../support/builders';

function counter(): () => string {
  let last = 0;
  return () => String((last += 1));
}

test('a person without a household gets one of their own, named after them', () => {
  const plan = aPlan();
  const { person, changes } = addPerson({ givenNames: 'Demba' }, counter());
  applyChanges(plan, changes);
  expect(plan.household.get(person.householdId)).toEqual({
    id: person.householdId,
    label: 'Demba',
    basis: 'single',
    reason: null,
  });
  expect(plan.person.get(person.id)).toMatchObject({ givenNames: 'Demba', status: 'registered' });
});

test('a person joins a household that is there', () => {
  const plan = aPlan({ households: [aHousehold({ id: 'h1' })] });
  const { person, changes } = addPerson({ familyName: 'Misali' }, counter(), householdIdSchema.parse('h1'));
  applyChanges(plan, changes);
  expect({ home: plan.person.get(person.id)?.householdId, households: plan.household.size }).toEqual({
    home: 'h1',
    households: 1,
  });
});
