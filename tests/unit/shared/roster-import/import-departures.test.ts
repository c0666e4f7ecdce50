import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { departureSchema, emptyDeparture } from '../../../../shared/model/departure';
import { departureIdSchema } from '../../../../shared/model/ids';
import { importDepartures } from '../../../../shared/roster-import/import-departures';
import { readable, utf8 } from '../../../support/sheet-files';

const format = createFormatter();

async function departuresOf(csv: string) {
  const read = importDepartures({ workbook: await readable('departures.csv', utf8(csv)) });
  if (!read.ok) {
    throw new Error(format(read.problem));
  }
  return read.value;
}

const headers =
  'id,mode,carrier,number,origin,destination,report_at,cut_off_at,departs_at,arrives_at,seats,payload_kg,nationalities_allowed,document_required,notes';

describe('importing departures', () => {
  it('reads every column of the contract', async () => {
    const { departures, counts, notices } = await departuresOf(
      `${headers},reporting_place,wheelchair_places,stretcher_places,pet_places,status\n` +
        'D1,charter,Sample Air,SA 1,BKO,DKR,2026-03-02T10:00:00+00:00,2026-03-01 18:00Z,2026-03-02T14:30+00,2026-03-02T17:30:00+0100,120,"12,500",FRA; Malian | USA,valid passport;CNI,Bring water,Terminal 2,2,0,,delayed\n',
    );

    expect([departures, counts, notices]).toEqual([
      [
        {
          ...emptyDeparture(departureIdSchema.parse('D1')),
          mode: 'charter',
          carrier: 'Sample Air',
          number: 'SA 1',
          origin: 'BKO',
          destination: 'DKR',
          reportingPlace: 'Terminal 2',
          reportAt: '2026-03-02T10:00:00+00:00',
          cutOffAt: '2026-03-01T18:00:00Z',
          departsAt: '2026-03-02T14:30:00+00:00',
          arrivesAt: '2026-03-02T17:30:00+01:00',
          seats: 120,
          payloadKg: 12500,
          places: { wheelchair: 2, stretcher: 0 },
          nationalitiesAllowed: ['FRA', 'MLI', 'USA'],
          documentsAccepted: ['passport', 'identity-card'],
          status: 'delayed',
          notes: 'Bring water',
        },
      ],
      { read: 1, accepted: 1, rejected: 0, blank: 0 },
      [],
    ]);
    expect(departures.every((departure) => departureSchema.safeParse(departure).success)).toBe(true);
  });

  it.each([
    ['Vol commercial', 'commercial'],
    ['airline', 'commercial'],
    ['mil airlift', 'military-lift'],
    ['military_lift', 'military-lift'],
    ['Convoi', 'convoy'],
    ['BUS', 'convoy'],
    ['bateau', 'ferry'],
    ['train', 'rail'],
  ])('understands the mode %s', async (mode, expected) => {
    const { departures } = await departuresOf(`id,mode,seats\nD1,${mode},5\n`);

    expect(departures.map((departure) => departure.mode)).toEqual([expected]);
  });

  it.each([
    ['any', []],
    ['', []],
    ['toutes', []],
    ['Mali', ['MLI']],
    ['US/UK', ['USA', 'GBR']],
  ])('understands the nationalities %j', async (text, expected) => {
    const { departures } = await departuresOf(`id,seats,nationalities_allowed\nD1,5,${text}\n`);

    expect(departures.map(({ nationalitiesAllowed }) => nationalitiesAllowed)).toEqual([expected]);
  });

  it('puts rows aside with the column and the reason, and nothing is guessed', async () => {
    const { rejected, counts } = await departuresOf(
      `${headers}\n` +
        'D1,bus,,,,,,,2026-03-02T14:30,,5,,,,\n' +
        'D2,bus,,,,,,,2026-03-02T14:30Z,,12.5,,,,\n' +
        'D3,bus,,,,,,,2026-03-02T14:30Z,,,,,,\n' +
        'D4,camel,,,,,,,2026-03-02T14:30Z,,5,,,,\n' +
        'D5,bus,,,,,,,2026-03-02T14:30Z,,5,,Klingon,,\n' +
        'D6,bus,,,,,,,2026-03-02T14:30Z,,5,,,library card,\n' +
        'D7,bus,,,,,,,2026-03-02T14:30Z,,5,heavy,,,\n' +
        '\n' +
        'D8,bus,,,,,,,2026-03-02T14:30Z,,5,,,,\n' +
        'D8,bus,,,,,,,2026-03-02T14:30Z,,5,,,,\n' +
        ',bus,,,,,,,2026-03-02T14:30Z,,5,,,,\n',
    );

    expect([
      counts,
      rejected.map(({ row, column, value, reason }) => [row, column, value, reason.id]),
    ]).toEqual([
      { read: 11, accepted: 1, rejected: 9, blank: 1 },
      [
        [2, 'departs_at', '2026-03-02T14:30', 'import.time-without-offset'],
        [3, 'seats', '12.5', 'import.seats-unreadable'],
        [4, 'seats', '', 'import.seats-unreadable'],
        [5, 'mode', 'camel', 'import.mode-unknown'],
        [6, 'nationalities_allowed', 'Klingon', 'import.nationality-of-departure-unknown'],
        [7, 'document_required', 'library card', 'import.document-unknown'],
        [8, 'payload_kg', 'heavy', 'import.payload-unreadable'],
        [11, 'id', 'D8', 'import.departure-id-twice'],
        [12, 'id', '', 'import.departure-without-id'],
      ],
    ]);
  });

  it('makes ids where the sheet has none, reads French headers, and tells odd times', async () => {
    const { departures, notices } = await departuresOf(
      'Départs du 2 mars;;;;\nMode;Compagnie;N° de vol;Heure de départ;Heure limite;Nombre de places;Documents exigés\nvol;Sample;S1;2026-03-02T14:30Z;2026-03-03T14:30Z;10;passeport\n',
    );

    expect([
      departures.map(({ id, documentsAccepted }) => [id, documentsAccepted]),
      notices.map(format),
    ]).toEqual([
      [['Sample S1 2026-03-02', ['passport']]],
      [
        'Departure Sample S1 2026-03-02 (row 3 of departures.csv) has its cut-off after it leaves.',
        'departures.csv has no column with ids; carrier, number and day of departure were taken as the id.',
      ],
    ]);
  });

  it('says when a file has no departures', async () => {
    const workbook = await readable('people.csv', utf8('Name,Phone\nSample,1\n'));

    expect(importDepartures({ workbook })).toEqual({
      ok: false,
      problem: { id: 'import.no-departure-columns', values: { file: 'people.csv' } },
    });
  });
});
