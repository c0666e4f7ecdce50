import { describe, expect, test } from 'vitest';
import { localDay } from '../../../../../renderer/ui/local-day';
import { localTime } from '../../../../../renderer/features/import/local-time';
import { longDay } from '../../../../../renderer/features/import/long-day';

describe('localTime', () => {
  test('shows the clock of the place with its offset', () => {
    expect(['2026-03-02T14:30:00+01:00', '2026-03-02T14:30Z', ''].map(localTime)).toEqual([
      '2026-03-02 14:30 +01:00',
      '2026-03-02 14:30 +00:00',
      '',
    ]);
  });
});

describe('localDay', () => {
  test('is the day of the planner, not that of Greenwich', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('longDay', () => {
  test('names the month, and leaves alone what is no day', () => {
    expect([longDay('1985-04-03', 'en'), longDay('', 'en')]).toEqual(['3 April 1985', '']);
  });
});
