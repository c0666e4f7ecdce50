import { describe, expect, it } from 'vitest';
import { fieldText, parseField } from '../../../../../renderer/features/roster/parse-field';
import { fieldFacts, personFields } from '../../../../../renderer/features/roster/person-fields';
import type { PersonField } from '../../../../../renderer/features/roster/person-fields';
import { failure, success } from '../../../../../shared/kit/result';
import { message } from '../../../../../shared/messages/message';
import { personSchema } from '../../../../../shared/model/person';
import { aPerson } from '../../../../support/builders';

const today = '2031-03-03';
const parse = (field: PersonField, typed: string) => parseField(fieldFacts(field), typed, today);

describe('parseField', () => {
  it.each([
    ['familyName', '  Coulibaly ', 'Coulibaly'],
    ['documentNumber', '00123', '00123'],
    ['dateOfBirth', '2000-02-29', '2000-02-29'],
    ['dateOfBirth', '', ''],
    ['documentExpiry', '2040-12-31', '2040-12-31'],
    ['nationality', 'mli', 'MLI'],
    ['nationality', 'Côte d’Ivoire', 'CIV'],
    ['nationality', 'germany', 'DEU'],
    ['nationality', 'malienne', 'MLI'],
    ['nationality', '', ''],
    ['sex', 'F', 'F'],
    ['sex', 'femme', 'F'],
    ['dateOfBirth', '25/4/1999', '1999-04-25'],
    ['dateOfBirth', '3 avril 1999', '1999-04-03'],
    ['status', 'déjà parti', 'already-left'],
    ['ageYears', '7', 7],
    ['needs', 'pet, wheelchair', ['wheelchair', 'pet']],
    ['needs', '', []],
    ['bodyWeightKg', '72,5', 72.5],
    ['bodyWeightKg', '', null],
  ] as const)('reads %s from “%s”', (field, typed, value) => {
    expect(parse(field, typed)).toEqual(success(value));
  });

  it.each([
    ['dateOfBirth', '1999-02-30', 'roster.not-a-day'],
    ['dateOfBirth', '3/4/1999', 'roster.day-both-ways'],
    ['dateOfBirth', '0199-01-01', 'roster.not-a-day'],
    ['dateOfBirth', '2031-03-04', 'roster.day-ahead'],
    ['nationality', 'Atlantis', 'roster.not-a-country'],
    ['nationality', 'Mali / France', 'roster.not-a-country'],
    ['sex', 'eagle', 'roster.not-a-choice'],
    ['needs', 'wheelchair, wings', 'roster.not-a-choice'],
  ] as const)('refuses “%s” %s with a reason', (field, typed, id) => {
    const value = field === 'needs' ? 'wings' : typed;
    expect(parse(field, typed)).toEqual(failure(message(id, { value })));
  });

  it.each(['-1', '1e9', 'heavy', 'Infinity'])('refuses the weight “%s”', (typed) => {
    expect(parse('baggageKg', typed)).toEqual(
      failure(message('roster.not-a-weight', { value: typed, most: 1000 })),
    );
  });

  it('reads back every field of a person as it was written', () => {
    const person = aPerson({
      needs: ['wheelchair', 'pet'],
      bodyWeightKg: 61.5,
      sex: 'X',
      notes: 'line\nline',
    });

    const read = Object.fromEntries(
      personFields.map((facts) => {
        const parsed = parseField(facts, fieldText(person[facts.field]), today);
        return [facts.field, parsed.ok ? parsed.value : parsed.problem];
      }),
    );

    expect({ ...person, ...read }).toEqual(person);
  });

  it('knows every field that a planner can fill in', () => {
    const others = [
      'id',
      'householdId',
      'extra',
      'source',
      'fieldSources',
      'mergedSources',
      'otherDocuments',
      'locationPoint',
      'ownTicketOn',
      'departedOn',
      'visas',
    ];
    expect(personFields.map(({ field }) => field).sort()).toEqual(
      Object.keys(personSchema.shape)
        .filter((field) => !others.includes(field))
        .sort(),
    );
  });
});
