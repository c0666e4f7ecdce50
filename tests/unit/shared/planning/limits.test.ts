import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import type { Departure } from '../../../../shared/model/departure';
import { householdIdSchema } from '../../../../shared/model/ids';
import type { Person } from '../../../../shared/model/person';
import { defaultSettings } from '../../../../shared/model/settings';
import { demandOf } from '../../../../shared/planning/demand';
import { loadOf } from '../../../../shared/planning/departure-loads';
import { overloads, shortages } from '../../../../shared/planning/limits';
import { aDeparture, aPerson } from '../../../support/builders';

const format = createFormatter();
const day = '2031-03-03';
const baby = aPerson({
  id: 'baby',
  dateOfBirth: '2030-01-01',
  bodyWeightKg: 9,
  baggageKg: 0,
  baggagePieces: 0,
});

const household = (...members: readonly Partial<Person>[]) =>
  members.map((rest, index) => aPerson({ id: `p${index}`, ...rest }));

const demand = (members: readonly Person[]) => demandOf(members, defaultSettings, day);

interface Case {
  readonly title: string;
  readonly departure: Partial<Departure>;
  readonly aboard?: readonly (readonly Person[])[];
  readonly asks: readonly Person[];
  readonly short: readonly string[];
}

const cases: readonly Case[] = [
  { title: 'the last seat', departure: { seats: 1 }, asks: household({}), short: [] },
  {
    title: 'one seat too few',
    departure: { seats: 2 },
    aboard: [household({})],
    asks: household({}, {}),
    short: ['Example Air XA100 has 1 seat left for 2 people.'],
  },
  {
    title: 'seats that the crew and the counter keep',
    departure: { seats: 4, crewSeats: 2, heldSeats: 1 },
    asks: household({}, {}),
    short: ['Example Air XA100 has 1 seat left for 2 people.'],
  },
  {
    title: 'a child on a lap',
    departure: { seats: 1, lapInfants: 1 },
    asks: [...household({}), baby],
    short: [],
  },
  {
    title: 'more children than laps allowed',
    departure: { seats: 1, lapInfants: 1 },
    aboard: [],
    asks: [...household({}), { ...baby, id: aPerson({ id: 'b2' }).id }, baby],
    short: ['Example Air XA100 has 1 seat left for 2 people.'],
  },
  {
    title: 'two children and one adult, whatever laps are allowed',
    departure: { seats: 1, lapInfants: 5 },
    asks: [...household({}), { ...baby, id: aPerson({ id: 'b2' }).id }, baby],
    short: ['Example Air XA100 has 1 seat left for 2 people.'],
  },
  {
    title: 'a child who turns two on the day',
    departure: { seats: 1, lapInfants: 1 },
    asks: household({}, { dateOfBirth: '2029-03-03' }),
    short: ['Example Air XA100 has 1 seat left for 2 people.'],
  },
  {
    title: 'a child who turns two the day after',
    departure: { seats: 1, lapInfants: 1 },
    asks: household({}, { dateOfBirth: '2029-03-04' }),
    short: [],
  },
  {
    title: 'a lap that another child has already',
    departure: { seats: 3, lapInfants: 1 },
    aboard: [[...household({}), baby]],
    asks: [...household({}), { ...baby, id: aPerson({ id: 'b2' }).id }],
    short: [],
  },
  {
    title: 'kilograms with baggage',
    departure: { payloadKg: 199.9 },
    aboard: [household({})],
    asks: household({}),
    short: ['Example Air XA100 has 99.9 kg left of its payload where 100 kg are needed.'],
  },
  {
    title: 'pieces of baggage, one each where it is not known',
    departure: { bags: 4 },
    aboard: [household({ baggagePieces: 2 })],
    asks: household({ baggagePieces: 2 }, {}),
    short: ['Example Air XA100 takes 2 more pieces of baggage where 3 pieces are brought.'],
  },
  {
    title: 'every place that is not there',
    departure: { places: { wheelchair: 0, oxygen: 1 } },
    asks: household({ needs: ['wheelchair', 'oxygen'] }),
    short: ['Example Air XA100 has no wheelchair place left where 1 is needed.'],
  },
  {
    title: 'no place of an animal that stays behind',
    departure: { noPets: true, places: { pet: 0 } },
    asks: household({ needs: ['pet'] }),
    short: [],
  },
];

const idOf = (index: number) => householdIdSchema.parse(`h${index}`);

describe('the limits of a departure', () => {
  it.each(cases)('know $title', ({ departure, aboard = [], asks, short }) => {
    const one = aDeparture(departure);
    const load = loadOf(
      one,
      aboard.map((members, index) => [idOf(index), demand(members)] as const),
    );

    expect(shortages(one, load, demand(asks)).map(({ message }) => format(message))).toEqual(short);
  });

  it('say of an overload the same as of a shortage before it', () => {
    const family = fc.array(
      fc.record({
        dateOfBirth: fc.constantFrom('1990-01-01', '2020-01-01', '2030-02-02', '2029-03-03'),
        baggagePieces: fc.constantFrom(null, 0, 2),
        needs: fc.constantFrom<Person['needs']>([], ['wheelchair'], ['pet']),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const limits = fc.record({
      seats: fc.integer({ min: 0, max: 6 }),
      lapInfants: fc.integer({ min: 0, max: 2 }),
      bags: fc.constantFrom(null, 3, 8),
      payloadKg: fc.constantFrom(null, 250, 600),
      places: fc.constantFrom({}, { wheelchair: 1 }, { pet: 0 }),
      noPets: fc.boolean(),
    });
    fc.assert(
      fc.property(limits, fc.array(family, { maxLength: 4 }), (departure, families) => {
        const one = aDeparture(departure);
        const aboard: [ReturnType<typeof idOf>, ReturnType<typeof demand>][] = [];
        families.forEach((members, index) => {
          const asks = demand(household(...members));
          if (shortages(one, loadOf(one, aboard), asks).length === 0) {
            aboard.push([idOf(index), asks]);
          }
        });

        expect(overloads(one, loadOf(one, aboard))).toEqual([]);
      }),
    );
  });
});
