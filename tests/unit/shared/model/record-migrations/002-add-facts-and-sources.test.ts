import { describe, expect, it } from 'vitest';
import { emptyPerson, personSchema } from '../../../../../shared/model/person';
import { householdIdSchema, personIdSchema } from '../../../../../shared/model/ids';
import { addFactsAndSources } from '../../../../../shared/model/record-migrations/002-add-facts-and-sources';
import { sourceIn } from '../../../../../shared/model/source';

const newFields = [
  'otherNames',
  'ageYears',
  'ageOn',
  'placeOfBirth',
  'documentCountry',
  'otherDocuments',
  'emergencyContact',
  'pregnancyWeek',
  'pregnancyOn',
  'baggagePieces',
  'pets',
  'ownTicket',
  'recontactOn',
  'promissoryNote',
  'fieldSources',
  'mergedSources',
];

const person = {
  ...emptyPerson(personIdSchema.parse('p1'), householdIdSchema.parse('h1')),
  source: sourceIn('wardens.csv', 'wardens', 7),
};
const oldPerson = {
  ...Object.fromEntries(Object.entries(person).filter(([field]) => !newFields.includes(field))),
  id: 'p1',
  source: { file: 'wardens.csv', sheet: 'wardens', row: 7 },
};

describe('the migration to model 2', () => {
  it('makes of an old person a valid one with nothing more known', () => {
    const upgraded = addFactsAndSources.record('person', oldPerson);
    expect(personSchema.parse(upgraded)).toEqual(person);
  });

  it('keeps that a person has no source', () => {
    expect(addFactsAndSources.record('person', { ...oldPerson, source: null })).toMatchObject({
      source: null,
    });
  });

  it('leaves other records and other fields alone', () => {
    const household = { id: 'h1', label: 'x' };
    const change = { entity: 'person', entityId: 'p1', field: 'phone', from: '', to: '1' } as const;
    expect([addFactsAndSources.record('household', household), addFactsAndSources.field?.(change)]).toEqual([
      household,
      change,
    ]);
  });
});
