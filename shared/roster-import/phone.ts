import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { westernDigits } from './plain-words';

/** A telephone number as E.164, and whether the cell held more than this one number. */
export interface ReadPhone {
  readonly number: string;
  readonly several: boolean;
}

/**
 * Reads the first telephone number of a cell; numbers without a prefix belong to `defaultCountry` (ISO 3166-1 alpha-2).
 * Null when there is none of a possible length.
 */
export function readPhone(text: string, defaultCountry: string): ReadPhone | null {
  const western = westernDigits(text);
  const whole = onePhone(western, defaultCountry);
  if (whole !== null) {
    // An extension is dialled by hand: it stays in the text.
    return { number: whole, several: /\p{L}\.?\s*\d+\s*$/u.test(western) };
  }
  const parts = western
    .split(/\s*(?:[/;,|\n]|\bor\b|\bou\b|\band\b|\bet\b)\s*/i)
    .filter((part) => part.trim() !== '');
  for (const part of parts.slice(0, 4)) {
    const first = parts.length > 1 ? onePhone(part, defaultCountry) : null;
    if (first !== null) {
      return { number: first, several: true };
    }
  }
  return null;
}

function onePhone(text: string, defaultCountry: string): string | null {
  const number = text
    .trim()
    .replace(/^\(?00\s*(?=[1-9])/, '+')
    .replace(/^\+\s+/, '+')
    .replace(/^(\+\d{1,3})\s*\(0\)\s*/, '$1 ')
    .replace(/(\d)\.0+$/, '$1');
  if (
    number.length > 40 ||
    /[/;,|\n]/.test(number) ||
    /\p{L}{4}/u.test(number.replace(/^[\p{L}\s.:]+(?=[+\d(])/u, ''))
  ) {
    return null;
  }
  const country = defaultCountry as CountryCode; // an unknown country is treated as none
  const national = parsePhoneNumberFromString(number, country);
  if (national?.isValid() === true) {
    return national.number;
  }
  const digits = number.replace(/\D/g, '');
  // A number whose plus a spreadsheet has eaten: 22376123456.
  const international = /^[1-9]\d{9,14}$/.test(digits) ? parsePhoneNumberFromString(`+${digits}`) : undefined;
  if (international?.isValid() === true) {
    return international.number;
  }
  return national?.isPossible() === true ? national.number : null;
}
