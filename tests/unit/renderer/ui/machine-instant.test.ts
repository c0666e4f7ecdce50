import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineInstant } from '../../../../renderer/ui/machine-instant';
import { instantSchema } from '../../../../shared/model/instant';

test('an instant carries the offset of the machine', () => {
  const epoch = Date.parse('2031-03-03T13:30:05Z');

  expect([machineInstant(epoch, 60), machineInstant(epoch, -210), machineInstant(epoch, 0)]).toEqual([
    '2031-03-03T14:30:05+01:00',
    '2031-03-03T10:00:05-03:30',
    '2031-03-03T13:30:05+00:00',
  ]);
});

test('read back, it is the same instant to the second, and a plan accepts it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      fc.integer({ min: -14 * 60, max: 14 * 60 }),
      (seconds, offset) => {
        const text = machineInstant(seconds * 1000, offset);

        expect([Date.parse(text), instantSchema.safeParse(text).success]).toEqual([seconds * 1000, true]);
      },
    ),
  );
});
