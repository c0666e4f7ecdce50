import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { CountryFacts } from './base-map';

/** English, French and Arabic name, country, latitude, longitude, rank, 1 for a capital, population. */
export type TownRow = readonly [
  en: string,
  fr: string,
  ar: string,
  country: string,
  latitude: number,
  longitude: number,
  rank: number,
  capital: 0 | 1,
  population: number,
];

/** The program's own file of the world's map. */
export interface BaseMapFile {
  /** Borders are what two countries share. */
  readonly countries: Topology<{ countries: GeometryCollection<CountryFacts>; borders: MultiLineString }>;
  readonly waters: Topology<{ rivers: MultiLineString; lakes: GeometryCollection }>;
  readonly countryLabels: readonly (readonly [country: string, latitude: number, longitude: number])[];
  readonly towns: readonly TownRow[];
}

/** A province: country, name, then English, French and Arabic where they differ, and where its name stands. */
export interface ProvinceFacts {
  readonly c: string;
  readonly n: string;
  readonly e?: string;
  readonly f?: string;
  readonly a?: string;
  readonly at: readonly [longitude: number, latitude: number];
}

/** The program's own file of what is added when the map is near. */
export interface NearMapFile {
  readonly countries: BaseMapFile['countries'];
  /** Borders are what two provinces of one country share. */
  readonly provinceBorders: Topology<{ borders: MultiLineString }>;
  readonly provinces: readonly ProvinceFacts[];
}
