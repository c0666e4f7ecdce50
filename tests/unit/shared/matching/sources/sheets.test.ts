import { describe, expect, it } from 'vitest';
import type { MatchTable } from '../../../../../shared/matching/match-table';
import { joinSheets } from '../../../../../shared/matching/sources/join-sheets';
import { sheetPeople } from '../../../../../shared/matching/sources/sheet-columns';
import { readWorkbook } from '../../../../../shared/roster-import/read-workbook';
import { must } from '../../../../support/must';

const options = { today: '2026-03-01', defaultCountry: 'ML', dateOrder: null };

async function join(...files: readonly string[]) {
  const lists = [];
  for (const [at, text] of files.entries()) {
    const bytes = new TextEncoder().encode(text);
    const workbook = must(await readWorkbook({ name: `list-${at}.csv`, bytes }));
    lists.push({ file: `list-${at}.csv`, sheets: must(sheetPeople(workbook, options)) });
  }
  return joinSheets(lists);
}

function kinds({ columns }: MatchTable): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, kind }) => [name, kind]));
}

describe('lists as they are compared', () => {
  it('are understood by headers that no roster has', async () => {
    const { table } = await join(
      [
        'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id',
        'rec-1-org, awa, sample, 4, wattle street, rosetta vlge, sampleton, 2611, nsw, 19800312, 1234567',
      ].join('\n'),
    );

    expect(kinds(table)).toEqual({
      given_name: 'given_names',
      surname: 'family_name',
      street_number: 'house_number',
      address_1: 'street',
      address_2: 'street',
      suburb: 'place',
      postcode: 'postcode',
      state: 'region',
      date_of_birth: 'date_of_birth',
      soc_sec_id: 'document',
    });
    expect(table.rows[0]?.values).toContain('1980-03-12');
  });

  it('keep names in columns of their own and whole names apart, and other columns as words', async () => {
    const { table } = await join(
      [
        'unique_id,cluster,full_name,first_and_surname,first_name,surname,dob,birth_place,postcode_fake,gender,occupation',
        'Q1-1,Q1,sir awa sample,awa sample,awa,sample,1630-08-01,sampleton,tq13 8df,female,painter',
        'Q1-2,Q1,awa sample,awa sample,awa,sample,1630,sampleton,tq13 8df,F,writer',
        'Q2-1,Q2,zan exemple,zan exemple,zan,exemple,,,,M,writer',
      ].join('\n'),
    );

    expect(kinds(table)).toEqual({
      full_name: 'full_name',
      first_and_surname: 'full_name',
      first_name: 'given_names',
      surname: 'family_name',
      dob: 'date_of_birth',
      birth_place: 'place',
      postcode_fake: 'postcode',
      gender: 'sex',
      occupation: 'words',
    });
    expect(table.rows.map(({ values }) => [values[4], values[7]])).toEqual([
      ['1630-08-01', 'F'],
      ['1630', 'F'],
      ['', 'M'],
    ]);
  });

  it('of several files have one column for one fact, whatever its header and language', async () => {
    const { table, sources } = await join(
      'Family name,Given names,Date of birth,Passport no,City\nSample,Awa,03/04/1980,A1234567,Bamako\n',
      'Nom;Prénoms;Né le;Ville;Observations\nSample;Hawa;3 avril 1980;Mopti;x\nExemple;Zan;31/12/1990;;\n',
    );

    expect(kinds(table)).toMatchObject({
      'Family name': 'family_name',
      'Given names': 'given_names',
      'Date of birth': 'date_of_birth',
      'Passport no': 'document',
      City: 'place',
    });
    expect(table.rows.map(({ list, values }) => [list, ...values.slice(0, 5)])).toEqual([
      [0, 'Sample', 'Awa', '1980-04-03', 'A1234567', 'Bamako'],
      [1, 'Sample', 'Hawa', '1980-04-03', '', 'Mopti'],
      [1, 'Exemple', 'Zan', '1990-12-31', '', ''],
    ]);
    expect(sources).toEqual([
      { file: 'list-0.csv', row: 2 },
      { file: 'list-1.csv', row: 2 },
      { file: 'list-1.csv', row: 3 },
    ]);
  });

  it('take a date of birth that cannot be read as it stands, and leave out titles, totals and empty rows', async () => {
    const { table } = await join(
      'Surname,Given name,Date of birth\nSample,Awa,1980313\n,,\nExemple,Zan,19901399\nTotal,2,\n',
    );
    expect(table.rows.map(({ values }) => values)).toEqual([
      ['Sample', 'Awa', '1980313'],
      ['Exemple', 'Zan', '19901399'],
    ]);
  });

  it('ignore numberings, remarks and days that are no births', async () => {
    const rows = ['a', 'b', 'c', 'd'].map(
      (letter, at) =>
        `Sample ${letter},Awa,X-${at},2026-01-0${at + 1},team ${at % 2},a remark of a good many words here`,
    );
    const { table } = await join(`Surname,Given name,Ticket,Seen,Team,Story\n${rows.join('\n')}\n`);
    expect(kinds(table)).toMatchObject({
      Ticket: 'ignored',
      Seen: 'ignored',
      Team: 'code',
      Story: 'ignored',
    });
  });

  it('do not take a running number for a document', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `Sample,Awa,R${1000 + at * 2},${7_000_000 + at ** 4}`);
    const { table } = await join(`Surname,Given name,Document number,Passport number\n${rows.join('\n')}\n`);
    expect(kinds(table)).toMatchObject({ 'Document number': 'ignored' });
  });

  it('without a column of names are refused with a sentence', async () => {
    const bytes = new TextEncoder().encode('Flight,Seats\nAB 1,100\nAB 2,120\n');
    const workbook = must(await readWorkbook({ name: 'flights.csv', bytes }));
    expect(sheetPeople(workbook, options)).toMatchObject({
      ok: false,
      problem: { id: 'import.no-usable-column' },
    });
  });
});
