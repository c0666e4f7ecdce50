import { describe, expect, it } from 'vitest';
import { departureIdSchema } from '../../../../shared/model/ids';
import { departureLoads } from '../../../../shared/planning/departure-loads';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

describe('departureLoads', () => {
  it('counts people, kilograms and places of who needs them, against the limits', () => {
    const plan = aPlanWithPlaces(
      {
        people: [
          aPerson({ needs: ['wheelchair'], bodyWeightKg: 60.25, baggageKg: 0, baggagePieces: 2 }),
          aPerson({ id: 'p2', dateOfBirth: '2029-06-01' }),
          aPerson({ id: 'p3', status: 'staying' }),
          aPerson({ id: 'p4', householdId: 'h2', needs: ['pet'] }),
          aPerson({ id: 'p5', householdId: 'h3' }),
          aPerson({
            id: 'p6',
            householdId: 'h4',
            status: 'own-ticket',
            ownTicketOn: departureIdSchema.parse('d2'),
          }),
        ],
        departures: [
          aDeparture({ payloadKg: 500, bags: 9, lapInfants: 1, places: { wheelchair: 2, stretcher: 0 } }),
          aDeparture({ id: 'd2' }),
        ],
      },
      { h1: 'd1', h2: 'd1' },
    );

    expect([...departureLoads(plan).values()]).toEqual([
      {
        departureId: 'd1',
        householdIds: ['h1', 'h2'],
        people: 3,
        seats: { used: 2, limit: 10 },
        lapInfants: { used: 1, limit: 1 },
        payloadKg: { used: 215.25, limit: 500 },
        bags: { used: 4, limit: 9 },
        places: {
          wheelchair: { used: 1, limit: 2 },
          stretcher: { used: 0, limit: 0 },
          pet: { used: 1, limit: null },
        },
        ownTickets: 0,
      },
      {
        departureId: 'd2',
        householdIds: [],
        people: 0,
        seats: { used: 0, limit: 10 },
        lapInfants: { used: 0, limit: 0 },
        payloadKg: { used: 0, limit: null },
        bags: { used: 0, limit: null },
        places: {},
        ownTickets: 1,
      },
    ]);
  });
});
