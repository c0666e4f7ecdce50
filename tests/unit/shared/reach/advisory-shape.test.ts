import { describe, expect, it } from 'vitest';
import type { PlanGeometry, Position } from '../../../../shared/model/geometry';
import { isPointWithin } from '../../../../shared/places/point-within';
import { kilometresFrom, meetsShape, shapeOfAdvisory } from '../../../../shared/reach/advisory-shape';
import { anAdvisory, aPlan } from '../../../support/builders';

const square = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const area = (...coordinates: Position[][]): PlanGeometry => ({ type: 'Polygon', coordinates });
const road = (...coordinates: Position[]): PlanGeometry => ({ type: 'LineString', coordinates });

const withHole = area(square(0, 10, 4, 14), square(1, 11, 3, 13));
const bowTie = area([
  [0, 10],
  [2, 12],
  [2, 10],
  [0, 12],
  [0, 10],
]);
const fiji = area(square(177, -19, -178, -16));
const fijiCut: PlanGeometry = {
  type: 'MultiPolygon',
  coordinates: [[square(177, -19, 180, -16)], [square(-180, -19, -178, -16)]],
};
const arctic = area([
  [0, 80],
  [90, 80],
  [180, 80],
  [-90, 80],
  [0, 80],
]);
const antarctic = area(square(-180, -90, 180, -60));

const shapeOf = (geometry: PlanGeometry) => shapeOfAdvisory(aPlan({}), anAdvisory({ geometry, places: [] }));

describe('a way along positions', () => {
  it.each<[string, PlanGeometry, Position[], boolean]>([
    [
      'passes through an area',
      area(square(0, 10, 2, 12)),
      [
        [-1, 11],
        [3, 11],
      ],
      true,
    ],
    [
      'only begins in an area',
      area(square(0, 10, 2, 12)),
      [
        [1, 11],
        [9, 11],
      ],
      true,
    ],
    [
      'runs along the edge of an area',
      area(square(0, 10, 2, 12)),
      [
        [0, 9],
        [0, 13],
      ],
      true,
    ],
    [
      'touches a corner of an area',
      area(square(0, 10, 2, 12)),
      [
        [-1, 11],
        [1, 13],
      ],
      true,
    ],
    [
      'stays beside an area',
      area(square(0, 10, 2, 12)),
      [
        [-1, 9],
        [3, 9],
      ],
      false,
    ],
    [
      'stays in the hole of an area',
      withHole,
      [
        [1.5, 11.5],
        [2.5, 12.5],
      ],
      false,
    ],
    [
      'leaves the hole of an area',
      withHole,
      [
        [1.5, 11.5],
        [5, 12],
      ],
      true,
    ],
    [
      'lies in one half of a bow tie',
      bowTie,
      [
        [0.1, 10.5],
        [0.1, 11.5],
      ],
      true,
    ],
    [
      'lies between the halves of a bow tie',
      bowTie,
      [
        [1, 10],
        [1, 10.5],
      ],
      false,
    ],
    [
      'is a single point inside',
      area(square(0, 10, 2, 12)),
      [
        [1, 11],
        [1, 11],
      ],
      true,
    ],
    [
      'is a single point at the edge',
      area(square(0, 10, 2, 12)),
      [
        [0, 11],
        [0, 11],
      ],
      true,
    ],
    [
      'is a single point outside',
      area(square(0, 10, 2, 12)),
      [
        [3, 11],
        [3, 11],
      ],
      false,
    ],
    [
      'crosses the antimeridian in an area',
      fiji,
      [
        [179, -17],
        [-179, -17],
      ],
      true,
    ],
    [
      'lies east of the antimeridian in an area',
      fiji,
      [
        [-179, -17],
        [-178.5, -17],
      ],
      true,
    ],
    [
      'lies west of the antimeridian in an area',
      fiji,
      [
        [177.5, -17],
        [178, -17],
      ],
      true,
    ],
    [
      'crosses where an area is cut in two',
      fijiCut,
      [
        [179, -17],
        [-179, -17],
      ],
      true,
    ],
    [
      'lies on the far side of the Earth from an area',
      fiji,
      [
        [0, -17],
        [2, -17],
      ],
      false,
    ],
    [
      'runs far round the Earth into an area',
      fiji,
      [
        [0, -17],
        [-90, -17],
        [-170, -17],
        [178, -17],
      ],
      true,
    ],
    [
      'lies near the pole that an area goes round',
      arctic,
      [
        [-45, 85],
        [-44, 86],
      ],
      true,
    ],
    [
      'lies south of the area round the North Pole',
      arctic,
      [
        [-45, 70],
        [-44, 71],
      ],
      false,
    ],
    [
      'lies in an area all round the Earth',
      antarctic,
      [
        [100, -70],
        [101, -70],
      ],
      true,
    ],
    [
      'lies north of an area all round the Earth',
      antarctic,
      [
        [100, -50],
        [101, -50],
      ],
      false,
    ],
    [
      'runs along a road over the antimeridian',
      road([179, -17], [-179, -17]),
      [
        [178, -17],
        [-178, -17],
      ],
      true,
    ],
    [
      'crosses a road over the antimeridian',
      road([178, -17], [-178, -17]),
      [
        [180, -19],
        [180, -15],
      ],
      false,
    ],
    [
      'runs beside a road of no length',
      road([1, 11], [1, 11]),
      [
        [0, 11],
        [2, 11],
      ],
      true,
    ],
    [
      'runs far from a road of no length',
      road([1, 11], [1, 11]),
      [
        [0, 14],
        [2, 14],
      ],
      false,
    ],
    [
      'passes a point over the antimeridian',
      { type: 'Point', coordinates: [-179.95, -17] },
      [
        [179, -17],
        [179.9, -17],
      ],
      true,
    ],
  ])('that %s', (_title, geometry, positions, meets) => {
    expect(meetsShape(shapeOf(geometry), positions)).toBe(meets);
    expect(meetsShape(shapeOf(geometry), [...positions].reverse())).toBe(meets);
  });
});

describe('a point', () => {
  it.each<[string, PlanGeometry, Position, boolean]>([
    ['inside an area', area(square(0, 10, 2, 12)), [1, 11], true],
    ['on the edge of an area', area(square(0, 10, 2, 12)), [0, 11], true],
    ['at the corner of an area', area(square(0, 10, 2, 12)), [2, 12], true],
    ['in the hole of an area', withHole, [2, 12], false],
    ['on the edge of a hole', withHole, [1, 12], true],
    ['east of the antimeridian', fiji, [-179, -17], true],
    ['west of the antimeridian', fiji, [178, -17], true],
    ['on the antimeridian, from the east', fiji, [-180, -17], true],
    ['on the antimeridian, from the west', fiji, [180, -17], true],
    ['beyond an area over the antimeridian', fiji, [-177, -17], false],
    ['in an area all round the Earth', antarctic, [33, -70], true],
    ['at the pole that an area goes round', arctic, [10, 90], true],
    ['near the pole that an area goes round', arctic, [-100, 88], true],
    ['south of the area round a pole', arctic, [-100, 79], false],
  ])('%s', (_title, geometry, [longitude, latitude], isInside) => {
    expect(isPointWithin({ latitude, longitude }, geometry)).toBe(isInside);
    expect(kilometresFrom(shapeOf(geometry), [longitude, latitude]) === 0).toBe(isInside);
  });

  it('lies as far from a point over the antimeridian as the ground between them is long', () => {
    const away = kilometresFrom(shapeOf({ type: 'Point', coordinates: [-179.5, 0] }), [179.5, 0]);

    expect(away).toBeCloseTo(111.2, 0);
  });
});
