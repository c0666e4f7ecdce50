import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { latin1, readable, utf16, utf8 } from '../../../support/sheet-files';
import { sheetJsFile, workbookKinds } from '../../../support/sheet-js-file';
import type { Workbook } from '../../../../shared/roster-import/types';

const typedRow = [
  '  Aïssata & <b> "q" ',
  '22376123456',
  '1985-04-03',
  'TRUE',
  '#N/A',
  '01234567',
  'ab',
  '2026-03-02T14:30',
  '-12.25',
  'محمد بن علي\nline',
  '12:00',
  '1.23456789012346E+18',
];

/** The independent writer leaves the errors of OpenDocument cells out, and the format of a day with a time. */
const openDocumentRow = typedRow.map((text) =>
  text === '#N/A' ? '' : text === '2026-03-02T14:30' ? '46083.6041666667' : text,
);

function typedSheet(): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Head'],
    [],
    ['F1', 'One'],
    [null, 'Two'],
    ['+223 70', '=1+1', '007'],
  ]);
  Object.assign(sheet, {
    A2: { t: 's', v: '  Aïssata & <b> "q" ' },
    B2: { t: 'n', v: 22376123456 },
    C2: { t: 'n', v: 31140, z: 'dd/mm/yyyy' },
    D2: { t: 'b', v: true },
    E2: { t: 'e', v: 42, w: '#N/A' },
    F2: { t: 'n', v: 1234567, z: '00000000' },
    G2: { t: 's', v: 'ab', f: '"a"&"b"' },
    H2: { t: 'n', v: 46083.604166666664, z: 'yyyy/mm/dd hh:mm' },
    I2: { t: 'n', v: -12.25 },
    J2: { t: 's', v: 'محمد بن علي\nline' },
    K2: { t: 'n', v: 0.5, z: 'hh:mm' },
    L2: { t: 'n', v: 1.23456789012346e18 },
  });
  sheet['!ref'] = 'A1:L5';
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 0 } }];
  return sheet;
}

function rowsOf(workbook: Workbook, sheet = 0) {
  return Object.fromEntries((workbook.sheets[sheet]?.rows ?? []).map(({ number, cells }) => [number, cells]));
}

describe('reading every kind of workbook', () => {
  it.each(workbookKinds)('reads the same cells from %s', async (kind) => {
    const bytes = sheetJsFile({ People: typedSheet(), Second: XLSX.utils.aoa_to_sheet([['x']]) }, kind);

    const workbook = await readable(`list.${kind}`, bytes);

    const expectedRow = kind === 'ods' || kind === 'fods' ? openDocumentRow : typedRow;
    expect([workbook.sheets.map(({ name }) => name), rowsOf(workbook)]).toEqual([
      ['People', 'Second'],
      {
        1: ['Head'],
        2: expectedRow,
        3: ['F1', 'One'],
        4: ['F1', 'Two'],
        5: ['+223 70', '=1+1', '007'],
      },
    ]);
  });

  it.each(['xlsx', 'xlsb', 'xlml'] as const)('tells hidden rows, columns and sheets of %s', async (kind) => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Name', 'Phone'],
      ['One', '1'],
      ['Two', '2'],
    ]);
    sheet['!rows'] = [{}, { hidden: true }];
    sheet['!cols'] = [{}, { hidden: true }, { hidden: true }];
    const other = XLSX.utils.aoa_to_sheet([['Name']]);
    const bytes = sheetJsFile({ Open: sheet, Kept: other }, kind, { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] });

    const { sheets } = await readable('hidden', bytes);

    expect(
      sheets.map(({ hidden, hiddenRows, hiddenColumns }) => [hidden, hiddenRows, hiddenColumns]),
    ).toEqual([
      [false, [2], kind === 'xlsb' ? hiddenOf(bytes) : [1]],
      [true, [], []],
    ]);
  });

  it.each(workbookKinds)('agrees with an independent reader on any sheet written as %s', async (kind) => {
    const cell = fc.oneof(
      fc
        .string({ unit: 'grapheme', maxLength: 12 })
        // XML has no control characters and no halves of pairs; spreadsheets have their own mind about spaces.
        .filter((text) => /^[^\s\p{C}][^\p{C}]*$/u.test(text) && !/_x|\s\s|\s$/.test(text)),
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
        .map((value) => Math.round(value * 100) / 100),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const bytes = sheetJsFile({ People: XLSX.utils.aoa_to_sheet([['head'], ...rows]) }, kind);

          const mine = rowsOf(await readable('law', bytes));

          const oracle = XLSX.utils.sheet_to_json<(string | number | null)[]>(
            XLSX.read(bytes).Sheets.People ?? {},
            { header: 1, blankrows: true, raw: true, defval: null },
          );
          const expected = oracle.flatMap((row, index) => {
            const cells = row.map((value) => (value === null ? '' : String(value)));
            while (cells.at(-1) === '') {
              cells.pop();
            }
            return cells.length === 0 ? [] : [[index + 1, cells] as const];
          });
          expect(mine).toEqual(Object.fromEntries(expected));
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(['xlsx', 'xlsb', 'biff8'] as const)(
    'reads the days of the other date system in %s',
    async (kind) => {
      const sheet = XLSX.utils.aoa_to_sheet([['Born']]);
      sheet.A2 = { t: 'n', v: 29677, z: 'dd/mm/yyyy' };
      sheet['!ref'] = 'A1:A2';

      const bytes = sheetJsFile({ People: sheet }, kind, { WBProps: { date1904: true } });

      expect(rowsOf(await readable('mac', bytes))[2]).toEqual(['1985-04-02']);
    },
  );

  it('says that macros were passed over', async () => {
    const bytes = sheetJsFile({ People: XLSX.utils.aoa_to_sheet([['Name']]) });
    const withMacros = zipSync({ ...unzipSync(bytes), 'xl/vbaProject.bin': utf8('x') });

    const { notices } = await readable('book.xlsm', withMacros);

    expect(notices?.map(({ id }) => id)).toEqual(['import.macros-ignored']);
  });
});

describe('reading tables of web pages', () => {
  const page = (body: string) =>
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="windows-1252"><style>td{mso-x:"<td>"}</style></head><body>${body}</body></html>`;

  it('reads spans, entities, line breaks and cells that are not closed', async () => {
    const bytes = latin1(
      page(
        `<table><tr><th colspan=2>Liste<th>N&deg;</tr><tr><td rowspan="2">F1<td>Traor&eacute;<br>Awa<td>&#43;223&nbsp;70<tr><td>O'Neil &amp; fils<td title="a > b">é</table>`,
      ),
    );

    const workbook = await readable('export.xls', bytes);

    expect([workbook.format, workbook.encoding, rowsOf(workbook)]).toEqual([
      'html',
      'windows-1252',
      { 1: ['Liste', '', 'N°'], 2: ['F1', 'Traoré\nAwa', '+223\u00a070'], 3: ['F1', "O'Neil & fils", 'é'] },
    ]);
  });

  it('gives each table that holds text as a sheet, also one within another, and tells hidden rows', async () => {
    const bytes = utf8(
      page(
        '<table><tr><td><table><tr><td>One</td></tr><tr style="display:none"><td>Two</td></tr></table></td></tr></table><table><tr><td>Three</td></tr></table>',
      ).replace('windows-1252', 'utf-8'),
    );

    const { sheets } = await readable('two.xls', bytes);

    expect(
      sheets.map(({ name, rows, hiddenRows }) => [name, rows.map(({ cells }) => cells[0]), hiddenRows]),
    ).toEqual([
      ['two', ['One', 'Two'], [2]],
      ['two (2)', ['Three'], []],
    ]);
  });

  it('reads a page in UTF-16', async () => {
    const workbook = await readable(
      'wide.xls',
      utf16('<table><tr><td>Aïssata</td></tr></table>', 'le', true),
    );

    expect(rowsOf(workbook)).toEqual({ 1: ['Aïssata'] });
  });
});

describe('reading OpenDocument markup', () => {
  const document = (rows: string) =>
    utf8(
      `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="P">${rows}</table:table></office:spreadsheet></office:body></office:document>`,
    );
  const cell = (text: string, more = '') =>
    `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;

  it('repeats cells and rows that hold something and passes over those that do not', async () => {
    const workbook = await readable(
      'flat.fods',
      document(
        `<table:table-row table:number-rows-repeated="2">${cell('a', ' table:number-columns-repeated="2"')}</table:table-row><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    );

    expect(rowsOf(workbook)).toEqual({ 1: ['a', 'a'], 2: ['a', 'a'] });
  });

  it('keeps spaces and lines of a text and leaves remarks out', async () => {
    const workbook = await readable(
      'flat.fods',
      document(
        `<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>remark</text:p></office:annotation><text:p>a<text:s text:c="2"/>b<text:line-break/><text:span>c</text:span></text:p><text:p>d &amp; e</text:p></table:table-cell></table:table-row>`,
      ),
    );

    expect(rowsOf(workbook)).toEqual({ 1: ['a  b\nc\nd & e'] });
  });
});

/** The independent writer gives the columns of this format in its own way; what it reads back is the measure. */
function hiddenOf(bytes: Uint8Array): number[] {
  const columns = XLSX.read(bytes, { cellStyles: true }).Sheets.Open?.['!cols'] ?? [];
  return columns.flatMap((column, index) => (column.hidden === true && index < 2 ? [index] : []));
}
