import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { sampleDepartures } from './sample-departures';
import { samplePeople } from './sample-people';
import type { SamplePerson } from './sample-people';

/** Makes one person into a case that planners meet: an expired passport, a minor alone, a ticket of one's own. */
function withSpecialCases(people: SamplePerson[]): SamplePerson[] {
  const adultsAlone = people.filter(
    (person) => !people.some((other) => other !== person && other.address === person.address),
  );
  const change = (index: number, own: Partial<SamplePerson>) => {
    Object.assign(adultsAlone[index] ?? {}, own);
  };
  change(0, { dateOfBirth: '2018-06-14', relation: 'child', remarks: 'Travels without an adult' });
  change(1, {
    dateOfBirth: '2016-09-21',
    relation: 'child',
    remarks: 'Travels without an adult; aunt in Dakar',
  });
  change(2, { documentExpiry: '2027-11-30', remarks: 'Passport expired' });
  change(3, { status: 'own ticket' });
  change(4, { status: 'staying' });
  change(5, { status: 'already left' });
  change(6, { status: 'unreachable' });
  change(7, { documentType: '', documentNumber: '', documentExpiry: '', remarks: 'Passport lost' });
  change(8, { documentType: 'laissez-passer' });
  change(9, { needs: 'pet', remarks: 'One dog' });
  change(10, { needs: 'stretcher', remarks: 'Broken leg' });
  const families = people.filter((person) => person.relation === 'child');
  for (const child of [families[5], families[40]]) {
    Object.assign(child ?? {}, {
      documentExpiry: '2028-06-10',
      remarks: 'Passport expired, renewal asked for',
    });
  }
  return people;
}

const rosterHeader = [
  'Household no.',
  'Family name',
  'Given names',
  'Date of birth',
  'Sex',
  'Nationality',
  'Document type',
  'Passport no.',
  'Passport expiry',
  'Phone',
  'E-mail',
  'Address',
  'Current location',
  'Relation',
  'Priority',
  'Special needs',
  'Baggage kg',
  'Status',
  'Remarks',
  'Warden zone',
];

const dayFirst = (day: string): string => day.split('-').reverse().join('/');

function rosterRow(person: SamplePerson, index: number): CellValue[] {
  return [
    person.household,
    person.familyName,
    person.givenNames,
    dayFirst(person.dateOfBirth),
    person.sex,
    person.nationality,
    person.documentType,
    person.documentNumber,
    person.documentExpiry === '' ? '' : new Date(`${person.documentExpiry}T00:00:00Z`),
    person.phone,
    person.email,
    person.address,
    person.location,
    person.relation,
    person.priority,
    person.needs,
    person.baggageKg === '' ? '' : Number(person.baggageKg),
    person.status,
    person.remarks,
    `Z${1 + (index % 6)}`,
  ];
}

/** Rows that no program can read a person from: they must come back with a reason. */
const brokenRows: CellValue[][] = [
  ['F901', 'Erreur', 'Date', '31/02/1984', 'F', 'CAN', 'passport', '0F900001', '', '+33 6 39 98 00 01'],
  ['F902', 'Erreur', 'Saisie', 'vers 1990?', 'M', 'FRA', 'passport', '0F900002', '', '+33 6 39 98 00 02'],
  ['F903', '', '', '12/05/1977', 'M', 'CAN', 'passport', '0F900003', '', '+33 6 39 98 00 03'],
];

async function rosterWorkbook(people: SamplePerson[]): Promise<Uint8Array> {
  const rows = people.map(rosterRow);
  rows.splice(60, 0, brokenRows[0] ?? []);
  rows.splice(150, 0, [], brokenRows[1] ?? []);
  rows.splice(260, 0, brokenRows[2] ?? [], []);
  const made = new Date('2026-11-01T08:00:00Z');
  return writeXlsx({
    properties: { title: 'Sample roster, all names invented', created: made, modified: made },
    sheets: [
      {
        name: 'Roster',
        columns: rosterHeader.map((_, index) => ({
          width: index === 11 ? 26 : 16,
          ...(index === 8 ? { numFmt: 'dd/mm/yyyy' } : {}),
        })),
        rows: [rosterHeader, ...rows],
        freezePane: { rows: 1 },
      },
    ],
  });
}

const windows1252: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, Œ: 0x8c };

/** Letters outside of Windows-1252 lose their shape in such lists; these names hold none. */
function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = windows1252[character] ?? character.charCodeAt(0);
    return code < 256 ? code : 0x3f;
  });
}

function wardenList(people: SamplePerson[]): Uint8Array {
  const header =
    'Famille;Nom;Prénoms;Date de naissance;Sexe;Nationalité;N° de passeport;Date d’expiration;Téléphone;Ville;Priorité;Observations';
  const lines = people.map((person) =>
    [
      person.household,
      person.familyName,
      person.givenNames,
      dayFirst(person.dateOfBirth),
      person.sex,
      person.nationality,
      person.documentNumber,
      dayFirst(person.documentExpiry),
      person.phone,
      person.location,
      person.priority,
      person.needs === 'wheelchair' ? 'fauteuil roulant' : person.remarks,
    ].join(';'),
  );
  return encodeWindows1252(`${[header, ...lines].join('\r\n')}\r\n`);
}

const isWestern = (person: SamplePerson): boolean =>
  /^[\u0020-\u00ff’]*$/.test(person.familyName + person.givenNames);

/**
 * The sample plan's files by name: an embassy's roster, a warden's list and the departures. Deterministic.
 * After a change here, `WRITE_SAMPLE=1 npx vitest run -c tests/config/vitest.config.ts tests/unit/support` writes them anew.
 */
export async function makeSample(): Promise<Readonly<Record<string, Uint8Array>>> {
  const people = withSpecialCases(samplePeople(2028, 138, 'F'));
  const upcountry = samplePeople(77, 16, 'G')
    .filter(isWestern)
    .map((person) => ({ ...person, location: person.location === 'Bamako' ? 'Sévaré' : person.location }));
  return {
    'roster.xlsx': await rosterWorkbook(people),
    'wardens.csv': wardenList(upcountry),
    'departures.csv': new TextEncoder().encode(sampleDepartures()),
  };
}
