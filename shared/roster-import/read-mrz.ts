import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { isoDay, isRealDay } from './calendar';
import type { PersonDraft } from './field-reader';
import { readNationality } from './nationality';

/** Where the parts of a machine-readable zone stand, counted from the start of its lines put together (ICAO Doc 9303). */
interface ZoneForm {
  readonly lineLength: number;
  readonly lines: number;
  readonly number: number;
  readonly nationality: number;
  readonly birth: number;
  readonly sex: number;
  readonly expiry: number;
  readonly names: readonly [from: number, to: number];
}

const forms: readonly ZoneForm[] = [
  { lineLength: 44, lines: 2, number: 44, nationality: 54, birth: 57, sex: 64, expiry: 65, names: [5, 44] },
  { lineLength: 36, lines: 2, number: 36, nationality: 46, birth: 49, sex: 56, expiry: 57, names: [5, 36] },
  { lineLength: 30, lines: 3, number: 5, nationality: 45, birth: 30, sex: 37, expiry: 38, names: [60, 90] },
];

const weights = [7, 3, 1];

function hasRightDigit(part: string, digit: string): boolean {
  let sum = 0;
  for (const [place, letter] of Array.from(part).entries()) {
    const value = letter === '<' ? 0 : Number.parseInt(letter, 36);
    sum += value * (weights[place % 3] ?? 0);
  }
  return String(sum % 10) === (digit === '<' ? '0' : digit);
}

/** A day of six digits; its century is the one that puts a birth before `today`, or an expiry near to it. */
function dayOf(digits: string, today: string, isBirth: boolean): string {
  const [year = 0, month = 0, day = 0] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(
    Number,
  );
  if (!/^\d{6}$/.test(digits) || !isRealDay(2000 + year, month, day)) {
    return '';
  }
  const recent = isoDay(2000 + year, month, day);
  const isLast = isBirth ? recent > today : year > (Number(today.slice(2, 4)) + 30) % 100;
  return isLast ? isoDay(1900 + year, month, day) : recent;
}

function letters(part: string): string {
  return part.replace(/</g, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * Fills in what the machine-readable lines of a document say (TD1, TD2 or TD3, in one cell or several) and the list does not.
 * Answers the problem where they cannot be read or a check digit is wrong; then nothing is filled in.
 */
export function readMrz(cells: readonly string[], person: PersonDraft, today: string): Message | null {
  const zone = cells.join('').replace(/\s/g, '').toUpperCase();
  const form = forms.find(({ lineLength, lines }) => zone.length === lineLength * lines);
  const unreadable = message('import.mrz-unreadable');
  if (form === undefined || !/^[A-Z0-9<]+$/.test(zone)) {
    return unreadable;
  }
  const checked = (from: number, length: number) => {
    const part = zone.slice(from, from + length);
    return hasRightDigit(part, zone.charAt(from + length)) ? part : null;
  };
  const number = checked(form.number, 9);
  const birth = checked(form.birth, 6);
  const expiry = checked(form.expiry, 6);
  if (number === null || birth === null || expiry === null) {
    return unreadable;
  }
  const [family = '', given = ''] = zone.slice(...form.names).split('<<');
  const sex = zone.charAt(form.sex);
  const country = (code: string) => readNationality(letters(code))?.code ?? '';
  const facts: Partial<PersonDraft> = {
    familyName: person.givenNames === '' ? letters(family) : '',
    givenNames: person.familyName === '' ? letters(given) : '',
    dateOfBirth: dayOf(birth, today, true),
    sex: sex === 'F' || sex === 'M' ? sex : '',
    nationality: country(zone.slice(form.nationality, form.nationality + 3)),
    documentType: zone.startsWith('P') ? 'passport' : /^[IAC]/.test(zone) ? 'identity-card' : '',
    documentNumber: letters(number),
    documentCountry: country(zone.slice(2, 5)),
    documentExpiry: dayOf(expiry, today, false),
  };
  const missing = Object.entries(facts).filter(
    ([key, value]) => value !== '' && person[key as keyof typeof facts] === '', // a key of the facts above
  );
  Object.assign(person, Object.fromEntries(missing));
  return null;
}
