import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { foldPlaceName } from '../../shared/places/place-name';
import { packPlaces } from '../../shared/places/place-table';
import type { PlaceRow } from '../../shared/places/place-table';
import { bakeNearMap, bakeWorldMap, provincesOf, readCountryLabels } from './bake-base-map';
import type { Provinces } from './bake-base-map';
import { listAirports, listCountries, listPorts, listProvinces, listTowns } from './list-places';
import { readOwnPlaces, readTownNames } from './own-places';

/** What comes first among places of one name and country. */
const kindOrder: Readonly<Record<PlaceRow['kind'], number>> = {
  country: 0,
  capital: 1,
  town: 2,
  province: 3,
  airport: 4,
  port: 5,
  crossing: 6,
};

function byImportance(left: PlaceRow, right: PlaceRow): number {
  const order = (row: PlaceRow) => (row.kind === 'town' && row.population === 0 ? 2 : kindOrder[row.kind]);
  return order(left) - order(right) || right.population - left.population;
}

/** Makes the map's files in the folder `out` from the installed packages and the lists in the folder `data`. */
export async function bakeMapData(data: URL, out: URL): Promise<void> {
  const provinces = JSON.parse(await readFile(new URL('provinces.topo', data), 'utf8')) as Provinces; // written by simplify-provinces.mjs
  const towns = listTowns(await readTownNames(data));
  const countryLabels = await readCountryLabels();
  const rows = [
    ...listCountries((alpha2) => countryLabels.get(alpha2)),
    ...towns.map(({ row }) => row),
    ...listProvinces(provincesOf(provinces)),
    ...(await listAirports()),
    ...(await listPorts()),
    ...(await readOwnPlaces(data)),
  ].sort(byImportance);
  const files = [
    ['places.bin', deflateRawSync(packPlaces(rows, foldPlaceName), { level: 9 })],
    ['world-map.json', JSON.stringify(await bakeWorldMap(towns, countryLabels))],
    ['near-map.json', JSON.stringify(await bakeNearMap(provinces))],
  ] as const;
  await mkdir(out, { recursive: true });
  for (const [name, content] of files) {
    const part = new URL(`${name}.${process.pid}`, out);
    await writeFile(part, content);
    await rename(part, new URL(name, out));
  }
}
