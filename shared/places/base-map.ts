import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** Countries and big towns, drawn from afar; or coasts in detail with provinces and smaller towns. */
export type BaseMapScale = 'world' | 'near';

/** A place's name by language; empty where there is none of its own, and then English serves. */
export interface PlaceNames {
  readonly en: string;
  readonly fr: string;
  readonly ar: string;
}

/** A word on the map. */
export interface MapLabel {
  readonly names: PlaceNames;
  /** ISO 3166-1 alpha-2; empty where a territory has none. */
  readonly country: string;
  /** Degrees of WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** From 1 for the most important: draw those of low rank first and leave out what no longer has room. */
  readonly rank: number;
}

/** What a country's shape tells of it. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2; empty where a territory has none. */
  readonly country: string;
  readonly names: PlaceNames;
}

/** The base map at one scale. Longitudes stay within -180 to 180; shapes are cut at the antimeridian. */
export interface BaseMap {
  readonly scale: BaseMapScale;
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryFacts>;
  /** Borders between countries, without coasts. */
  readonly borders: MultiLineString;
  readonly countryLabels: readonly MapLabel[];
  /** Borders between the provinces of a country; none at the world's scale. */
  readonly provinceBorders: MultiLineString;
  readonly provinceLabels: readonly MapLabel[];
  readonly rivers: MultiLineString;
  readonly lakes: MultiPolygon;
  /** Towns, capitals among them, the most important first. */
  readonly towns: readonly TownLabel[];
}

/** A town on the map. Airports, ports and smaller towns come from the gazetteer's `within`. */
export interface TownLabel extends MapLabel {
  readonly isCapital: boolean;
  readonly population: number;
}
