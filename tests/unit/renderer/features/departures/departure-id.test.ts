import { describe, expect, it } from 'vitest';
import { newDepartureId } from '../../../../../renderer/features/departures/departure-id';
import { aDeparture } from '../../../../support/builders';

describe('newDepartureId', () => {
  it.each([
    [
      { carrier: 'Example Air', number: 'XA 100', departsAt: '2031-03-03T08:00:00+00:00' },
      'Example-Air-XA-100-2031-03-03',
    ],
    [{ carrier: 'Élan', number: '7/8', departsAt: '' }, 'Elan-7-8'],
    [
      { carrier: '', number: '', mode: 'convoy', departsAt: '2031-03-03T08:00:00+00:00' },
      'convoy-2031-03-03',
    ],
    [{ carrier: 'شركة', number: '', mode: 'ferry', departsAt: '' }, 'ferry'],
    [{ carrier: '../..', number: '', mode: 'other', departsAt: '' }, 'other'],
  ] as const)('names %j %s', (facts, id) => {
    expect(newDepartureId(aDeparture(facts), new Set())).toBe(id);
  });

  it('counts up until the id is free', () => {
    const facts = aDeparture({ carrier: 'XA', number: '1', departsAt: '' });
    expect(newDepartureId(facts, new Set(['XA-1', 'XA-1-2']))).toBe('XA-1-3');
  });
});
