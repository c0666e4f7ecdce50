import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextLogicalTime } from '../../../../shared/model/clock';

test('readings grow as text even when the wall clock runs backwards or stands still', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4_102_444_800_000 }), { minLength: 2 }), (instants) => {
      const readings: string[] = [];
      for (const now of instants) {
        readings.push(nextLogicalTime(readings.at(-1) ?? '', now, 'desk-a'));
      }

      expect(readings).toEqual(readings.toSorted());
      expect(new Set(readings).size).toBe(readings.length);
    }),
  );
});

test('a full counter moves the reading one millisecond on', () => {
  expect(nextLogicalTime('2031-03-01T00:00:00.000Z_ffff_a', 0, 'a')).toBe('2031-03-01T00:00:00.001Z_0000_a');
});
