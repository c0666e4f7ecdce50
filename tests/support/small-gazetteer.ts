import { foldText } from '../../shared/matching/text/fold-text';
import type { Gazetteer, KnownPlace } from '../../shared/places/gazetteer';

/** A town of Mali; give only what the test is about. */
export function aKnownPlace(rest: Partial<KnownPlace> = {}): KnownPlace {
  return {
    name: 'Bamako',
    names: [],
    country: 'ML',
    kind: 'town',
    latitude: 12.65,
    longitude: -8,
    population: 0,
    codes: [],
    ...rest,
  };
}

/** A gazetteer of these places; a search finds what begins like the query. */
export function aGazetteer(places: readonly KnownPlace[]): Gazetteer {
  const called = ({ name, names, codes }: KnownPlace): string[] => [name, ...names, ...codes].map(foldText);
  const likelier = (near: string) => (one: KnownPlace, other: KnownPlace) =>
    Number(other.country === near) - Number(one.country === near) || other.population - one.population;
  return {
    named: (text, near) =>
      places.filter((place) => called(place).includes(foldText(text))).sort(likelier(near)),
    find: (query, { limit, nearCountry }) =>
      places
        .filter((place) => called(place).some((name) => name.startsWith(foldText(query))))
        .sort(likelier(nearCountry))
        .slice(0, limit),
  };
}

/** Towns and airports of Mali, and a town of the same name abroad. */
export const maliGazetteer = aGazetteer([
  aKnownPlace({ kind: 'capital', population: 1_297_000, names: ['باماكو'] }),
  aKnownPlace({ name: 'Ségou', latitude: 13.4317, longitude: -6.2157, population: 92_000, names: ['Segu'] }),
  aKnownPlace({ name: 'Mopti', latitude: 14.4843, longitude: -4.183, population: 108_000 }),
  aKnownPlace({ name: 'Gao', latitude: 16.2717, longitude: -0.0447, population: 87_000 }),
  aKnownPlace({ name: 'Kayes', latitude: 14.4469, longitude: -11.4445, population: 78_000 }),
  aKnownPlace({ name: 'Kati', latitude: 12.7441, longitude: -8.0726, population: 66_000 }),
  aKnownPlace({ name: 'Sikasso', latitude: 11.3176, longitude: -5.6665, population: 144_000 }),
  aKnownPlace({ name: 'Koutiala', latitude: 12.3917, longitude: -5.4642, population: 104_000 }),
  aKnownPlace({
    name: 'Modibo Keita International Airport',
    kind: 'airport',
    latitude: 12.5335,
    longitude: -7.9499,
    codes: ['BKO', 'GABS'],
  }),
  aKnownPlace({
    name: 'Timbuktu Airport',
    kind: 'airport',
    latitude: 16.7305,
    longitude: -3.0076,
    codes: ['TOM'],
  }),
  aKnownPlace({ name: 'Gao', country: 'CN', latitude: 30.02, longitude: 115, population: 200_000 }),
]);
