import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departureIdSchema } from '../../../../shared/model/ids';
import { copyDays, laterCopy } from '../../../../shared/planning/copy-departures';
import { aDeparture } from '../../../support/builders';

const id = departureIdSchema.parse('copy');

describe('copyDays', () => {
  it.each([
    [{ kind: 'daily' }, ['2031-03-06', '2031-03-07', '2031-03-08', '2031-03-09', '2031-03-10']],
    [{ kind: 'weekdays' }, ['2031-03-06', '2031-03-07', '2031-03-10']],
    [{ kind: 'every', days: 3 }, ['2031-03-06', '2031-03-09']],
  ] as const)('lists the days of %j', (rhythm, days) => {
    expect(copyDays('2031-03-06', '2031-03-10', rhythm)).toEqual(days);
  });

  it('has no day where the last comes before the first', () => {
    expect(copyDays('2031-03-06', '2031-03-05', { kind: 'daily' })).toEqual([]);
  });
});

describe('laterCopy', () => {
  it('moves all times and legs, is scheduled again, and has no booking', () => {
    const leg = {
      ...({ mode: 'convoy', carrier: '', number: '', origin: 'Here', destination: 'Port' } as const),
      ...{ departsAt: '2031-03-03T05:00:00+01:00', arrivesAt: '', seats: 5, payloadKg: null, places: {} },
    };
    const departure = aDeparture({
      status: 'departed',
      bookingReference: 'QX7PLK',
      boardsAt: '',
      legs: [leg],
    });
    expect(laterCopy(departure, 2, id)).toEqual({
      ...departure,
      id,
      reportAt: '2031-03-05T05:00:00+00:00',
      cutOffAt: '2031-03-05T06:00:00+00:00',
      departsAt: '2031-03-05T08:00:00+00:00',
      arrivesAt: '2031-03-05T10:00:00+00:00',
      legs: [{ ...leg, departsAt: '2031-03-05T05:00:00+01:00' }],
      bookingReference: '',
      status: 'scheduled',
    });
  });

  it('keeps the clock time at a known airport when summer time begins, and the offset anywhere else', () => {
    const departure = aDeparture({
      ...{ origin: 'Somewhere', destination: 'Paris CDG' },
      ...{ departsAt: '2031-03-29T20:00:00+01:00', arrivesAt: '2031-03-29T23:00:00+01:00' },
    });
    const copy = laterCopy(departure, 1, id);
    expect([copy.departsAt, copy.arrivesAt]).toEqual([
      '2031-03-30T20:00:00+01:00',
      '2031-03-30T23:00:00+02:00',
    ]);
  });

  it('is back where it was after going there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (days) => {
        const departure = aDeparture({ destination: 'CDG', arrivesAt: '2031-03-03T10:00:00+01:00' });
        expect(laterCopy(laterCopy(departure, days, id), -days, departure.id)).toEqual(departure);
      }),
    );
  });
});
