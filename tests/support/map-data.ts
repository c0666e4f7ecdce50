import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Provinces } from '../../electron/bake/bake-base-map';
import { makeMapData, mapDataFolder } from '../../electron/map-data.mjs';
import type { BaseMapFile, NearMapFile } from '../../shared/places/base-map-file';
import { unpackPlaces } from '../../shared/places/place-table';
import type { PlaceTable } from '../../shared/places/place-table';

let made: Promise<void> | undefined;

async function readMade(name: string): Promise<Buffer> {
  await (made ??= makeMapData());
  return readFile(new URL(name, mapDataFolder));
}

/** The packed table of places that the program is built with. */
export const readBuiltPlaces = (): Promise<Uint8Array> => readMade('places.bin');

/** The table of places that the program is built with. */
export async function builtPlaces(): Promise<PlaceTable> {
  return unpackPlaces(inflateRawSync(await readBuiltPlaces()));
}

/** The provinces with their shapes, of which the program is given the borders only. */
export async function provinceShapes(): Promise<Provinces> {
  const text = await readFile(new URL('../../electron/bake/data/provinces.topo', import.meta.url), 'utf8');
  return JSON.parse(text) as Provinces; // written by simplify-provinces.mjs
}

/** The files of the base map that the program is built with. */
export async function builtMap(): Promise<{ readonly world: BaseMapFile; readonly near: NearMapFile }> {
  const read = async (name: string) => JSON.parse((await readMade(name)).toString('utf8')) as unknown;
  return {
    world: (await read('world-map.json')) as BaseMapFile, // made by the build
    near: (await read('near-map.json')) as NearMapFile, // made by the build
  };
}
