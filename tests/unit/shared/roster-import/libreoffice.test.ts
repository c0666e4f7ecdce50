import { afterAll, describe, expect, it } from 'vitest';
import { emptyPerson } from '../../../../shared/model/person';
import { householdIdSchema, personIdSchema } from '../../../../shared/model/ids';
import { csvLines, peopleTable } from '../../../../shared/roster-import/export-tables';
import { tableToXlsx } from '../../../../shared/roster-import/people-xlsx';
import { hasLibreOffice, startLibreOffice } from '../../../support/libreoffice';
import { readable, utf8 } from '../../../support/sheet-files';

const isThere = hasLibreOffice();
if (!isThere) {
  console.log('LibreOffice is not installed: what it makes of exported lists is not compared.');
}

const years = Array.from({ length: 21 }, (_, at) => String(1900 + at * 10));
const people = years.map((year, at) => ({
  ...emptyPerson(personIdSchema.parse(`P-${year}`), householdIdSchema.parse('H-1')),
  familyName: ['التراوري', '=1+1', 'Ɲaré', '@SUM(A1)', "'Fictif", '-5', '  '][at % 7] ?? '',
  givenNames: `Aïcha ${year}`,
  dateOfBirth: `${year}-02-28`,
  documentNumber: `000${year}`,
  documentExpiry: '2100-12-31',
  phone: '+22370000001',
  notes: at % 3 === 0 ? 'line one\nline "two"; 1.2E+10' : '1/2/2003',
}));
const table = peopleTable(people);
const asText = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\u001f').trimEnd());
const expected = asText([table.headers, ...table.rows]);

async function cellsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const workbook = await readable(name, bytes);
  const width = table.headers.length;
  return asText(
    (workbook.sheets[0]?.rows ?? []).map(({ cells }) =>
      Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    ),
  );
}

describe.skipIf(!isThere)('lists that LibreOffice has opened and saved', () => {
  const office = isThere ? startLibreOffice() : null;
  afterAll(() => office?.end());

  it.each(['xlsx', 'ods', 'xls', 'fods', 'csv:Text - txt - csv (StarCalc):44,34,76'])(
    'say the same after the exported workbook was saved as %s',
    { timeout: 200_000 },
    async (to) => {
      const bytes = office?.convert('people.xlsx', await tableToXlsx(table, 'people'), to);
      expect(await cellsOf(`people.${to.slice(0, 4)}`, bytes ?? new Uint8Array())).toEqual(expected);
    },
  );

  it(
    'say the same after the exported text, opened with columns of text, was saved as a workbook',
    { timeout: 200_000 },
    async () => {
      const columns = table.headers.map((_, at) => `${at + 1}/2`).join('/');
      const csv = utf8(csvLines([table.headers, ...table.rows]));
      const bytes = office?.convert('people.csv', csv, 'xlsx', `CSV:44,34,76,1,${columns}`);
      expect(await cellsOf('people.xlsx', bytes ?? new Uint8Array())).toEqual(expected);
    },
  );
});
