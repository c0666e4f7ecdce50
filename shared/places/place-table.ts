import type { KnownPlaceKind } from './gazetteer';

/** Kinds of place, in the order of their numbers in a table. */
export const placeKinds = [
  'town',
  'capital',
  'airport',
  'port',
  'province',
  'country',
  'crossing',
] as const satisfies readonly KnownPlaceKind[];

/** What a name is to its place, in the order of its numbers in a table. */
export const nameRoles = ['name', 'other', 'code'] as const;

/** Coordinates are whole ten-thousandths of a degree: 11 m at most. */
const stepsADegree = 10_000;

/** A place and its names, as the table of places is made from them. */
export interface PlaceRow {
  readonly kind: KnownPlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly codes: readonly string[];
}

/**
 * Every name of every place, sorted by the folded name, and the places in columns. A table of the world has some 200,000
 * names, which is too many to make an object of each when the window opens.
 */
export interface PlaceTable {
  readonly names: readonly string[];
  /** By name: which place it means, and its index in `nameRoles`. */
  readonly placeOfName: Uint32Array;
  readonly roleOfName: Uint8Array;
  /** By place: indexes in `placeKinds` and `countries`, and its figures. */
  readonly kinds: Uint8Array;
  readonly countryOf: Uint8Array;
  readonly countries: readonly string[];
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  readonly populations: Uint32Array;
}

/** The columns as they are written after the heading, in this order. */
interface Heading {
  readonly countries: readonly string[];
  readonly names: number;
  readonly places: number;
  readonly nameBytes: number;
}

const headingLengthBytes = 4;

/** A table as bytes: the heading's length, the heading, the names, then the columns. `fold` gives the order of the names. */
export function packPlaces(rows: readonly PlaceRow[], fold: (name: string) => string): Uint8Array {
  const countries = [...new Set(rows.map(({ country }) => country))].sort();
  const names = rows
    .flatMap((row, place) => [
      { text: row.name, role: 0, place },
      ...row.otherNames.map((text) => ({ text, role: 1, place })),
      ...row.codes.map((text) => ({ text, role: 2, place })),
    ])
    .map((name) => ({ ...name, folded: fold(name.text) }))
    .filter(({ folded }) => folded !== '')
    .sort((left, right) =>
      left.folded < right.folded ? -1 : left.folded > right.folded ? 1 : left.place - right.place,
    );
  const text = new TextEncoder().encode(names.map((name) => name.text.replaceAll('\n', ' ')).join('\n'));
  const heading: Heading = { countries, names: names.length, places: rows.length, nameBytes: text.length };
  const headingBytes = new TextEncoder().encode(JSON.stringify(heading));
  const numberOf = new Map(countries.map((country, index) => [country, index]));
  const steps = (degrees: number) => Math.round(degrees * stepsADegree);
  const columns = [
    Uint32Array.from([headingBytes.length]),
    headingBytes,
    text,
    Uint32Array.from(names, ({ place }) => place),
    Uint8Array.from(names, ({ role }) => role),
    Uint8Array.from(rows, ({ kind }) => placeKinds.indexOf(kind)),
    Uint8Array.from(rows, ({ country }) => numberOf.get(country) ?? 0),
    Int32Array.from(rows, ({ latitude }) => steps(latitude)),
    Int32Array.from(rows, ({ longitude }) => steps(longitude)),
    Uint32Array.from(rows, ({ population }) => population),
  ].map((column) => new Uint8Array(column.buffer));
  const bytes = new Uint8Array(columns.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const column of columns) {
    bytes.set(column, offset);
    offset += column.length;
  }
  return bytes;
}

/** Reads what `packPlaces` wrote, on a machine of the same byte order: every one that the program runs on. */
export function unpackPlaces(bytes: Uint8Array): PlaceTable {
  let offset = 0;
  const take = (length: number): ArrayBuffer => {
    const column = new Uint8Array(bytes.subarray(offset, offset + length)); // a copy, since a column must start at an even address
    offset += length;
    return column.buffer;
  };
  const [headingBytes = 0] = new Uint32Array(take(headingLengthBytes));
  const decode = (length: number) => new TextDecoder().decode(new Uint8Array(take(length)));
  const heading = JSON.parse(decode(headingBytes)) as Heading; // written by packPlaces when the program was built
  const { names, places, countries, nameBytes } = heading;
  return {
    countries,
    names: decode(nameBytes).split('\n'),
    placeOfName: new Uint32Array(take(names * 4)),
    roleOfName: new Uint8Array(take(names)),
    kinds: new Uint8Array(take(places)),
    countryOf: new Uint8Array(take(places)),
    latitudes: degrees(new Int32Array(take(places * 4))),
    longitudes: degrees(new Int32Array(take(places * 4))),
    populations: new Uint32Array(take(places * 4)),
  };
}

const degrees = (steps: Int32Array) => Float64Array.from(steps, (value) => value / stepsADegree);
