import codes from 'i18n-iso-countries/codes.json';
import english from 'i18n-iso-countries/langs/en.json';

/** A country by its ISO 3166-1 alpha-3 code and its English name. */
export interface Country {
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly alpha2: string;
  readonly name: string;
}

const collator = new Intl.Collator('en');
const namesByAlpha2: Readonly<Record<string, string | string[] | undefined>> = english.countries;

/** Every country, sorted by name. */
export const allCountries: readonly Country[] = codes
  .map(([alpha2 = '', code = '']) => ({
    code,
    alpha2,
    name: [namesByAlpha2[alpha2] ?? code].flat()[0] ?? code,
  }))
  .sort((left, right) => collator.compare(left.name, right.name));

const names = new Map(allCountries.map(({ code, name }) => [code, name]));

/** The English name of an alpha-3 code; the code itself where it names no country. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}

/** The English name of an alpha-2 code; the code itself where it names no country. */
export function countryNameOfAlpha2(code: string): string {
  return [namesByAlpha2[code] ?? code].flat()[0] ?? code;
}
