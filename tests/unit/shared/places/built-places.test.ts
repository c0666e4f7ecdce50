import { beforeAll, expect, test } from 'vitest';
import type { WorldGazetteer } from '../../../../shared/places/create-gazetteer';
import { builtGazetteer } from '../../../support/map-data';

let gazetteer: WorldGazetteer;

beforeAll(async () => {
  gazetteer = await builtGazetteer();
});

/**
 * Coordinates from sources other than the packages the program is built from: towns after the GEOnet Names Server of the
 * United States, airports after the Aeronautical Information Publication of ASECNA, all to a hundredth of a degree.
 */
const inMali = {
  Bamako: [12.65, -8.0],
  Ségou: [13.43, -6.22],
  Mopti: [14.49, -4.2],
  Gao: [16.27, -0.04],
  Kayes: [14.45, -11.44],
  Tombouctou: [16.77, -3.01],
} as const;

const kilometresADegree = 111.2;

function kilometresApart(one: readonly [number, number], latitude: number, longitude: number): number {
  const across = (one[1] - longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(one[0] - latitude, across) * kilometresADegree;
}

test.each(Object.entries(inMali))('finds %s within 10 km of where it is', (name, at) => {
  const [place] = gazetteer.named(name, 'ML');
  expect([place?.country, kilometresApart(at, place?.latitude ?? 0, place?.longitude ?? 0) < 10]).toEqual([
    'ML',
    true,
  ]);
});
