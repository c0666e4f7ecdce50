import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { householdIdSchema, personIdSchema } from '../../../../shared/model/ids';
import { emptyPerson, personSchema } from '../../../../shared/model/person';
import { sourceIn } from '../../../../shared/model/source';
import { peopleTable, rejectedTable, toCsv } from '../../../../shared/roster-import/export-tables';
import { importRoster } from '../../../../shared/roster-import/import-roster';
import { proposeMappings } from '../../../../shared/roster-import/map-columns';
import { rosterToChanges } from '../../../../shared/roster-import/roster-changes';
import type { RosterImport } from '../../../../shared/roster-import/types';
import { readable, utf8 } from '../../../support/sheet-files';

const format = createFormatter();
const nothingMore = emptyPerson(personIdSchema.parse('p'), householdIdSchema.parse('h'));
const newId = (kind: string, n: number) => `${kind === 'person' ? 'P' : 'H'}${String(n).padStart(5, '0')}`;

async function imported(csv: string, name = 'list.csv'): Promise<RosterImport> {
  const workbook = await readable(name, utf8(csv));
  const mapping = proposeMappings(workbook);
  if (!mapping.ok) {
    throw new Error(format(mapping.problem));
  }
  const read = await importRoster({
    workbook,
    mapping: mapping.value,
    today: '2026-03-01',
    defaultCountry: 'ML',
    newId,
  });
  if (!read.ok) {
    throw new Error(format(read.problem));
  }
  return read.value;
}

const groups = ({ people, households }: RosterImport) =>
  households.map(({ id, basis, reason }) => [
    people
      .filter(({ householdId }) => householdId === id)
      .map(({ givenNames }) => givenNames)
      .join('+'),
    basis,
    reason === null ? '' : format(reason),
  ]);

describe('importing a roster', () => {
  it('says which households have two heads, and keeps what the list says', async () => {
    const { people, notices } = await imported(
      'Surname,Given names,Household,Relationship\nMisali,Awa,F1,Head\nMisali,Bina,F1,Head\nMuster,Chris,F2,Head\n',
    );

    expect([people.map(({ relation }) => relation), notices.map((notice) => format(notice))]).toEqual([
      ['head', 'head', 'head'],
      ['One household has more than one head: F1. Correct the relation of one of them on the roster.'],
    ]);
  });

  it('reads the date before a place of birth, and keeps both', async () => {
    const { people, rejected } = await imported(
      'Nom;Prénoms;Date et lieu de naissance\nDUTEST;Jeanne;12/03/1984 à Kayes\nDUTEST;Paul;25/03/82, Paris 12e\n',
    );

    expect([people.map(({ dateOfBirth, placeOfBirth }) => [dateOfBirth, placeOfBirth]), rejected]).toEqual([
      [
        ['1984-03-12', 'Kayes'],
        ['1982-03-25', 'Paris 12e'],
      ],
      [],
    ]);
  });

  it('reads a header that only the row above explains, and points at a need that is not named', async () => {
    const { people, warnings } = await imported(
      'Identity,,Document,,PMR\nFamily name,Given names,Number,Expiry date,Needs\nORMOND,Tia,P100200,2031-01-01,oui\n',
    );

    expect([
      people.map(({ documentNumber, needs }) => [documentNumber, needs]),
      warnings.map(({ column, value }) => [column, value]),
    ]).toEqual([[['P100200', []]], [['Needs', 'oui']]]);
  });

  it('takes a number of bags for no weight', async () => {
    const { people } = await imported(
      '"Last, First",Other names,Nb bagages,Poids bagages en kg,Date exp.\n"QUORN, Abel",,3,"23,5",31/12/2030\n',
    );

    expect(
      people.map(({ familyName, givenNames, baggageKg, documentExpiry }) => [
        familyName,
        givenNames,
        baggageKg,
        documentExpiry,
      ]),
    ).toEqual([['QUORN', 'Abel', 23.5, '2030-12-31']]);
  });

  it('fills every field of a person from a full row', async () => {
    const { people, warnings } = await imported(
      'Family name,Given names,Date of birth,Sex,Nationality,Passport no,Passport expiry,Phone,Email,Address,City,Relationship,Priority,Special needs,Pets,Weight (lbs),Baggage (kg),PNR,Medical,Remarks,Status,Visa no\n' +
        'SAMPLE,Aminata,13/04/1985,F,Malian/French,00123,01/02/2031,76 12 34 56,a@example.org,"Rue 12, porte 5",Ségou,wife,II-A,wheelchair,1,150,"23,5 kg",ABC123,asthma,calls at night,confirmed,V-9\n',
    );

    expect([people, warnings]).toEqual([
      [
        {
          ...nothingMore,
          id: 'P00001',
          householdId: 'H00001',
          familyName: 'SAMPLE',
          givenNames: 'Aminata',
          dateOfBirth: '1985-04-13',
          sex: 'F',
          nationality: 'MLI',
          documentType: 'passport',
          documentNumber: '00123',
          documentExpiry: '2031-02-01',
          phone: '+22376123456',
          email: 'a@example.org',
          address: 'Rue 12, porte 5',
          location: 'Ségou',
          relation: 'spouse',
          majorCategory: 'II',
          minorCategory: 'A',
          needs: ['wheelchair', 'pet'],
          bodyWeightKg: 68,
          baggageKg: 23.5,
          bookingReference: 'ABC123',
          medicalNote: 'asthma',
          notes: 'calls at night',
          status: 'confirmed',
          extra: { Nationality: 'Malian/French', 'Visa no': 'V-9' },
          source: sourceIn('list.csv', 'list', 2),
        },
      ],
      [],
    ]);
  });

  it('puts rows aside with row, column, value and reason, and keeps what is not essential as text', async () => {
    const result = await imported(
      'Title above\n\nName,DOB,Passport expiry,Nationality,Phone\n' +
        'One Sample,13/04/1985,,Klingon,ask him\n' +
        'Two Sample,31/02/1990,,,\n' +
        ',13/04/1985,,,\n' +
        '\n' +
        'Three Sample,,soon,,\n' +
        'Name,DOB,Passport expiry,Nationality,Phone\n' +
        'TOTAL: 3,,,,\n' +
        '* children included\n' +
        ',,,,\n',
    );

    expect([
      result.counts,
      rejectedTable(result.rejected, format).rows.map((row) => row.slice(2)),
      result.warnings.map(({ row, column, value }) => [row, column, value]),
      result.people.map(({ familyName, nationality, phone, extra }) => ({
        familyName,
        nationality,
        phone,
        extra,
      })),
    ]).toEqual([
      { read: 8, accepted: 1, rejected: 6, blank: 1 },
      [
        ['5', 'DOB', '31/02/1990', '"31/02/1990" is not a day of the calendar. Correct it, as YYYY-MM-DD.'],
        ['6', 'Name', '', 'The row has no name. Fill in a family name or given names.'],
        ['8', 'Passport expiry', 'soon', '"soon" is not a date that can be read. Write it as YYYY-MM-DD.'],
        ['9', '', 'Name', 'The row repeats the headers of the list.'],
        ['10', '', 'TOTAL: 3', 'The row looks like a total line and not like a person.'],
        [
          '11',
          '',
          '* children included',
          'The row looks like a remark below the list and not like a person.',
        ],
      ],
      [
        [4, 'Nationality', 'Klingon'],
        [4, 'Phone', 'ask him'],
      ],
      [
        {
          familyName: 'Sample',
          nationality: '',
          phone: 'ask him',
          extra: { Nationality: 'Klingon' },
        },
      ],
    ]);
  });

  it('groups by household, and by booking where there is no household', async () => {
    const result = await imported(
      'Surname,Given name,Household,PNR,Phone\n' +
        'Aba,a,F1,X1,76123456\nAba,b, f1 ,,\nOther,c,,X1,\nAba,d,,X2,76123456\nElse,e,,X2,\nAba,f,-,,76123456\n',
    );

    expect(groups(result)).toEqual([
      ['a+b+c', 'file', ''],
      ['d+e', 'file', ''],
      ['f', 'single', ''],
    ]);
  });

  it('proposes households from surname and phone or address, and not from vague places', async () => {
    const result = await imported(
      'Surname,Given name,Phone,Address,City\n' +
        'Aba,a,76123456,,\nABÀ,b,76 12 34 56,,\nAba,c,,Bamako,Bamako\nAba,d,,Bamako,Bamako\n' +
        'Koy,e,,Rue 12 porte 5,Bamako\nKoy,f,,rue 12 PORTE 5,Bamako\nKoy,g,,Hotel,\nKoy,h,,Hotel,\nBor,i,76123456,,\n',
    );

    expect(groups(result)).toEqual([
      ['a+b', 'proposed', 'Same surname and phone'],
      ['c', 'single', ''],
      ['d', 'single', ''],
      ['e+f', 'proposed', 'Same surname and address'],
      ['g', 'single', ''],
      ['h', 'single', ''],
      ['i', 'single', ''],
    ]);
  });

  it('proposes nothing from a phone of an office, nor a household of more than 15', async () => {
    const office = ['Aba', 'Bor', 'Cis', 'Dem'].flatMap((name) => [
      `${name},one,76123456`,
      `${name},two,76123456`,
    ]);
    const crowd = Array.from({ length: 16 }, (_, index) => `Koy,${index},66123456`);

    const result = await imported(['Surname,Given name,Phone', ...office, ...crowd].join('\n'));

    expect([new Set(result.households.map(({ basis }) => basis)), result.notices.map(format)]).toEqual([
      new Set(['single']),
      [
        '16 people of the name Koy share phones or addresses. They are too many for one household, so each stays alone until somebody groups them.',
      ],
    ]);
  });

  it('keeps ids of the file that are its own, and gives new ones where they repeat or are taken', async () => {
    const workbook = await readable(
      'list.csv',
      utf8('person_id,Full name\nP00002,One\nA,Two\nA,Three\nB,Four\n,Five\n'),
    );
    const mapping = proposeMappings(workbook);

    const read = await importRoster({
      workbook,
      mapping: mapping.ok ? mapping.value : [],
      today: '2026-03-01',
      defaultCountry: 'ML',
      newId,
      isTaken: (_, id) => id === 'B',
    });

    expect(read.ok && read.value.people.map(({ id }) => id)).toEqual([
      'P00002',
      'P00001',
      'P00003',
      'P00004',
      'P00005',
    ]);
  });

  it('keeps headers out of object prototypes', async () => {
    const { people } = await imported('Full name,__proto__,constructor\nOne Sample,x,y\n');

    expect(Object.entries(people[0]?.extra ?? {})).toEqual([
      ['(__proto__)', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('stops when it is asked to', async () => {
    const workbook = await readable('list.csv', utf8('Full name\nOne\n'));
    const mapping = proposeMappings(workbook);

    const read = await importRoster({
      workbook,
      mapping: mapping.ok ? mapping.value : [],
      today: '2026-03-01',
      defaultCountry: 'ML',
      newId,
      shouldStop: () => true,
    });

    expect(read).toEqual({ ok: false, problem: { id: 'import.cancelled' } });
  });

  it('makes one creation for each household and person', async () => {
    const result = await imported('Full name,Family id\nOne Sample,1\nTwo Sample,1\n');

    expect(
      rosterToChanges(result).map(({ entity, entityId, field }) => `${entity} ${entityId} ${field}`),
    ).toEqual(['household H00001 *', 'person P00001 *', 'person P00002 *']);
  });

  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '',
      ' ',
      'Sample',
      'TOTAL',
      'x',
      '-',
      '13/04/1985',
      '99/99/9999',
      'N/A',
      'a@b.cd',
      '76123456',
      'F1',
      '=1+1',
      '1.2E+10',
      'oui',
      '__proto__',
    ),
    fc.string({ maxLength: 10 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const headers =
    'Surname,Given names,DOB,Sex,Nationality,Passport no,Expiry,Phone,Address,Household,PNR,Priority,Needs,Pets,Baggage,Status,Relation,Other,Other,person_id';
  const table = fc.array(fc.array(cell, { minLength: 20, maxLength: 20 }), { maxLength: 15 });
  const csvOf = (rows: readonly (readonly string[])[]) =>
    [headers, ...rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))].join(
      '\n',
    );

  it('accounts for every row, gives valid people in whole households, and reads its own export back to the same', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const first = await imported(csvOf(rows));
        const csv = toCsv(peopleTable(first.people));
        const again = first.people.length === 0 ? first : await imported(csv, 'people.csv');

        const { read, accepted, rejected, blank } = first.counts;
        const ids = new Set(first.households.map(({ id }) => id));
        expect([
          read,
          first.people.filter(
            (person) => !personSchema.safeParse(person).success || !ids.has(person.householdId),
          ),
          new Set(first.people.map(({ id }) => id)).size,
          again.people,
        ]).toEqual([accepted + rejected + blank, [], accepted, first.people]);
      }),
      { numRuns: 150 },
    );
  });
});
