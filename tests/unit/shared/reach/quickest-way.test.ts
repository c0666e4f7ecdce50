import { lineString } from '@turf/helpers';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeoPoint } from '../../../../shared/model/geometry';
import { defaultSettings } from '../../../../shared/model/settings';
import { isInBox } from '../../../../shared/reach/boxes';
import { positionOf } from '../../../../shared/reach/distances';
import { roadGraph } from '../../../../shared/reach/quickest-way';
import { joiningBox, joinOf } from '../../../../shared/reach/road-edges';
import { roadNetwork } from '../../../../shared/reach/road-network';
import { waysTaken } from '../../../../shared/reach/ways-taken';
import { anAdvisory, aPlan, aRoute } from '../../../support/builders';
import { maliGazetteer } from '../../../support/small-gazetteer';

const ends = [
  ['Bamako', 'Ségou'],
  ['Ségou', 'Mopti'],
  ['Mopti', 'Gao'],
  ['Bamako', 'Kayes'],
  ['Bamako', 'Sikasso'],
  ['Sikasso', 'Koutiala'],
  ['Koutiala', 'Ségou'],
] as const;
const plan = aPlan({
  gazetteer: maliGazetteer,
  routes: ends.map(([from, to], index) => aRoute({ id: `r${index}`, from, to })),
});
const network = roadNetwork(plan, defaultSettings);
const inMali: fc.Arbitrary<GeoPoint> = fc.record({
  latitude: fc.double({ min: 10.5, max: 17, noNaN: true }),
  longitude: fc.double({ min: -12, max: 1, noNaN: true }),
});
/** Most near some road: a point of its straight line, moved by up to a fifth of a degree. */
const nearRoads: fc.Arbitrary<GeoPoint> = fc
  .record({
    road: fc.constantFrom(...network.roads),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    north: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  })
  .map(({ road, part, north }) => {
    const [[west, south] = [0, 0], [east, up] = [0, 0]] = [road.line[0], road.line.at(-1)];
    return { latitude: south + (up - south) * part + north, longitude: west + (east - west) * part };
  });
const points = fc.oneof(inMali, nearRoads);
const advisories = [anAdvisory(), anAdvisory({ id: 'a2', kind: 'no-go-area', places: ['Koutiala'] })];

describe('the quickest way over roads', () => {
  it('is the same whether it is asked alone or after many others', () => {
    const asked = waysTaken(plan, defaultSettings, advisories);

    fc.assert(
      fc.property(points, points, fc.constantFrom('own-car' as const, 'convoy' as const), (from, to, way) => {
        const alone = waysTaken(plan, defaultSettings, advisories).between(from, to, way);

        expect(asked.between(from, to, way)).toEqual(alone);
        expect(asked.between(from, to, way)).toBe(asked.between(from, to, way));
      }),
      { numRuns: 150 },
    );
  });

  it('joins each road within 20 km and no other, wherever it is looked for', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...network.roads), (point, road) => {
        const away = pointToLineDistance(positionOf(point), lineString([...road.line]));

        expect(joinOf(road, point) !== null).toBe(away <= 20);
        expect(away > 20 || isInBox(joiningBox(road), point)).toBe(true);
      }),
    );
  });

  it('never gets shorter for a road that is closed', () => {
    const graph = roadGraph(network, 'own-car', defaultSettings);
    const hours = (stretches: ReturnType<typeof graph.quickestWay>): number =>
      stretches?.reduce((sum, stretch) => sum + stretch.hours, 0) ?? Number.POSITIVE_INFINITY;

    fc.assert(
      fc.property(points, points, fc.constantFrom(...ends), (from, to, [one, other]) => {
        const open = hours(graph.quickestWay({ from, to, isAvoided: () => false }));
        const closed = hours(
          graph.quickestWay({ from, to, isAvoided: ({ name }) => name === `${one}–${other}` }),
        );

        expect(closed).toBeGreaterThanOrEqual(open);
      }),
    );
  });
});
