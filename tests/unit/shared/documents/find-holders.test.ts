import { describe, expect, test } from 'vitest';
import { areNamesAlike, findHolders, sureHolder } from '../../../../shared/documents/find-holders';
import type { DocumentFacts } from '../../../../shared/documents/read-zone';
import { aPerson } from '../../../support/builders';

const facts: DocumentFacts = {
  familyName: 'Mueller',
  givenNames: 'Anna Maria',
  mayNameBeCut: false,
  dateOfBirth: '1974-08-12',
  birthYear: null,
  sex: 'F',
  nationality: 'DEU',
  documentType: 'passport',
  isVisa: false,
  documentNumber: 'C01X00T47',
  documentCountry: 'DEU',
  documentExpiry: '2033-04-15',
};

describe('findHolders', () => {
  test('finds by number, by name and birth, by name alone and by birth with one name, in this order', () => {
    const people = [
      aPerson({ id: 'birth', familyName: 'Anders', givenNames: 'Maria', dateOfBirth: '1974-08-12' }),
      aPerson({ id: 'nobody', familyName: 'Müller', givenNames: 'Anna', dateOfBirth: '1975-08-12' }),
      aPerson({ id: 'name', familyName: 'Müller', givenNames: 'Anna', dateOfBirth: '' }),
      aPerson({ id: 'both', familyName: 'MÜLLER', givenNames: 'Anna', dateOfBirth: '1974-08-12' }),
      aPerson({
        id: 'other-name',
        dateOfBirth: '1999-01-01',
        otherDocuments: [{ type: 'passport', number: 'c01x 00t47', country: '', expiry: '' }],
      }),
      aPerson({ id: 'number', familyName: 'Muller', givenNames: 'Anna', documentNumber: 'C01X00T47' }),
    ];
    expect(findHolders(people, facts).map(({ person, grounds }) => [person.id, grounds])).toEqual([
      ['number', 'number'],
      ['both', 'name-and-birth'],
      ['other-name', 'number-alone'],
      ['name', 'name'],
      ['birth', 'birth'],
    ]);
  });

  test('a document without a number finds nobody by it', () => {
    expect(findHolders([aPerson({ documentNumber: '' })], { ...facts, documentNumber: '' })).toEqual([]);
  });
});

describe('areNamesAlike', () => {
  test.each([
    ['Mueller Anna', 'Müller Anna', false, true],
    ['Mueller', 'Muller Anna', false, true],
    ['Mfano Christ', 'Mfano Christopher', true, true],
    ['Mfano Christ', 'Mfano Christopher', false, false],
    ['Mfano', 'Misali', false, false],
    ['', 'Misali', false, false],
  ])('%j and %j, cut: %j', (document, roster, mayBeCut, alike) => {
    expect(areNamesAlike(document, roster, mayBeCut)).toBe(alike);
  });
});

describe('sureHolder', () => {
  const [one, other] = [aPerson({ id: 'one' }), aPerson({ id: 'other' })];

  test('somebody new where nobody is alike', () => {
    expect(sureHolder([])).toBe('new');
  });

  test('the only one on strong grounds, whoever else is a little alike', () => {
    const holders = [
      { person: one, grounds: 'number' },
      { person: other, grounds: 'birth' },
    ] as const;
    expect(sureHolder(holders)).toBe(one);
  });

  test('nobody where two are, or where the grounds are weak', () => {
    const twins = [
      { person: one, grounds: 'number' },
      { person: other, grounds: 'name-and-birth' },
    ] as const;
    expect([sureHolder(twins), sureHolder([{ person: one, grounds: 'number-alone' }])]).toEqual([null, null]);
  });
});
