import { pointToLineDistance } from '@turf/point-to-line-distance';
import { lineString } from '@turf/helpers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../shared/model/geometry';
import { movingWays } from '../../../../shared/model/ways';
import { meetsShape, shapeOfAdvisory } from '../../../../shared/reach/advisory-shape';
import { waysOf } from '../../../../shared/reach/ways';
import { aClearance, aDeparture, anAdvisory, aPerson, aPlan } from '../../../support/builders';
import { maliGazetteer } from '../../../support/small-gazetteer';

const now = '2031-03-01T06:00:00Z';
const hours = (count: number, offset: string): string =>
  `${new Date(Date.parse(now) + count * 3_600_000).toISOString().slice(0, 19)}${offset}`;

const points = fc.record({
  latitude: fc.double({ min: 11, max: 16, noNaN: true }),
  longitude: fc.double({ min: -11, max: 0, noNaN: true }),
});

const somebody = fc.record({
  locationPoint: fc.option(points),
  location: fc.constantFrom('Bamako', 'Kati', 'Ségou', 'Gao', 'nowhere'),
  wayToTravel: fc.constantFrom('', 'none', ...movingWays),
  travelHours: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 4 }),
  readyOn: fc.constantFrom('', '2031-03-02'),
});

const option = fc.record({
  reportingPlace: fc.constantFrom('Bamako', 'Mopti', 'nowhere'),
  cutOffAt: fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('+00:00', '+03:00'))
    .map(([count, offset]) => hours(count, offset)),
});

const notice = fc.record({
  kind: fc.constantFrom('closed-route', 'no-go-area', 'curfew', 'fuel-shortage'),
  level: fc.constantFrom('information', 'caution', 'avoid', 'closed'),
  places: fc.constantFrom<string[]>(['Ségou', 'Bamako'], ['Mopti'], ['Gao', 'Mopti', 'Ségou']),
  until: fc.constantFrom('', hours(8, '+00:00'), hours(20, '+00:00')),
  dailyFrom: fc.constantFrom('', '18:00'),
  dailyUntil: fc.constant('05:00'),
});

describe('ways that are found for many at once', () => {
  it('are those of each person and departure alone', () => {
    fc.assert(
      fc.property(
        fc.array(somebody, { minLength: 1, maxLength: 4 }),
        fc.array(option, { minLength: 1, maxLength: 4 }),
        fc.array(notice, { maxLength: 2 }),
        fc.boolean(),
        (who, options, notices, isSigned) => {
          const people = who.map((rest, index) =>
            aPerson({ ...rest, id: `p${index}`, householdId: `h${index}` }),
          );
          const departures = options.map((rest, index) => aDeparture({ ...rest, id: `d${index}` }));
          const plan = aPlan({
            people,
            departures,
            gazetteer: maliGazetteer,
            advisories: notices.map((rest, index) => anAdvisory({ ...rest, id: `a${index}` })),
            clearances: isSigned
              ? [aClearance({ advisoryId: 'a0', householdId: 'h0', departureId: 'd0' })]
              : [],
          });
          const together = waysOf(plan, now);

          const pairs = departures.flatMap((departure) => people.map((person) => ({ person, departure })));

          expect(
            pairs.map(({ person, departure }) => [
              together.barredBy(person, departure),
              together.tripOf(person, departure),
            ]),
          ).toEqual(
            pairs.map(({ person, departure }) => {
              const trip = waysOf(plan, now).tripOf(person, departure);
              return [trip.barredBy, trip];
            }),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('meet a route where enough of it lies beside them, by the distance of every step', () => {
    const position = fc.tuple(
      fc.double({ min: -12, max: 40, noNaN: true }),
      fc.double({ min: -75, max: 75, noNaN: true }),
    );
    const ends = fc.tuple(position, position);
    fc.assert(
      fc.property(ends, ends, fc.constantFrom(10, 100, 400), (route, way, corridorKm) => {
        fc.pre([route, way].every(([from, to]) => Math.hypot(from[0] - to[0], from[1] - to[1]) > 0.01));
        const geometry = { type: 'LineString' as const, coordinates: route as Position[] };
        const shape = shapeOfAdvisory(aPlan({}), anAdvisory({ geometry, corridorKm }));
        const [part] = shape.parts;
        fc.pre(part?.kind === 'route');
        const line = lineString(way);
        const beside = part.steps.filter((step) => pointToLineDistance(step, line) <= part.corridorKm).length;

        const isMet = beside >= part.steps.length * 0.3 || beside * part.stepKm >= 3 * part.corridorKm;
        expect(meetsShape(shape, way)).toBe(isMet);
      }),
      { numRuns: 300 },
    );
  });
});
