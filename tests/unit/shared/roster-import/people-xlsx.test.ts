import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableToXlsx } from '../../../../shared/roster-import/people-xlsx';
import { cellsByRow, readable } from '../../../support/sheet-files';

const hard = [
  'محمد بن علي',
  '+22370000001',
  '0012301',
  '1900-01-01',
  '2100-12-31',
  '=1+1',
  '@SUM(A1)',
  '  spaces  ',
  'two\nlines',
  '_x0041_',
  '<&">',
  '1.2E+10',
  '😀',
];

describe('a table written as a workbook', () => {
  it('gives the same texts to an independent reader, all of them typed as text', async () => {
    const bytes = await tableToXlsx({ headers: hard.map((_, index) => `c${index}`), rows: [hard] }, 'People');

    const sheet = XLSX.read(bytes).Sheets['People'] ?? {};
    const cells = hard.map(
      (_, column) => sheet[XLSX.utils.encode_cell({ r: 1, c: column })] as XLSX.CellObject,
    ); // typed as any

    expect(cells.map(({ t, v }) => [t, v])).toEqual(hard.map((text) => ['s', text]));
  });

  it('gives back any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 }).map((one) => one.replaceAll('\r', ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const bytes = await tableToXlsx({ headers: ['head'], rows }, 'People & <others>');

          const expected = rows.flatMap((row, index) => {
            const cells = [...row];
            while (cells.at(-1) === '') {
              cells.pop();
            }
            return cells.length === 0 ? [] : [[index + 2, cells] as const];
          });
          expect(cellsByRow(await readable('law.xlsx', bytes))).toEqual({
            1: ['head'],
            ...Object.fromEntries(expected),
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
