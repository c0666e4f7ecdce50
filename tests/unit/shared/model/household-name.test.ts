import { expect, test } from 'vitest';
import { householdName } from '../../../../shared/model/household-name';
import { aHousehold, aPerson } from '../../../support/builders';

const family = [
  aPerson({ id: 'p1', givenNames: 'Bina', familyName: 'Autre' }),
  aPerson({ id: 'p2', givenNames: 'Awa', familyName: 'Exemple', relation: 'head' }),
];
const alone = [aPerson({ givenNames: 'Awa', familyName: 'Exemple' })];

test.each([
  ['the head names the family, and the code of a file follows', 'F012', family, 'Exemple · F012'],
  ['a label that says the family is enough', 'Exemple family', family, 'Exemple family'],
  ['a family without a label goes by its name', '', family, 'Exemple'],
  ['a single traveller goes by the whole name', 'Exemple', alone, 'Awa Exemple'],
  ['a single traveller keeps the code of a file', 'F012', alone, 'Awa Exemple · F012'],
  ['a household of nobody goes by its label', 'F012', [], 'F012'],
  ['a household of nobody without a label goes by its id', '', [], 'h1'],
])('%s', (_, label, members, name) => {
  expect(householdName(aHousehold({ label }), members)).toBe(name);
});
