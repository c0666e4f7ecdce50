import { describe, expect, it } from 'vitest';
import type { Departure } from '../../../../shared/model/departure';
import { capacityOf } from '../../../../shared/model/departure-capacity';
import { aDeparture, aLeg } from '../../../support/builders';

const plain = { seats: 10, lapInfants: 0, payloadKg: null, bags: null, places: {} };

const cases: readonly { title: string; departure: Partial<Departure>; can: object }[] = [
  { title: 'all seats where nothing else is said', departure: {}, can: plain },
  {
    title: 'the seats without those of the crew and those held back, and the overbooking',
    departure: { crewSeats: 2, heldSeats: 3, overbooking: 1 },
    can: { ...plain, seats: 6 },
  },
  {
    title: 'never less than no seat',
    departure: { crewSeats: 8, heldSeats: 3 },
    can: { ...plain, seats: 0 },
  },
  {
    title: 'the least of every leg',
    departure: {
      payloadKg: 900,
      places: { wheelchair: 3 },
      legs: [
        aLeg({ seats: 40, payloadKg: 1200, places: { wheelchair: 1, oxygen: 2 } }),
        aLeg({ seats: 8, payloadKg: null, places: { stretcher: 0 } }),
      ],
      crewSeats: 1,
    },
    can: { ...plain, seats: 7, payloadKg: 900, places: { wheelchair: 1, stretcher: 0, oxygen: 2 } },
  },
  {
    title: 'what a leg alone limits',
    departure: { legs: [aLeg({ payloadKg: 500 })], bags: 12, lapInfants: 2 },
    can: { ...plain, payloadKg: 500, bags: 12, lapInfants: 2 },
  },
  {
    title: 'no limit of animals where none may come along',
    departure: { noPets: true, places: { pet: 2, wheelchair: 1 } },
    can: { ...plain, places: { wheelchair: 1 } },
  },
];

describe('what can be assigned on a departure', () => {
  it.each(cases)('is $title', ({ departure, can }) => {
    expect(capacityOf(aDeparture(departure))).toEqual(can);
  });
});
