import { describe, expect, test } from 'vitest';
import { documentChanges, isDoubtful } from '../../../../shared/documents/document-changes';
import { readZone } from '../../../../shared/documents/read-zone';
import type { ZoneReading } from '../../../../shared/documents/read-zone';
import { aPerson } from '../../../support/builders';
import { makeZone } from '../../../support/make-zone';
import type { ZoneFacts } from '../../../support/make-zone';

const today = '2031-03-01';
const zone: ZoneFacts = {
  code: 'P',
  issuer: 'FRA',
  family: 'MISALI',
  given: 'AICHA FANTA',
  number: '12AB34567',
  nationality: 'FRA',
  birth: '900517',
  sex: 'F',
  expiry: '350101',
  optional: '',
};

function read(altered: Partial<ZoneFacts> = {}, format: 'TD3' | 'MRV-A' = 'TD3'): ZoneReading {
  const result = readZone(makeZone(format, { ...zone, ...altered }).join('\n'), today);
  if (!result.ok) {
    throw new Error(result.problem.id);
  }
  return result.value[0];
}

const known = aPerson({
  familyName: 'Misali',
  givenNames: 'Aïcha Fanta',
  sex: 'F',
  documentNumber: '12AB34567',
  documentCountry: 'FRA',
});

describe('documentChanges', () => {
  test('nothing where the roster says the same, with the accents that a document cannot print', () => {
    expect(documentChanges(known, read().facts, today)).toEqual({});
  });

  test('fills what is empty, and more given names than the roster has', () => {
    const bare = aPerson({ familyName: 'MISALI', givenNames: 'Aïcha', documentNumber: '', documentType: '', documentExpiry: '' }); // prettier-ignore
    expect(documentChanges(bare, read().facts, today)).toEqual({
      givenNames: 'Aicha Fanta',
      sex: 'F',
      documentType: 'passport',
      documentNumber: '12AB34567',
      documentCountry: 'FRA',
      documentExpiry: '2035-01-01',
    });
  });

  test('a new document takes the place of the former, which is kept beside it', () => {
    expect(documentChanges({ ...known, documentNumber: '99ZZ' }, read().facts, today)).toEqual({
      documentNumber: '12AB34567',
      otherDocuments: [{ type: 'passport', number: '99ZZ', country: 'FRA', expiry: '2035-01-01' }],
    });
  });

  test('a visa is kept beside the document to travel on, once', () => {
    const visa = read({ code: 'V', number: 'V77' }, 'MRV-A').facts;
    const changes = documentChanges(known, visa, today);
    expect(changes).toEqual({
      otherDocuments: [{ type: 'other', number: 'V77', country: 'FRA', expiry: '2035-01-01' }],
    });
    expect(documentChanges({ ...known, ...changes }, visa, today)).toEqual({});
  });

  test('an open sex does not replace a known one, and a year of birth gives an age', () => {
    const facts = read({ sex: '<', birth: '74<<<<' }).facts;
    expect(documentChanges(known, facts, today)).toEqual({});
    expect(documentChanges({ ...known, sex: '', dateOfBirth: '' }, facts, today)).toEqual({
      sex: 'X',
      ageYears: 56,
      ageOn: '2030-12-31',
    });
  });
});

test('a field whose check digit is wrong is doubtful, the others are not', () => {
  const lines = makeZone('TD3', zone);
  const result = readZone(lines.join('\n').replace('FRA900517', 'FRA900317'), today);
  const reading = result.ok ? result.value[0] : read();
  expect(isDoubtful(reading, 'dateOfBirth')).toBe(true);
  expect(isDoubtful(reading, 'documentNumber')).toBe(false);
  expect(isDoubtful(reading, 'familyName')).toBe(false);
});
