import { describe, expect, it } from 'vitest';
import { readMrz } from '../../../../shared/roster-import/read-mrz';
import { aPerson } from '../../../support/builders';
import { makeZone } from '../../../support/make-zone';

const facts = {
  code: 'P',
  issuer: 'FRA',
  family: 'FICTIF',
  given: 'AWA MARIE',
  number: '12AB34567',
  nationality: 'D',
  birth: '870514',
  sex: 'F',
  expiry: '330801',
  optional: '',
};
const unknown = {
  familyName: '',
  givenNames: '',
  dateOfBirth: '',
  sex: '',
  nationality: '',
  documentType: '',
  documentNumber: '',
  documentCountry: '',
  documentExpiry: '',
} as const;
const said = {
  familyName: 'Fictif',
  givenNames: 'Awa Marie',
  dateOfBirth: '1987-05-14',
  sex: 'F',
  nationality: 'DEU',
  documentNumber: '12AB34567',
  documentCountry: 'FRA',
  documentExpiry: '2033-08-01',
} as const;

describe('machine-readable lines in a list', () => {
  it.each([
    ['a passport in two cells', 'TD3', 'P', 'passport'],
    ['an identity card in three', 'TD1', 'I', 'identity-card'],
    ['an identity card in two', 'TD2', 'I', 'identity-card'],
  ] as const)('fill in all that %s says', (_, format, code, documentType) => {
    const person = aPerson(unknown);
    const problem = readMrz(makeZone(format, { ...facts, code }), person, '2031-03-01');
    expect([problem, person]).toEqual([null, aPerson({ ...unknown, ...said, documentType })]);
  });

  it('leave what the list says, and take no visa for a document to travel on', () => {
    const listed = aPerson({ ...unknown, givenNames: 'Awa', documentNumber: '' });
    const problem = readMrz(makeZone('MRV-A', { ...facts, code: 'V' }), listed, '2031-03-01');
    expect([
      problem,
      listed.familyName,
      listed.givenNames,
      listed.dateOfBirth,
      listed.documentNumber,
    ]).toEqual([null, '', 'Awa', '1987-05-14', '']);
  });

  it('fill in nothing where a check digit is wrong', () => {
    const person = aPerson(unknown);
    const slipped = makeZone('TD3', facts).map((line) => line.replace('12AB34567', '12A834567'));
    expect([readMrz(slipped, person, '2031-03-01')?.id, person]).toEqual([
      'import.mrz-unreadable',
      aPerson(unknown),
    ]);
  });
});
