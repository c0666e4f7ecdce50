import { describe, expect, it } from 'vitest';
import { voyageOf } from '../../../../../shared/manifests/forms/voyage';
import { aDeparture, aLeg } from '../../../../support/builders';

const road = aLeg({ origin: 'Camp', destination: 'Port' });
const ship = aLeg({
  mode: 'ferry',
  carrier: 'Example Line',
  number: '7',
  origin: 'Port',
  destination: 'Isle',
});
const first = aLeg({ mode: 'charter', number: 'XA1', origin: 'Isle', destination: 'City' });
const second = aLeg({ mode: 'commercial', number: 'XA2', origin: 'City', destination: 'Home' });

describe('the voyage of a departure', () => {
  it('is the departure itself where it has one stretch only', () => {
    const voyage = voyageOf(aDeparture());

    expect(voyage).toMatchObject({ name: 'Example Air XA100', origin: 'BKO', destination: 'DSS', via: [] });
    expect([voyage.legs.length, voyage.legsLeftOut]).toEqual([1, 0]);
  });

  it.each([
    [
      'the ship, without the road to it and the flights after it',
      [road, ship, first, second],
      'Port',
      [],
      'Isle',
      3,
    ],
    ['both flights, with the stop between them', [road, first, second], 'Isle', ['City'], 'Home', 1],
    ['all of it where all goes by road', [road, road], 'Camp', ['Camp'], 'Port', 0],
  ])('is %s', (_, legs, origin, via, destination, legsLeftOut) => {
    expect(voyageOf(aDeparture({ legs }))).toMatchObject({ origin, via, destination, legsLeftOut });
  });
});
