import { readExactZone } from '../documents/read-zone';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { PersonDraft } from './field-reader';
import { readNationality } from './nationality';

/**
 * Fills in what the machine-readable lines of a document say, in one cell or several, and the list does not. Answers the
 * problem where they cannot be read or a check digit is wrong; then nothing is filled in.
 */
export function readMrz(cells: readonly string[], person: PersonDraft, today: string): Message | null {
  const zone = readExactZone(cells.join('').replace(/\s/g, '').toUpperCase(), today);
  if (zone === null) {
    return message('import.mrz-unreadable');
  }
  const country = (code: string) => readNationality(code)?.code ?? '';
  const facts: Partial<PersonDraft> = {
    familyName: person.givenNames === '' ? zone.familyName : '',
    givenNames: person.familyName === '' ? zone.givenNames : '',
    dateOfBirth: zone.dateOfBirth,
    // A document that leaves the sex open says nothing about it.
    sex: zone.sex === 'X' ? '' : zone.sex,
    nationality: country(zone.nationality),
    // Nobody travels on a visa.
    ...(zone.isVisa
      ? {}
      : {
          documentType: zone.documentType,
          documentNumber: zone.documentNumber,
          documentCountry: country(zone.documentCountry),
          documentExpiry: zone.documentExpiry,
        }),
  };
  const missing = Object.entries(facts).filter(
    ([key, value]) => value !== '' && person[key as keyof typeof facts] === '', // a key of the facts above
  );
  Object.assign(person, Object.fromEntries(missing));
  return null;
}
