import { expect, test } from 'vitest';
import { createFormatter } from '../../../../../shared/messages/format';
import { message } from '../../../../../shared/messages/message';
import type { FixItem } from '../../../../../shared/model/fix-item';
import { personIdSchema } from '../../../../../shared/model/ids';
import { fixSheetFile, isFixSheet, readFixSheet } from '../../../../../shared/roster-import/fixes/fix-sheet';
import { readWorkbook } from '../../../../../shared/roster-import/read-workbook';
import type { Workbook } from '../../../../../shared/roster-import/types';
import { aPerson, aPlan } from '../../../../support/builders';
import { must } from '../../../../support/must';

const format = createFormatter();

const row = (id: string, cells: string[], patch: Partial<FixItem> = {}): FixItem => ({
  id,
  severity: 'blocked',
  source: { how: 'file', listId: 'L', file: 'list.csv', sheet: 'list', row: 4, at: '', by: '' },
  column: 'Born',
  value: cells[1] ?? '',
  reason: message('import.date-unreadable', { value: cells[1] ?? '' }),
  personId: null,
  headers: ['Name', 'Born', 'Phone', 'Note', 'Note'],
  cells,
  fields: ['full_name', 'date_of_birth', 'phone', null, null],
  dateOrder: 'dmy',
  ...patch,
});

const planWith = (...items: FixItem[]) => {
  const plan = aPlan({ people: [aPerson()] });
  for (const item of items) {
    plan.fixItem.set(item.id, item);
  }
  return plan;
};

const waiting = [
  row('F-a', ['=Awa', 'someday', '+223 70 00 00 01', 'first', 'second']),
  row('F-b', ['Bina', 'x', '007', '', '']),
  row('F-c', ['Malienn'], {
    severity: 'unread',
    personId: personIdSchema.parse('p1'),
    column: 'Nat.',
    value: 'Malienn',
    headers: ['Nat.'],
    fields: ['nationality'],
  }),
];

const written = async (): Promise<Workbook> =>
  must(await readWorkbook({ name: 'any.xlsx', bytes: await fixSheetFile(planWith(...waiting), format) }));

test('a sheet of waiting rows that comes back untouched changes nothing', async () => {
  const workbook = await written();

  expect([isFixSheet(workbook), readFixSheet(workbook, planWith(...waiting), format)]).toEqual([
    true,
    { edits: [], unchanged: 3, gone: 0 },
  ]);
});

test('mended cells come back by their id, in any order of rows and columns, and each once', async () => {
  const workbook = await written();
  const mended: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows.slice(0, 1), ...sheet.rows.slice(1).reverse(), ...sheet.rows.slice(1, 2)].map(
        ({ number, cells }) => ({
          number,
          cells: Array.from({ length: sheet.rows[0]?.cells.length ?? 0 }, (_, index) => cells[index] ?? '')
            .map((cell) => cell.replace('someday', '1987-05-14').replace('Malienn', 'MLI'))
            .reverse(),
        }),
      ),
    })),
  };

  const { edits, unchanged, gone } = readFixSheet(
    mended,
    planWith(...waiting.slice(0, 1), ...waiting.slice(2)),
    format,
  );

  expect({ edits, unchanged, gone }).toEqual({
    edits: [
      { id: 'F-a', cells: ['=Awa', '1987-05-14', '+223 70 00 00 01', 'second', 'first'], dateOrder: 'dmy' },
      { id: 'F-c', cells: ['MLI'], dateOrder: 'dmy' },
    ],
    unchanged: 0,
    gone: 3,
  });
});
