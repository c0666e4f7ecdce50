import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellValue } from 'hucre/xlsx';
import type { FormatMessage } from '../../messages/format';
import { message } from '../../messages/message';
import type { FixItem } from '../../model/fix-item';
import { personName } from '../../model/person';
import type { Plan } from '../../model/plan';
import { tidy } from '../plain-words';
import type { Sheet, Workbook } from '../types';
import type { FixEdit } from './apply-fixes';

/** Heads the column of ids: by it our own sheet is known again, whatever its file is called. */
const idHeader = 'departure_desk_fix_id';
const headerRowsLookedAt = 10;
const bold = { font: { bold: true } } as const;
const asText = { numFmt: '@' } as const;

interface FixTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Characters that XML cannot carry are replaced; a cell holds 32,767 at most. */
function cellText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '�').slice(0, 32_767);
}

function blockedTables(items: readonly FixItem[], format: FormatMessage): FixTable[] {
  const lists = new Map<string, FixItem[]>();
  for (const item of items) {
    const key = JSON.stringify([item.source.listId, item.source.file, item.source.sheet, item.headers]);
    lists.set(key, [...(lists.get(key) ?? []), item]);
  }
  return [...lists.values()].map((list, place) => ({
    name: `${place + 1}`,
    headers: [
      idHeader,
      format(message('fixes.sheet-reason')),
      format(message('fixes.sheet-row')),
      ...(list[0]?.headers ?? []),
    ],
    rows: list.map(({ id, reason, source, headers, cells }) => [
      id,
      format(reason),
      `${source.file} ${source.row}`,
      ...headers.map((_, index) => cells[index] ?? ''),
    ]),
  }));
}

function unreadTable(items: readonly FixItem[], plan: Plan, format: FormatMessage): FixTable[] {
  const head = (id: 'reason' | 'row' | 'person' | 'column' | 'value') => format(message(`fixes.sheet-${id}`));
  return items.length === 0
    ? []
    : [
        {
          name: format(message('fixes.sheet-values')),
          headers: [idHeader, head('reason'), head('row'), head('person'), head('column'), head('value')],
          rows: items.map(({ id, reason, source, personId, column, cells }) => {
            const person = plan.person.get(personId ?? '');
            return [
              id,
              format(reason),
              `${source.file} ${source.row}`,
              person === undefined ? '' : personName(person),
              column,
              cells[0] ?? '',
            ];
          }),
        },
      ];
}

/**
 * The waiting items as an XLSX workbook to be mended elsewhere: rows with their own columns behind the id and the reason, a
 * sheet for each list, and a sheet of single values. All cells are text, and none is a formula.
 */
export async function fixSheetFile(plan: Plan, format: FormatMessage): Promise<Uint8Array> {
  const items = [...plan.fixItem.values()];
  const tables = [
    ...blockedTables(
      items.filter(({ severity }) => severity === 'blocked'),
      format,
    ),
    ...unreadTable(
      items.filter(({ severity }) => severity === 'unread'),
      plan,
      format,
    ),
  ];
  return writeXlsx({
    sheets: tables.map(({ name, headers, rows }) => {
      const cells = new Map<string, Partial<Cell>>();
      for (const [row, texts] of [headers, ...rows].entries()) {
        for (const [column, text] of texts.entries()) {
          const style = row === 0 ? { ...bold, ...asText } : asText;
          cells.set(`${row},${column}`, { value: cellText(text), type: 'string', style });
        }
      }
      const blank: CellValue[][] = Array.from({ length: rows.length + 1 }, () => []);
      return {
        name,
        rows: blank,
        cells,
        freezePane: { rows: 1 },
        columns: headers.map((_, index) => ({ width: index === 0 ? 18 : index === 1 ? 52 : 20 })),
      };
    }),
  });
}

/** What a sheet that was brought back says. */
export interface ReadFixSheet {
  /** Items of which some cell reads otherwise than it waits. */
  readonly edits: readonly FixEdit[];
  /** Rows that are as they were. */
  readonly unchanged: number;
  /** Rows that wait no longer: dealt with meanwhile, or twice in the file. */
  readonly gone: number;
}

function headerRowOf(sheet: Sheet): number {
  return sheet.rows
    .slice(0, headerRowsLookedAt)
    .findIndex(({ cells }) => cells.some((cell) => tidy(cell) === idHeader));
}

/** True for a workbook that this program wrote for mending. */
export function isFixSheet(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) => headerRowOf(sheet) >= 0);
}

/** The place in a sheet of each of the item's columns: by header, the first of a name for the first of that name. */
function placesOf(item: FixItem, headers: readonly string[]): number[] {
  const used = new Set<number>();
  return item.headers.map((header) => {
    const place = headers.findIndex((text, index) => !used.has(index) && tidy(text) === tidy(header));
    used.add(place);
    return place;
  });
}

/** Reads a sheet that was mended elsewhere, in any order of rows and columns; what is missing from it stays as it is. */
export function readFixSheet(workbook: Workbook, plan: Plan, format: FormatMessage): ReadFixSheet {
  const edits: FixEdit[] = [];
  const seen = new Set<string>();
  const valueHeader = format(message('fixes.sheet-value'));
  let unchanged = 0;
  let gone = 0;
  for (const sheet of workbook.sheets) {
    const at = headerRowOf(sheet);
    const headers = at < 0 ? [] : (sheet.rows[at]?.cells ?? []);
    const idColumn = headers.findIndex((header) => tidy(header) === idHeader);
    for (const { cells } of at < 0 ? [] : sheet.rows.slice(at + 1)) {
      const id = tidy(cells[idColumn] ?? '');
      const item = plan.fixItem.get(id);
      if (id === '') {
        continue;
      }
      if (item === undefined || seen.has(id)) {
        gone += 1;
        continue;
      }
      seen.add(id);
      const places =
        item.severity === 'unread'
          ? [headers.findIndex((header) => tidy(header) === valueHeader)]
          : placesOf(item, headers);
      const next = item.headers.map((_, index) => {
        const place = places[index] ?? -1;
        return place < 0 ? (item.cells[index] ?? '') : tidy(cells[place] ?? '');
      });
      if (next.every((cell, index) => cell === tidy(item.cells[index] ?? ''))) {
        unchanged += 1;
      } else {
        edits.push({ id, cells: next, dateOrder: item.dateOrder });
      }
    }
  }
  return { edits, unchanged, gone };
}
