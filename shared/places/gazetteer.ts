/** What a place of the gazetteer is. */
export type KnownPlaceKind = 'town' | 'capital' | 'airport' | 'port' | 'province' | 'country' | 'crossing';

/** A place of the gazetteer. */
export interface KnownPlace {
  readonly name: string;
  /** Other spellings, and names in other languages. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: KnownPlaceKind;
  /** Degrees of WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** 0 when it is not known. */
  readonly population: number;
  /** IATA and ICAO codes, UN/LOCODE; empty for most. */
  readonly codes: readonly string[];
}

/** How a search is narrowed: at most `limit` answers, those of `nearCountry` (ISO 3166-1 alpha-2) first among equals. */
export interface PlaceSearch {
  readonly limit: number;
  readonly nearCountry: string;
}

/** Places of the world by name, without a network. */
export interface Gazetteer {
  /** The places of exactly this name or code (whatever its case, accents and hyphens), the likeliest first: those of `nearCountry`, then by population. */
  readonly named: (text: string, nearCountry: string) => readonly KnownPlace[];
  /** The places that somebody may mean who types this, best first; spelling variants and slips are forgiven. */
  readonly find: (query: string, search: PlaceSearch) => readonly KnownPlace[];
}

/** A gazetteer that knows no place. */
export const emptyGazetteer: Gazetteer = { named: () => [], find: () => [] };
