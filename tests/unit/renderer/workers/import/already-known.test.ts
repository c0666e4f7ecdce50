import { describe, expect, test } from 'vitest';
import { findAlreadyKnown } from '../../../../../renderer/workers/import/already-known';
import type { Person } from '../../../../../shared/model/person';
import { sourceIn } from '../../../../../shared/model/source';
import { aPerson } from '../../../../support/builders';

const stranger = {
  familyName: 'Inconnu',
  givenNames: 'Autre',
  dateOfBirth: '1971-01-01',
  documentNumber: '',
  nationality: '',
} satisfies Partial<Person>;

const matches = (present: Partial<Person>, incoming: Partial<Person>): Record<string, string> => {
  const there = aPerson({ ...stranger, ...present, id: 'there' });
  const known = findAlreadyKnown([there], [aPerson({ ...stranger, ...incoming, id: 'new' })]);
  return Object.fromEntries([...known].map(([id, person]) => [id, person.id]));
};

describe('findAlreadyKnown', () => {
  test('finds the same document number through spaces, hyphens and case', () => {
    expect(
      matches(
        { documentNumber: '12-ab 345', familyName: 'Modèle' },
        { documentNumber: '12AB345', familyName: 'Exemple', dateOfBirth: '' },
      ),
    ).toEqual({ new: 'there' });
  });

  test('keeps equal numbers of two nationalities apart', () => {
    expect(
      matches(
        { documentNumber: '0012345', nationality: 'FRA', familyName: 'Modèle' },
        { documentNumber: '0012345', nationality: 'MLI', familyName: 'Exemple' },
      ),
    ).toEqual({});
  });

  test('finds the same names and birth date, whichever name is called the family name', () => {
    expect(
      matches(
        { familyName: 'Échantillon', givenNames: 'Anaïs Marie' },
        { familyName: 'Anais', givenNames: 'marie  ECHANTILLON' },
      ),
    ).toEqual({ new: 'there' });
  });

  test('does not take namesakes with other birth dates for one person', () => {
    expect(matches({ dateOfBirth: '1980-04-03' }, { dateOfBirth: '1980-03-04' })).toEqual({});
  });

  test('does not take people of whom next to nothing is known for one person', () => {
    const blank = { familyName: '', givenNames: '', dateOfBirth: '', documentNumber: '' };

    expect(matches(blank, blank)).toEqual({});
  });

  test('finds the same line of the same file where there is neither document nor birth date', () => {
    const line = { dateOfBirth: '', source: sourceIn('wardens.csv', 'wardens', 7) };

    expect(matches(line, line)).toEqual({ new: 'there' });
  });
});
