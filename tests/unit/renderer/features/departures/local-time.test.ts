import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instantOf,
  localTime,
  offsetName,
  shownTime,
} from '../../../../../renderer/features/departures/local-time';
import { failure, success } from '../../../../../shared/kit/result';
import { message } from '../../../../../shared/messages/message';

describe('instantOf', () => {
  it.each([
    ['2031-03-03 14:30', 'Africa/Bamako', '2031-03-03T14:30:00+00:00'],
    ['2031-07-03 14:30', 'Europe/Paris', '2031-07-03T14:30:00+02:00'],
    ['2031-01-03 9:05', 'Europe/Paris', '2031-01-03T09:05:00+01:00'],
    ['2031-01-03T09:05', '+05:30', '2031-01-03T09:05:00+05:30'],
    ['  ', 'Europe/Paris', ''],
  ])('reads %s in %s as %s', (local, zone, instant) => {
    expect(instantOf({ local, zone })).toEqual(success(instant));
  });

  it.each([
    '3/3/2031 14:30',
    '2031-02-29 10:00',
    '2031-03-03',
    '2031-03-03 25:00',
    '2031-03-03 24:00',
    '0031-03-03 10:00',
  ])('refuses “%s”', (local) => {
    expect(instantOf({ local, zone: 'UTC' })).toEqual(
      failure(message('departures.not-a-time', { value: local })),
    );
  });

  it('refuses a time that the clocks skip', () => {
    expect(instantOf({ local: '2031-03-30 02:30', zone: 'Europe/Paris' })).toEqual(
      failure(message('departures.time-skipped')),
    );
  });

  it('refuses a time that comes twice, and takes it with its offset', () => {
    const local = '2031-10-26 02:30';
    expect([instantOf({ local, zone: 'Europe/Paris' }), instantOf({ local, zone: '+01:00' })]).toEqual([
      failure(message('departures.time-twice')),
      success('2031-10-26T02:30:00+01:00'),
    ]);
  });

  it('gives back every instant that localTime took apart', () => {
    const noInvalidDate = true;
    const minute = fc.date({
      min: new Date('2020-01-01T00:00Z'),
      max: new Date('2100-01-01T00:00Z'),
      noInvalidDate,
    });
    const offset = fc
      .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 13 }), fc.constantFrom('00', '30', '45'))
      .map(
        ([sign, hours, minutes]) =>
          `${sign === '-' && hours + Number(minutes) === 0 ? '+' : sign}${String(hours).padStart(2, '0')}:${minutes}`,
      );
    fc.assert(
      fc.property(minute, offset, (date, there) => {
        const instant = `${date.toISOString().slice(0, 16)}:00${there}`;
        expect(instantOf(localTime(instant, 'UTC'))).toEqual(success(instant));
      }),
    );
  });
});

describe('shownTime', () => {
  it.each([
    ['2031-03-03T14:30:00+00:00', { time: 'Mon 3 Mar 14:30', offset: 'UTC+0' }],
    ['2031-03-03T23:30:00-03:00', { time: 'Mon 3 Mar 23:30', offset: 'UTC−3' }],
    ['', { time: '', offset: '' }],
  ])('shows %s as the clock there does', (instant, shown) => {
    expect(shownTime(instant)).toEqual(shown);
  });
});

describe('offsetName', () => {
  it('says offsets as people do', () => {
    expect(['+00:00', 'Z', '+01:00', '-03:30', '+05:45'].map(offsetName)).toEqual([
      'UTC+0',
      'UTC+0',
      'UTC+1',
      'UTC−3:30',
      'UTC+5:45',
    ]);
  });
});
