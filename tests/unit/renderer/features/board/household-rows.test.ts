import { expect, test } from 'vitest';
import { buildHouseholdRows } from '../../../../../renderer/features/board/household-rows';
import { applyChanges } from '../../../../../shared/model/apply-changes';
import { giveEscort } from '../../../../../shared/planning/person-links';
import { aHousehold, aPerson, aPlan } from '../../../../support/builders';

const today = '2031-03-03';

test('a row says what must be thought of in a household', () => {
  const plan = aPlan({
    households: [aHousehold({ id: 'h1', label: 'Example family' })],
    people: [
      aPerson({ id: 'p1', majorCategory: 'II', needs: ['wheelchair'] }),
      aPerson({ id: 'p2', majorCategory: 'I', dateOfBirth: '2030-01-01', documentExpiry: '2031-03-02' }),
    ],
  });

  const { members, searchText, ...row } = buildHouseholdRows(plan, today).get('h1') ?? {
    members: [],
    searchText: '',
  };

  expect({ ...row, people: members.map((person) => person.id) }).toEqual({
    id: 'h1',
    label: 'Misali · Example family',
    people: ['p1', 'p2'],
    infants: 1,
    needs: { wheelchair: 1, stretcher: 0, oxygen: 0, pet: 0 },
    isLoneMinor: false,
    escortedBy: '',
    hasExpiredDocument: true,
    majorCategory: 'I',
    minorCategory: 'D',
  });
  expect(searchText).toContain('example family');
});

test('rows are sorted by priority and then by name, those without a category last', () => {
  const plan = aPlan({
    people: [
      aPerson({ id: 'p1', householdId: 'h1', familyName: 'Beta' }),
      aPerson({ id: 'p2', householdId: 'h2', familyName: 'Gamma', majorCategory: 'IV' }),
      aPerson({ id: 'p3', householdId: 'h3', familyName: 'Zeta', majorCategory: 'I' }),
      aPerson({ id: 'p4', householdId: 'h4', givenNames: 'Élan', familyName: 'Alpha', majorCategory: 'I' }),
    ],
  });

  const order = [...buildHouseholdRows(plan, today).values()].map((row) => row.label);

  expect(order).toEqual(['Élan Alpha', 'Test Zeta', 'Test Gamma', 'Test Beta']);
});

test('people who need no place are left out, and a household of only such people has no row', () => {
  const plan = aPlan({
    people: [
      aPerson({ id: 'p1', householdId: 'h1', status: 'staying' }),
      aPerson({ id: 'p2', householdId: 'h2', status: 'own-ticket' }),
      aPerson({ id: 'p3', householdId: 'h2' }),
    ],
  });

  const rows = [...buildHouseholdRows(plan, today)].map(([id, row]) => [
    id,
    row.members.map((person) => person.id),
  ]);

  expect(rows).toEqual([['h2', ['p3']]]);
});

test('a child without a known adult is a lone minor', () => {
  const plan = aPlan({ people: [aPerson({ dateOfBirth: '2020-05-01' })] });

  expect(buildHouseholdRows(plan, today).get('h1')?.isLoneMinor).toBe(true);
});

test('a minor alone with an escort elsewhere is no lone minor, and the row names the escort', () => {
  const child = aPerson({ id: 'child', dateOfBirth: '2024-01-01' });
  const aunt = aPerson({ id: 'aunt', householdId: 'h2', givenNames: 'Fanta' });
  const plan = aPlan({ people: [child, aunt] });
  const words = { until: 'Dakar', reason: '', together: false };
  applyChanges(
    plan,
    giveEscort(plan, child, aunt, words, () => '1'),
  );

  expect(buildHouseholdRows(plan, today).get('h1')).toMatchObject({
    isLoneMinor: false,
    escortedBy: 'Fanta Misali',
  });
});
