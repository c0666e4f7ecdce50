import { describe, expect, it } from 'vitest';
import { importRoster } from '../../../../shared/roster-import/import-roster';
import { proposeMappings } from '../../../../shared/roster-import/map-columns';
import { readable, utf8 } from '../../../support/sheet-files';

const stacked = `Adults of warden zone 3
Family name,Given names,Date of birth,Passport no
SAMPLE,Aminata,13/04/1985,A001
SAMPLE,Bakary,21/09/1983,A002
Total 2

Children
No,First name,Surname,Sex,DOB
1,Awa,SAMPLE,F,25/12/2015
2,Issa,SAMPLE,M,30/01/2018
`;

const sideBySide = `Surname,First name,Sex,,Surname,First name,Phone
FICTIF,Jean,M,,MODELE,Claire,+22370000001
FICTIF,Anne,F,,MODELE,Luc,+22370000002
,,,,MODELE,Eva,+22370000003
`;

async function people(csv: string): Promise<(string | number)[][]> {
  const workbook = await readable('zone.csv', utf8(csv));
  const mapping = proposeMappings(workbook);
  if (!mapping.ok) {
    throw new Error(mapping.problem.id);
  }
  const read = await importRoster({
    workbook,
    mapping: mapping.value,
    today: '2031-03-01',
    defaultCountry: 'ML',
    newId: (kind, n) => `${kind}${n}`,
  });
  if (!read.ok) {
    throw new Error(read.problem.id);
  }
  return read.value.people.map(({ familyName, givenNames, dateOfBirth, phone, source }) => [
    familyName,
    givenNames,
    dateOfBirth || phone,
    source?.sheet ?? '',
    source?.row ?? 0,
  ]);
}

describe('several lists on one sheet', () => {
  it('reads a list below another by its own head, with the rows that the spreadsheet shows', async () => {
    expect(await people(stacked)).toEqual([
      ['SAMPLE', 'Aminata', '1985-04-13', 'zone', 3],
      ['SAMPLE', 'Bakary', '1983-09-21', 'zone', 4],
      ['SAMPLE', 'Awa', '2015-12-25', 'zone!A7', 9],
      ['SAMPLE', 'Issa', '2018-01-30', 'zone!A7', 10],
    ]);
  });

  it('reads a list beside another', async () => {
    expect(await people(sideBySide)).toEqual([
      ['FICTIF', 'Jean', '', 'zone', 2],
      ['FICTIF', 'Anne', '', 'zone', 3],
      ['MODELE', 'Claire', '+22370000001', 'zone!E1', 2],
      ['MODELE', 'Luc', '+22370000002', 'zone!E1', 3],
      ['MODELE', 'Eva', '+22370000003', 'zone!E1', 4],
    ]);
  });

  it('leaves one list whole where blank rows, an empty column or its head again stand in it', async () => {
    const one = 'Surname,First name,Sex,,Emergency contact name,Emergency contact phone\n';
    const workbook = await readable(
      'one.csv',
      utf8(`${one}A,B,F,,C,+22370000001\n\n\n${one}D,E,M,,F,+22370000002\n\nSmith,Mary,F,,,\n`),
    );
    expect(workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['one', 5]]);
  });
});
