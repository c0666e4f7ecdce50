import { expect, test } from 'vitest';
import { createAboutPeople } from '../../../../../renderer/features/roster/about-people';
import { applyChanges, creation, deletion } from '../../../../../shared/model/apply-changes';
import type { ContactAttempt } from '../../../../../shared/model/contact-attempt';
import { giveEscort } from '../../../../../shared/planning/person-links';
import { aPerson, aPlan } from '../../../../support/builders';

const child = aPerson({ id: 'child', dateOfBirth: '2024-01-01' });
const aunt = aPerson({ id: 'aunt', householdId: 'h2' });

const attempt = (id: string, at: string): ContactAttempt => ({
  id,
  personId: aunt.id,
  at,
  by: 'A. Planner',
  means: 'phone',
  outcome: 'no-answer',
  note: '',
});

test('the last contact and the escort of a person follow their records, and only who is concerned is told', () => {
  const plan = aPlan({ people: [child, aunt] });
  const about = createAboutPeople(plan);
  expect(about.of('child')).toEqual({ lastContact: null, escort: null, fixes: 0 });

  const [early, late] = [attempt('a1', '2031-03-01T08:00:00Z'), attempt('a2', '2031-03-02T08:00:00Z')];
  applyChanges(plan, [creation('contactAttempt', late), creation('contactAttempt', early)]);
  expect(about.refresh()).toEqual(['aunt']);
  expect(about.of('aunt').lastContact?.id).toBe('a2');

  const words = { until: 'Dakar', reason: '', together: false };
  applyChanges(
    plan,
    giveEscort(plan, child, aunt, words, () => '1'),
  );
  expect(about.refresh()).toEqual(['child']);
  expect(about.of('child').escort?.id).toBe('aunt');

  applyChanges(plan, [deletion('contactAttempt', late)]);
  expect(about.refresh()).toEqual(['aunt']);
  expect(about.refresh()).toEqual([]);
});
