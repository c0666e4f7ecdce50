import { describe, expect, it } from 'vitest';
import { readSheetDay, readSheetTime } from '../../../../shared/roster-import/read-sheet-time';

const days = { dateOrder: 'dmy', today: '2026-11-10' } as const;

function written(text: string): string {
  const read = readSheetTime(text, days);
  return 'reason' in read
    ? read.reason.id
    : [read.day, read.time, read.offset, read.daysLater === 0 ? '' : `+${read.daysLater}`].join('|');
}

describe('readSheetTime', () => {
  it.each([
    ['2026-03-02T14:30:00+00:00', '2026-03-02|14:30:00|+00:00|'],
    ['2026-03-02T14:30:00Z', '2026-03-02|14:30:00|Z|'],
    ['2026-03-02 14:30+01', '2026-03-02|14:30:00|+01:00|'],
    ['2026-03-02T14:30+0530', '2026-03-02|14:30:00|+05:30|'],
    ['20260302T1430Z', '2026-03-02|14:30:00|Z|'],
    ['2026-03-02 14:30 UTC', '2026-03-02|14:30:00|Z|'],
    ['2026-03-02 14:30 GMT+1', '2026-03-02|14:30:00|+01:00|'],
    ['2026-03-02T14:30', '2026-03-02|14:30:00||'],
    ['06:20', '|06:20:00||'],
    ['0620', '|06:20:00||'],
    ['6h20', '|06:20:00||'],
    ['18h', '|18:00:00||'],
    ['06.20', '|06:20:00||'],
    ['6:20 PM', '|18:20:00||'],
    ['12:05 am', '|00:05:00||'],
    ['0620Z', '|06:20:00|Z|'],
    ['0620L', '|06:20:00||'],
    ['05:10+1', '|05:10:00||+1'],
    ['0510 (+1)', '|05:10:00||+1'],
    ['06:20+01:00', '|06:20:00|+01:00|'],
    ['0.263888888', '|06:20:00||'],
    ['46346.2638889', '2026-11-20|06:20:00||'],
    ['46346', '2026-11-20|||'],
    ['20NOV 0620', '2026-11-20|06:20:00||'],
    ['20NOV26 0620', '2026-11-20|06:20:00||'],
    ['20-Nov-26 06h20', '2026-11-20|06:20:00||'],
    ['20/11/2026 06:20', '2026-11-20|06:20:00||'],
    ['20/11/26 à 6h20', '2026-11-20|06:20:00||'],
    ['20 novembre 2026', '2026-11-20|||'],
    ['20 NOV 2026', '2026-11-20|||'],
    ['20 NOV 1955', '2026-11-20|19:55:00||'],
    ['Fri 20 Nov 06:20', '2026-11-20|06:20:00||'],
    ['05JAN', '2027-01-05|||'],
    ['20OCT', '2026-10-20|||'],
    ['noon', 'import.time-unreadable'],
    ['25:00', 'import.time-unreadable'],
    ['2026-02-30T14:30Z', 'import.time-unreadable'],
    ['31/02/2026', 'import.date-not-real'],
  ])('reads %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('asks for the year of a day where nobody says which day it is today', () => {
    expect(readSheetDay('20NOV', { ...days, today: '' })).toMatchObject({
      reason: { id: 'import.day-without-year' },
    });
  });
});
