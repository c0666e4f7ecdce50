import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { PlaceNames } from '../../shared/places/base-map';
import type { KnownPlaceKind } from '../../shared/places/gazetteer';
import { placeKinds } from '../../shared/places/place-table';
import type { PlaceRow } from '../../shared/places/place-table';

/** Names of a town that the GeoNames list holds under one of them only. */
export interface TownNames extends PlaceNames {
  readonly country: string;
  /** The name in the list. */
  readonly name: string;
  readonly others: readonly string[];
}

type Line = Readonly<Record<string, string | undefined>>;

async function readLines(file: URL): Promise<readonly Line[]> {
  const text = await readFile(file, 'utf8');
  const { data, errors } = Papa.parse<Line>(text, { header: true, comments: '#', skipEmptyLines: true });
  if (errors.length > 0) {
    throw new Error(`${file.pathname}: ${JSON.stringify(errors[0])}`);
  }
  return data;
}

const parts = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function kindOf(cell: string | undefined): KnownPlaceKind {
  const kind = placeKinds.find((known) => known === cell);
  if (kind === undefined) {
    throw new Error(`No kind of place: ${String(cell)}`);
  }
  return kind;
}

/** The places of data/own-places.csv. */
export async function readOwnPlaces(folder: URL): Promise<readonly PlaceRow[]> {
  return (await readLines(new URL('own-places.csv', folder))).map((line) => ({
    kind: kindOf(line['kind']),
    name: line['name'] ?? '',
    otherNames: parts(line['other names']),
    country: line['country'] ?? '',
    latitude: Number(line['latitude']),
    longitude: Number(line['longitude']),
    population: Number(line['population'] ?? ''),
    codes: parts(line['codes']),
  }));
}

/** The names of data/town-names.csv. */
export async function readTownNames(folder: URL): Promise<readonly TownNames[]> {
  return (await readLines(new URL('town-names.csv', folder))).map((line) => ({
    country: line['country'] ?? '',
    name: line['name'] ?? '',
    en: line['en'] ?? '',
    fr: line['fr'] ?? '',
    ar: line['ar'] ?? '',
    others: parts(line['others']),
  }));
}
