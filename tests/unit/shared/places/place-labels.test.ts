import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../shared/places/place-labels';
import type { Box, WantedLabel } from '../../../../shared/places/place-labels';

const view = { width: 200, height: 100 };
const label = (x: number, y: number, gap: WantedLabel['gap'] = 5): WantedLabel => ({
  x,
  y,
  width: 40,
  height: 10,
  gap,
});
const box = (left: number, top: number, width = 40, height = 10): Box => ({ left, top, width, height });

describe('the names on the map', () => {
  it.each<[string, WantedLabel[], Box[], (Box | null)[]]>([
    ['stands right of its point', [label(50, 50)], [], [box(55, 45)]],
    ['stands left of it at the right edge', [label(180, 50)], [], [box(135, 45)]],
    [
      'stands above it where both sides are taken',
      [label(50, 50)],
      [box(71, 45), box(0, 45, 20)],
      [box(30, 35)],
    ],
    ['stands on the middle of an area', [label(100, 50, 'centred')], [], [box(80, 45)]],
    ['moves up from the middle that is taken', [label(100, 50, 'centred')], [box(90, 48)], [box(80, 25)]],
    ['stands off from the symbol on its point', [label(50, 50)], [box(40, 40, 20, 20)], [box(62, 45)]],
    ['gives way to the one before it', [label(50, 50), label(50, 50)], [], [box(55, 45), box(5, 45)]],
    ['is left out where there is no room', [label(20, 5)], [box(0, 0, 200, 100)], [null]],
    ['is left out where it is wider than the view', [{ ...label(100, 50), width: 300 }], [], [null]],
    ['is left out where its point is far outside', [label(-100, 50)], [], [null]],
  ])('a name %s', (_title, wanted, obstacles, boxes) => {
    const placed = placeLabels(wanted, obstacles, view);

    expect(wanted.map((_, index) => placed.find((one) => one.index === index)?.box ?? null)).toEqual(boxes);
  });

  it('never cover each other or an obstacle, and never leave the view', () => {
    const numbers = fc.integer({ min: -20, max: 220 });
    const sizes = fc.integer({ min: 1, max: 60 });
    const boxes = fc.record({ left: numbers, top: numbers, width: sizes, height: sizes });
    const labels = fc.record({
      x: numbers,
      y: numbers,
      width: sizes,
      height: sizes,
      gap: fc.oneof(fc.constant('centred' as const), fc.integer({ min: 0, max: 10 })),
    });
    const isApart = (a: Box, b: Box): boolean =>
      a.left >= b.left + b.width ||
      b.left >= a.left + a.width ||
      a.top >= b.top + b.height ||
      b.top >= a.top + a.height;

    fc.assert(
      fc.property(fc.array(labels), fc.array(boxes, { maxLength: 4 }), (wanted, obstacles) => {
        const placed = placeLabels(wanted, obstacles, view).map((one) => one.box);
        const isInView = ({ left, top, width, height }: Box): boolean =>
          left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height;

        expect(placed.every(isInView)).toBe(true);
        expect(
          placed.every((one, index) =>
            [...obstacles, ...placed.slice(0, index)].every((b) => isApart(one, b)),
          ),
        ).toBe(true);
      }),
    );
  });
});
