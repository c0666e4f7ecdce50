import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { cellsByRow, rawXlsx, readable, sheetXml } from '../../../support/sheet-files';
import { sheetJsFile } from '../../../support/sheet-js-file';

describe('reading a workbook', () => {
  it('gives text, numbers in full, dates as ISO days, booleans and errors as the sheet shows them', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Text', 'Number', 'Day', 'Yes', 'Error', 'Padded', 'Formula', 'Moment'],
    ]);
    sheet.A2 = { t: 's', v: '  Aïssata & <b> ' };
    sheet.B2 = { t: 'n', v: 22376123456 };
    sheet.C2 = { t: 'n', v: 31140, z: 'dd/mm/yyyy' };
    sheet.D2 = { t: 'b', v: true };
    sheet.E2 = { t: 'e', v: 42, w: '#N/A' };
    sheet.F2 = { t: 'n', v: 1234567, z: '00000000' };
    sheet.G2 = { t: 'n', v: 7, f: '3+4' };
    sheet.H2 = { t: 'n', v: 46083.604166666664, z: 'yyyy-mm-dd hh:mm' };
    sheet['!ref'] = 'A1:H2';

    const workbook = await readable('types.xlsx', sheetJsFile({ People: sheet }));

    expect(cellsByRow(workbook)[2]).toEqual([
      '  Aïssata & <b> ',
      '22376123456',
      '1985-04-03',
      'TRUE',
      '#N/A',
      '01234567',
      '7',
      '2026-03-02T14:30',
    ]);
  });

  it('reads dates of both date systems', async () => {
    const xml = sheetXml('<row r="1"><c r="A1" s="1"><v>29677</v></c></row>');
    const styles =
      '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const relations = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></Relationships>`;
    const book = (setting: string) =>
      rawXlsx(xml, {
        'xl/styles.xml': styles,
        'xl/_rels/workbook.xml.rels': relations,
        'xl/workbook.xml': `<workbook>${setting}<sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      });

    const [usual, other] = await Promise.all([
      readable('1900.xlsx', book('')),
      readable('1904.xlsx', book('<workbookPr date1904="1"/>')),
    ]);

    expect([cellsByRow(usual), cellsByRow(other)]).toEqual([{ 1: ['1981-04-01'] }, { 1: ['1985-04-02'] }]);
  });

  it('keeps the row numbers that the spreadsheet shows, with blank rows between', async () => {
    const xml = sheetXml(
      '<row r="3"><c r="B3" t="inlineStr"><is><t>third</t></is></c></row><row r="7"><c r="A7"><v>1</v></c><c r="C7"/></row><row><c><v>8</v></c></row>',
    );

    const workbook = await readable('gaps.xlsx', rawXlsx(xml));

    expect(workbook.sheets[0]?.rows).toEqual([
      { number: 3, cells: ['', 'third'] },
      { number: 7, cells: ['1'] },
      { number: 8, cells: ['8'] },
    ]);
  });

  it('joins rich text, leaves phonetic guides out and reads prefixed markup', async () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="str"><x:f>A1</x:f><x:v>a_x000D_&#10;b</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const strings =
      '<sst><si><r><rPr><b/></rPr><t>TRA</t></r><r><t xml:space="preserve">ORÉ </t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si></sst>';

    const workbook = await readable('rich.xlsx', rawXlsx(xml, { 'xl/sharedStrings.xml': strings }));

    expect(cellsByRow(workbook)).toEqual({ 1: ['TRAORÉ ', 'a\nb'] });
  });

  it('gives the text of a cell that is merged downwards to the rows that it spans', async () => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const xml = sheetXml(
      `<row r="1">${cell('A1', 'Title')}</row><row r="2">${cell('A2', 'One')}${cell('C2', 'F1')}</row><row r="3">${cell('A3', 'Two')}</row><row r="5">${cell('A5', 'Three')}</row>`,
    ).replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="C2:C4"/><mergeCell ref="A5:A1048576"/></mergeCells></worksheet>',
    );

    expect(cellsByRow(await readable('merged.xlsx', rawXlsx(xml)))).toEqual({
      1: ['Title'],
      2: ['One', '', 'F1'],
      3: ['Two', '', 'F1'],
      5: ['Three'],
    });
  });

  it('tells hidden sheets, rows and columns', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Open',
          rows: [['Name'], ['One'], ['Two']],
          columns: [{ hidden: true }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
        { name: 'Kept away', rows: [['Name'], ['Three']], hidden: true },
      ],
    });

    const workbook = await readable('hidden.xlsx', bytes);

    expect(
      workbook.sheets.map(({ name, hidden, hiddenRows, hiddenColumns }) => [
        name,
        hidden,
        hiddenRows,
        hiddenColumns,
      ]),
    ).toEqual([
      ['Open', false, [2], [0]],
      ['Kept away', true, [], []],
    ]);
  });

  it('reads an old workbook like the new one', async () => {
    const sheet = XLSX.utils.aoa_to_sheet(
      [
        ['Name', 'Phone', 'Born'],
        ['Sample', 22376123456, new Date(Date.UTC(1985, 3, 3))],
      ],
      { UTC: true },
    );

    const workbook = await readable('old.xls', sheetJsFile({ People: sheet }, 'biff8'));

    expect([workbook.format, cellsByRow(workbook)]).toEqual([
      'xls',
      { 1: ['Name', 'Phone', 'Born'], 2: ['Sample', '22376123456', '1985-04-03'] },
    ]);
  });

  it('agrees with an independent reader on every cell of any sheet of text and numbers', async () => {
    const cell = fc.oneof(
      fc
        .string({ unit: 'grapheme', maxLength: 20 })
        .filter((text) => !/[\u0000-\u001f\ufffe\uffff\ud800-\udfff]|_x/u.test(text)), // eslint-disable-line no-control-regex -- XML has no such characters
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
        .map((value) => Math.round(value * 1000) / 1000),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const bytes = sheetJsFile({ People: XLSX.utils.aoa_to_sheet([['head'], ...rows]) });

          const mine = cellsByRow(await readable('law.xlsx', bytes));

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
      { numRuns: 60 },
    );
  });
});
