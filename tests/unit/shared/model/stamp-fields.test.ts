import { describe, expect, it } from 'vitest';
import { applyChanges, edits } from '../../../../shared/model/apply-changes';
import { sourceIn } from '../../../../shared/model/source';
import { stampFields } from '../../../../shared/model/stamp-fields';
import { aPerson, aPlan } from '../../../support/builders';

const before = aPerson({
  phone: '',
  email: 'a@example.org',
  fieldSources: { email: sourceIn('old.csv', '', 2) },
});
const source = { ...sourceIn('new.csv', 'Sheet1', 7), at: '2031-03-01T09:00:00Z', by: 'Operator' };

describe('stamping the source of edited fields', () => {
  it('notes the source of each edited fact and keeps those of the others', () => {
    const plan = aPlan({ people: [before] });
    applyChanges(
      plan,
      stampFields(plan, edits('person', before, { phone: '+22370000000', sex: 'F' }), source),
    );
    expect(plan.person.get(before.id)?.fieldSources).toEqual({
      email: sourceIn('old.csv', '', 2),
      phone: source,
      sex: source,
    });
  });

  it('leaves changes alone that say nothing about a person', () => {
    const plan = aPlan({ people: [before] });
    const moved = edits('person', before, { householdId: aPerson({ householdId: 'h2' }).householdId });
    expect(stampFields(plan, moved, source)).toEqual(moved);
  });
});
