import codes from 'i18n-iso-countries/codes.json';
import arabic from 'i18n-iso-countries/langs/ar.json';
import english from 'i18n-iso-countries/langs/en.json';
import french from 'i18n-iso-countries/langs/fr.json';
import type { PlaceNames } from '../../shared/places/base-map';

type Names = Readonly<Record<string, string | readonly string[] | undefined>>;

const spellings = (names: Names, alpha2: string): readonly string[] => [names[alpha2] ?? []].flat();

/** A country with every name that it is looked up by. */
export interface ListedCountry {
  readonly alpha2: string;
  readonly alpha3: string;
  /** ISO 3166-1 numeric, with leading zeros. */
  readonly numeric: string;
  readonly names: PlaceNames;
  readonly otherNames: readonly string[];
}

/** Shapes of Natural Earth that stand for no ISO country, by their English name there. */
const unlisted: Readonly<Record<string, { readonly country: string; readonly names: PlaceNames }>> = {
  Kosovo: { country: 'XK', names: { en: 'Kosovo', fr: 'Kosovo', ar: 'كوسوفو' } },
  Somaliland: { country: '', names: { en: 'Somaliland', fr: 'Somaliland', ar: 'أرض الصومال' } },
  'N. Cyprus': { country: '', names: { en: 'Northern Cyprus', fr: 'Chypre du Nord', ar: 'شمال قبرص' } },
};

/** Every country of ISO 3166-1 with its English, French and Arabic names. */
export const countryList: readonly ListedCountry[] = codes.map(([alpha2 = '', alpha3 = '', numeric = '']) => {
  const [en = alpha2, ...moreEnglish] = spellings(english.countries, alpha2);
  const [fr = en, ...moreFrench] = spellings(french.countries, alpha2);
  const [ar = '', ...moreArabic] = spellings(arabic.countries, alpha2);
  return {
    alpha2,
    alpha3,
    numeric,
    names: { en, fr, ar },
    otherNames: [...moreEnglish, ...moreFrench, ...moreArabic],
  };
});

const byNumeric = new Map(countryList.map((country) => [country.numeric, country]));

/** Whose shape it is: the code and the names, by Natural Earth's numeric id and English name. */
export function countryOfShape(
  id: string | number | undefined,
  name: string,
): { readonly country: string; readonly names: PlaceNames } {
  const listed = byNumeric.get(String(id).padStart(3, '0'));
  return listed === undefined
    ? (unlisted[name] ?? { country: '', names: { en: name, fr: '', ar: '' } })
    : { country: listed.alpha2, names: listed.names };
}
