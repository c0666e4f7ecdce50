import { message } from '../messages/message';
import type { AfterPiece } from './after-piece';
import { htmlText } from './html-text';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { scanMarkup, tagAttribute } from './markup-scanner';
import { buildSheet, cellBudget } from './sheet-builder';
import type { SheetBuilder } from './sheet-builder';
import { textPieces } from './text-pieces';
import type { Sheet } from './types';

/**
 * The tables of a web page, as web systems export them under the name .xls: each that holds text is a sheet. A cell that
 * spans rows gives its text to them as a merged one does. Throws an `ImportProblem` when no table is there.
 */
export async function readHtml(text: string, fileName: string, afterPiece: AfterPiece): Promise<Sheet[]> {
  const page = new PageTables(fileName);
  const scanner = scanMarkup('html', fileName, page);
  for (const { piece, fraction } of textPieces(text)) {
    scanner.feed(piece);
    await afterPiece(fraction);
  }
  scanner.end();
  const sheets = page.finish();
  if (sheets.length === 0) {
    throw new ImportProblem(message('import.web-page', { file: fileName }));
  }
  return sheets;
}

interface OpenTable {
  readonly builder: SheetBuilder;
  row: number;
  column: number;
  declaredColumn: number;
  cell: { text: string; readonly column: number } | null;
  /** For each column, the last row that a cell from above covers. */
  readonly covered: Map<number, number>;
}

const lineBreaks = /^(?:br|p|div|li)$/;

/** Follows the markup of a page; a table within a cell of another is a table of its own. */
class PageTables {
  private readonly budget;
  private readonly tables: OpenTable[] = [];
  private readonly sheets: Sheet[] = [];
  private readonly baseName: string;

  constructor(private readonly fileName: string) {
    this.budget = cellBudget(fileName);
    this.baseName = fileName.replace(/\.[^.]*$/, '');
  }

  readonly open = (name: string, tag: string): void => {
    if (name === 'table') {
      this.startTable();
      return;
    }
    const table = this.tables.at(-1) ?? (name === 'tr' ? this.startTable() : undefined);
    if (table === undefined) {
      return;
    }
    switch (name) {
      case 'tr':
        this.endCell(table);
        table.row += 1;
        table.column = 0;
        if (isUnseen(tag)) {
          table.builder.hideRow(table.row);
        }
        break;
      case 'td':
      case 'th':
        this.endCell(table);
        startCell(table, tag.toLowerCase());
        break;
      case 'col': {
        const first = table.declaredColumn;
        table.declaredColumn += spanOf(tag.toLowerCase(), 'span');
        if (isUnseen(tag)) {
          table.builder.hideColumns(first, table.declaredColumn - 1);
        }
        break;
      }
      default:
        if (table.cell !== null && lineBreaks.test(name) && table.cell.text.trim() !== '') {
          table.cell.text = `${table.cell.text.trimEnd()}\n`;
        }
    }
  };

  readonly close = (name: string): void => {
    const table = this.tables.at(-1);
    if (table === undefined) {
      return;
    }
    if (name === 'td' || name === 'th' || name === 'tr') {
      this.endCell(table);
    } else if (name === 'table') {
      this.endTable();
    }
  };

  readonly text = (raw: string, isLiteral: boolean): void => {
    const cell = this.tables.at(-1)?.cell;
    if (cell !== null && cell !== undefined) {
      const text = isLiteral ? raw : htmlText(raw);
      cell.text += cell.text === '' || /\s$/.test(cell.text) ? text.trimStart() : text;
    }
  };

  finish(): Sheet[] {
    while (this.tables.length > 0) {
      this.endTable();
    }
    return this.sheets.map((sheet, index) => ({
      ...sheet,
      name: index === 0 ? this.baseName : `${this.baseName} (${index + 1})`,
    }));
  }

  private startTable(): OpenTable {
    const table: OpenTable = {
      builder: buildSheet(this.baseName, false, this.budget),
      row: 0,
      column: 0,
      declaredColumn: 0,
      cell: null,
      covered: new Map(),
    };
    if (this.tables.length >= importLimits.sheets) {
      throw new ImportProblem(message('import.too-much-text', { file: this.fileName }));
    }
    this.tables.push(table);
    return table;
  }

  private endCell(table: OpenTable): void {
    if (table.cell !== null) {
      table.builder.add(Math.max(1, table.row), table.cell.column, table.cell.text.trim());
      table.cell = null;
    }
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table === undefined) {
      return;
    }
    this.endCell(table);
    const sheet = table.builder.finish();
    if (sheet.rows.length > 0 && this.sheets.length < importLimits.sheets) {
      this.sheets.push(sheet);
    }
  }
}

function startCell(table: OpenTable, tag: string): void {
  const row = Math.max(1, table.row);
  while ((table.covered.get(table.column) ?? 0) >= row) {
    table.column += 1;
  }
  const columns = spanOf(tag, 'colspan');
  const rows = spanOf(tag, 'rowspan');
  table.cell = { text: '', column: table.column };
  if (rows > 1) {
    const last = table.column + columns - 1;
    table.builder.merge({
      firstRow: row,
      lastRow: row + rows - 1,
      firstColumn: table.column,
      lastColumn: last,
    });
    for (let column = table.column; column <= Math.min(last, importLimits.columns); column += 1) {
      table.covered.set(column, row + rows - 1);
    }
  }
  table.column += columns;
}

function spanOf(tag: string, name: string): number {
  const span = tag.includes(name) ? Number.parseInt(tagAttribute(tag, name) ?? '', 10) : 1;
  return span > 1 ? Math.min(span, 2_000_000) : 1;
}

function isUnseen(tag: string): boolean {
  return (
    /\shidden(?=[\s=/]|$)/i.test(tag) ||
    /style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(tag)
  );
}
