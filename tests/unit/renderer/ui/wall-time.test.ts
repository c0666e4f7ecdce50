import { expect, test } from 'vitest';
import { wallTime, wallTimeBeside } from '../../../../renderer/ui/wall-time';

test('an instant is shown as the clock of its own place shows it', () => {
  expect(wallTime('2031-03-03T23:30:00-08:00')).toBe('Mon 3 Mar 23:30');
});

test('an unknown instant is shown as nothing', () => {
  expect(wallTime('')).toBe('');
});

test('beside an instant of the same day only the time is shown', () => {
  const departs = '2031-03-03T08:00:00+00:00';

  expect([
    wallTimeBeside('2031-03-03T06:00:00+00:00', departs),
    wallTimeBeside('2031-03-02T22:00:00+00:00', departs),
  ]).toEqual(['06:00', 'Sun 2 Mar 22:00']);
});
