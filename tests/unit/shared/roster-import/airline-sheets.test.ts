import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { departureSchema, emptyDeparture } from '../../../../shared/model/departure';
import { departureIdSchema } from '../../../../shared/model/ids';
import { importDepartures } from '../../../../shared/roster-import/import-departures';
import type { DepartureReading } from '../../../../shared/roster-import/import-departures';
import { readable, utf8 } from '../../../support/sheet-files';

const format = createFormatter();

async function read(lines: readonly string[], reading: DepartureReading = {}) {
  const workbook = await readable('airline.csv', utf8(`${lines.join('\n')}\n`));
  const imported = importDepartures({ workbook, today: '2026-11-10', ...reading });
  if (!imported.ok) {
    throw new Error(format(imported.problem));
  }
  expect(imported.value.departures.every((one) => departureSchema.safeParse(one).success)).toBe(true);
  return imported.value;
}

const times = (departure: { departsAt: string; arrivesAt: string; reportAt: string; cutOffAt: string }) => [
  departure.departsAt,
  departure.arrivesAt,
  departure.reportAt,
  departure.cutOffAt,
];

describe('sheets of airlines', () => {
  it('reads a schedule with a column of days and times by the clocks of the airports', async () => {
    const { departures, rejected, withoutOffset, notices } = await read(
      [
        'Airline;Flt;Flight date;From;To;STD;STA;Check-in closes;Total seats;Crew seats;Blocked seats;PNR;Fare (EUR)',
        'XE;XE 731;20NOV;BKO;CDG;2355;0610+1;2255;174;2;6;QX7PLK;420',
        'XE;XE 733;21-Nov-26;BKO;CDG;06:20;12h40;05:20;174;;;;1 250,50',
        'XE;XE 735;46348;BKO;CDG;0.0416667;0.3;23:30;174;;;;',
      ],
      { zone: 'Africa/Bamako' },
    );
    expect([
      rejected,
      departures.map(({ id }) => id),
      departures.map(times),
      departures.map(({ seats, crewSeats, heldSeats, price, currency, bookingReference }) => [
        ...[seats, crewSeats, heldSeats, price, currency, bookingReference],
      ]),
      withoutOffset,
      notices.map(({ id }) => id),
    ]).toEqual([
      [],
      ['XE XE 731 2026-11-20', 'XE XE 733 2026-11-21', 'XE XE 735 2026-11-22'],
      [
        ['2026-11-20T23:55:00+00:00', '2026-11-21T06:10:00+01:00', '', '2026-11-20T22:55:00+00:00'],
        ['2026-11-21T06:20:00+00:00', '2026-11-21T12:40:00+01:00', '', '2026-11-21T05:20:00+00:00'],
        ['2026-11-22T01:00:00+00:00', '2026-11-22T07:12:00+01:00', '', '2026-11-21T23:30:00+00:00'],
      ],
      [
        [174, 2, 6, 420, 'EUR', 'QX7PLK'],
        [174, 0, 0, 1250.5, 'EUR', ''],
        [174, 0, 0, null, '', ''],
      ],
      9,
      ['import.times-by-local-clock', 'import.departure-ids-made'],
    ]);
  });

  it('reads a French sheet with announced rules', async () => {
    const { departures, rejected } = await read([
      'Identifiant;Compagnie;N° de vol;Date du vol;Heure de départ;Fuseau horaire;Places;Carnet de vaccination;Animaux acceptés;Visa requis;Sans visa;Espèces;Franchise bagages;Famille admise;Validité du passeport;Surbooking;Bébés;Certitude;Embarquement',
      'V1;Exemple Air;EX 9;20/11/2026;6h20;UTC+1;50;oui;non;France;Mali, Sénégal;50 USD;1 x 23 kg;conjoint, enfants de moins de 21 ans, parents;6 mois;5;4;probable;5h40',
    ]);
    expect([rejected, departures]).toEqual([
      [],
      [
        {
          ...emptyDeparture(departureIdSchema.parse('V1')),
          carrier: 'Exemple Air',
          number: 'EX 9',
          departsAt: '2026-11-20T06:20:00+01:00',
          boardsAt: '2026-11-20T05:40:00+01:00',
          seats: 50,
          vaccinationCard: true,
          noPets: true,
          places: { pet: 0 },
          visaCountry: 'FRA',
          visaFree: ['MLI', 'SEN'],
          cash: 50,
          currency: 'USD',
          bagsPerPerson: 1,
          bagKgPerPerson: 23,
          relativesAllowed: ['spouse', 'child', 'parent'],
          childrenBelow: 21,
          validMonths: 6,
          overbooking: 5,
          lapInfants: 4,
          certainty: 'likely',
        },
      ],
    ]);
  });

  it('reads the snake_case columns of the command line', async () => {
    const { departures, rejected } = await read([
      'id,seats,departs_at,boards_at,bags,held_seats,crew_seats,overbooking,lap_infants,bags_per_person,bag_kg_per_person,no_pets,relatives_allowed,children_below,valid_months,visa_country,visa_free,vaccination_card,cash,currency,price,booking_reference,certainty',
      'D1,20,2026-11-20T06:20Z,2026-11-20T05:50Z,40,3,2,1,4,2,15,yes,spouse;child,18,3,SEN,FRA;MLI,no,30,EUR,99.5,AB12CD,doubtful',
    ]);
    expect([rejected, departures]).toEqual([
      [],
      [
        {
          ...emptyDeparture(departureIdSchema.parse('D1')),
          seats: 20,
          departsAt: '2026-11-20T06:20:00Z',
          boardsAt: '2026-11-20T05:50:00Z',
          bags: 40,
          heldSeats: 3,
          crewSeats: 2,
          overbooking: 1,
          lapInfants: 4,
          bagsPerPerson: 2,
          bagKgPerPerson: 15,
          noPets: true,
          relativesAllowed: ['spouse', 'child'],
          childrenBelow: 18,
          validMonths: 3,
          visaCountry: 'SEN',
          visaFree: ['FRA', 'MLI'],
          cash: 30,
          currency: 'EUR',
          price: 99.5,
          bookingReference: 'AB12CD',
          certainty: 'doubtful',
        },
      ],
    ]);
  });

  it('joins the rows of legs to one departure that ends where the last leg ends', async () => {
    const { departures, rejected, counts } = await read([
      'id,leg,mode,carrier,number,origin,destination,departs_at,arrives_at,seats',
      'C1,1,convoy,Exemple Road,1,Sévaré,Ségou,2026-11-20T05:00Z,2026-11-20T12:00Z,60',
      'C1,2,ferry,Exemple River,F2,Ségou,Bamako,2026-11-20T14:00Z,2026-11-21T09:00Z,48',
      ',3,rail,Exemple Rail,R3,Bamako,Kayes,2026-11-21T11:00Z,2026-11-21T20:00Z,',
      'C2,1,convoy,Exemple Road,2,Sévaré,Ségou,2026-11-21T05:00Z,2026-11-21T12:00Z,60',
    ]);
    expect([
      rejected,
      counts.accepted,
      departures.map(({ id, destination, arrivesAt, seats, legs }) => [
        ...[id, destination, arrivesAt, seats],
        legs.map((leg) => [leg.mode, leg.origin, leg.seats]),
      ]),
    ]).toEqual([
      [],
      4,
      [
        [
          ...['C1', 'Kayes', '2026-11-21T20:00:00Z', 48],
          [
            ['convoy', 'Sévaré', 60],
            ['ferry', 'Ségou', 48],
            ['rail', 'Bamako', null],
          ],
        ],
        ['C2', 'Ségou', '2026-11-21T12:00:00Z', 60, []],
      ],
    ]);
  });

  it('puts aside times without an offset, and days of two orders, until somebody says how they are meant', async () => {
    const lines = [
      'Flight,Date,ETD,ETA (UTC),From,To,Seats',
      'XE 1,03/04/2027,06:20,10:40,Anywhere,Elsewhere,10',
    ];
    const open = await read(lines);
    const dated = await read(lines, { dateOrder: 'mdy' });
    const settled = await read(lines, { dateOrder: 'dmy', zone: 'Africa/Lagos' });
    expect([
      [open.undecidedDate, open.rejected.map(({ column, reason }) => [column, reason.id])],
      [dated.withoutOffset, dated.rejected.map(({ column, reason }) => [column, reason.id])],
      settled.departures.map(times),
    ]).toEqual([
      ['03/04/2027', [['Date', 'import.days-of-two-orders']]],
      [1, [['ETD', 'import.time-without-offset']]],
      [['2027-04-03T06:20:00+01:00', '2027-04-03T10:40:00Z', '', '']],
    ]);
  });

  it.each([
    ['cash', 'plenty', 'import.money-unreadable'],
    ['vaccination_card', 'perhaps', 'import.not-yes-or-no'],
    ['visa_country', 'yes', 'import.visa-country-unknown'],
    ['relatives_allowed', 'cousins', 'import.relatives-unknown'],
    ['bags_per_person', 'some', 'import.allowance-unreadable'],
    ['certainty', 'purple', 'import.certainty-unknown'],
    ['held_seats', '-1', 'import.not-a-whole-number'],
    ['time_zone', 'Mars/Olympus', 'import.zone-unknown'],
    ['currency', 'shells', 'import.currency-unknown'],
  ])('says what is wrong with %s', async (header, value, reason) => {
    const { rejected } = await read([`id,departs_at,seats,${header}`, `D1,2026-11-20T06:20Z,5,${value}`]);
    expect(rejected.map((cell) => [cell.column, cell.value, cell.reason.id])).toEqual([
      [header, value, reason],
    ]);
  });

  it('refuses two currencies on one departure', async () => {
    const { rejected } = await read(['id,seats,cash,price', 'D1,5,USD 50,EUR 400']);
    expect(rejected.map(({ column, reason }) => [column, reason.id])).toEqual([
      ['price', 'import.two-currencies'],
    ]);
  });
});
