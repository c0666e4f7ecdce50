import { importLimits } from './limits';
import { shownNumber } from './number-formats';
import type { NumberStyle } from './number-formats';
import { fillMergedCells, mergedRanges } from './merged-cells';
import { isTagNameEnd, itemText, refuseDoctype, refuseLongMarkup } from './shared-strings';
import { detached, filledColumns, refuseFarRow, spendCell } from './sheet-builder';
import type { CellBudget } from './sheet-builder';
import type { Sheet, SheetRow } from './types';
import { workbookText, xmlAttribute, xmlTags, xmlText } from './xml-text';

/** What the cells of every sheet of one workbook refer to. */
export interface SheetContext {
  readonly fileName: string;
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly serial1904: boolean;
  readonly budget: CellBudget;
}

interface OpenSheet {
  readonly name: string;
  readonly context: SheetContext;
  readonly rows: SheetRow[];
  prefix: string;
  lastRow: number;
  readonly hiddenRows: number[];
  inOrder: boolean;
}

const mergeMarkupCharacters = 2 * 1024 * 1024;
const plainStyle: NumberStyle = { kind: 'plain' };

/**
 * Reads the rows of one sheet (ECMA-376 Part 1, 18.3) from the part's text in pieces. A cell that is merged downwards in
 * its column, as lists do for a family, gives its text to the rows that it spans. Validations and formats are passed
 * over and cost nothing. Throws an `ImportProblem` beyond the limits.
 */
export async function readSheet(
  pieces: AsyncIterable<string>,
  name: string,
  hidden: boolean,
  context: SheetContext,
  afterPiece: () => Promise<void>,
): Promise<Sheet> {
  const sheet: OpenSheet = { name, context, rows: [], prefix: '', lastRow: 0, hiddenRows: [], inOrder: true };
  let rest = '';
  let hiddenColumns: ReturnType<typeof hiddenRanges> | undefined;
  let ended = false;
  let tail = '';
  for await (const piece of pieces) {
    if (ended) {
      // The rest of the part is still unpacked, so that a cut file is noticed.
      tail += tail.length < mergeMarkupCharacters ? piece : '';
      continue;
    }
    rest += piece;
    if (hiddenColumns === undefined) {
      const start = /<([\w.-]+:)?sheetData[\s/>]/.exec(rest);
      if (start === null) {
        refuseLongMarkup(rest, context.fileName);
        continue;
      }
      const head = rest.slice(0, start.index);
      refuseDoctype(head, context.fileName);
      hiddenColumns = hiddenRanges(head);
      sheet.prefix = start[1] ?? '';
      rest = rest.slice(start.index);
    }
    const taken = takeRows(rest, sheet);
    ended = taken.ended;
    rest = taken.rest;
    if (ended) {
      tail = rest;
      rest = '';
    }
    refuseLongMarkup(rest, context.fileName);
    await afterPiece();
  }
  if (!sheet.inOrder) {
    sheet.rows.sort((one, other) => one.number - other.number);
    sheet.hiddenRows.sort((one, other) => one - other);
  }
  fillMergedCells(sheet.rows, mergedRanges(tail));
  return {
    name,
    hidden,
    rows: sheet.rows,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: filledColumns(sheet.rows, hiddenColumns ?? []),
  };
}

function takeRows(text: string, sheet: OpenSheet): { rest: string; ended: boolean } {
  const open = `<${sheet.prefix}row`;
  const close = `</${sheet.prefix}row>`;
  const dataEnd = text.indexOf(`</${sheet.prefix}sheetData`);
  const limit = dataEnd < 0 ? text.length : dataEnd;
  let at = text.indexOf(open);
  while (at >= 0 && at < limit) {
    const tagEnd = text.indexOf('>', at);
    if (tagEnd < 0) {
      return { rest: text.slice(at), ended: false };
    }
    if (!isTagNameEnd(text.charCodeAt(at + open.length))) {
      at = text.indexOf(open, tagEnd);
      continue;
    }
    const tag = text.slice(at, tagEnd);
    let number = sheet.lastRow + 1;
    const given = tag.includes('r=') ? Number(xmlAttribute(tag, 'r')) : number;
    if (Number.isInteger(given) && given > 0) {
      number = given;
    }
    sheet.inOrder &&= number > sheet.lastRow;
    sheet.lastRow = number;
    if (text.charCodeAt(tagEnd - 1) === 47) {
      at = text.indexOf(open, tagEnd);
      continue;
    }
    const end = text.indexOf(close, tagEnd);
    if (end < 0) {
      sheet.lastRow = number - 1;
      return { rest: text.slice(at), ended: false };
    }
    const cells = readCells(text.slice(tagEnd + 1, end), number, sheet);
    if (cells.length > 0) {
      addRow(sheet, number, cells, isHiddenRow(tag));
    }
    at = text.indexOf(open, end);
  }
  return dataEnd >= 0
    ? { rest: text.slice(dataEnd), ended: true }
    : { rest: at >= 0 ? text.slice(at) : text.slice(Math.max(0, text.length - 64)), ended: false };
}

function addRow(sheet: OpenSheet, number: number, cells: string[], hidden: boolean): void {
  refuseFarRow(Math.max(number, sheet.rows.length + 1), sheet.name, sheet.context.fileName);
  if (hidden) {
    sheet.hiddenRows.push(number);
  }
  sheet.rows.push({ number, cells });
}

/** The cells of one row up to the last filled one; empty when none is filled. */
function readCells(row: string, number: number, sheet: OpenSheet): string[] {
  const open = `<${sheet.prefix}c`;
  const close = `</${sheet.prefix}c>`;
  const cells: string[] = [];
  let next = 0;
  let at = row.indexOf(open);
  while (at >= 0) {
    const tagEnd = row.indexOf('>', at);
    if (tagEnd < 0) {
      break;
    }
    if (!isTagNameEnd(row.charCodeAt(at + open.length))) {
      at = row.indexOf(open, tagEnd);
      continue;
    }
    const tag = row.slice(at + open.length, tagEnd);
    const column = columnOf(shortAttribute(tag, 'r'), next);
    next = column + 1;
    if (row.charCodeAt(tagEnd - 1) === 47) {
      at = row.indexOf(open, tagEnd);
      continue;
    }
    const end = row.indexOf(close, tagEnd);
    if (end < 0) {
      break;
    }
    const text = cellText(row.slice(tagEnd + 1, end), tag, sheet);
    if (text !== '') {
      spendCell(text, column, number, sheet.name, sheet.context.budget);
      while (cells.length < column) {
        cells.push('');
      }
      cells[column] = text;
    }
    at = row.indexOf(open, end);
  }
  return cells;
}

function cellText(inner: string, tag: string, sheet: OpenSheet): string {
  const type = shortAttribute(tag, 't');
  const { context, prefix } = sheet;
  if (type === 'inlineStr') {
    return detached(itemText(inner, prefix));
  }
  const valueAt = inner.indexOf(`<${prefix}v`);
  const valueStart = valueAt < 0 ? -1 : inner.indexOf('>', valueAt);
  if (valueStart < 0 || inner.charCodeAt(valueStart - 1) === 47) {
    return '';
  }
  const valueEnd = inner.indexOf(`</${prefix}v>`, valueStart);
  const raw = inner.slice(valueStart + 1, valueEnd < 0 ? undefined : valueEnd);
  if (raw.length > importLimits.cellCharacters * 10) {
    return raw;
  }
  switch (type) {
    case 's':
      return context.strings[Number(raw)] ?? '';
    case 'str':
      return detached(workbookText(raw));
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true' ? 'TRUE' : 'FALSE';
    case 'e':
      return xmlText(raw);
    case 'd':
      return raw.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    default: {
      const style = shortAttribute(tag, 's');
      const shownAs = style === undefined ? plainStyle : (context.styles[Number(style)] ?? plainStyle);
      return shownNumber(raw, shownAs, context.serial1904);
    }
  }
}

/** A one-letter attribute of a cell's start tag; written without a pattern, because every cell passes here. */
function shortAttribute(tag: string, letter: string): string | undefined {
  for (let at = tag.indexOf(`${letter}=`); at >= 0; at = tag.indexOf(`${letter}=`, at + 2)) {
    if (at > 0 && tag.charCodeAt(at - 1) > 32) {
      continue;
    }
    const quote = tag.charAt(at + 2);
    const end = tag.indexOf(quote, at + 3);
    return quote !== '' && end > 0 ? tag.slice(at + 3, end) : undefined;
  }
  return undefined;
}

function columnOf(reference: string | undefined, otherwise: number): number {
  let column = 0;
  for (let at = 0; at < (reference?.length ?? 0) && at < 4; at += 1) {
    const letter = (reference?.charCodeAt(at) ?? 0) & ~32;
    if (letter < 65 || letter > 90) {
      break;
    }
    column = column * 26 + letter - 64;
  }
  return column === 0 ? otherwise : column - 1;
}

/** Rows are hidden by hand, by a filter, or by having no height. */
function isHiddenRow(tag: string): boolean {
  return (
    (tag.includes('hidden') && /\shidden\s*=\s*["'](?:1|true)/.test(tag)) ||
    (tag.includes('ht=') && /\sht\s*=\s*["']0+(?:\.0+)?["']/.test(tag))
  );
}

function hiddenRanges(head: string): { first: number; last: number }[] {
  return xmlTags(head, 'col').flatMap((tag) => {
    const isHidden =
      /\shidden\s*=\s*["'](?:1|true)/.test(tag) || /\swidth\s*=\s*["']0+(?:\.0+)?["']/.test(tag);
    return isHidden
      ? [{ first: Number(xmlAttribute(tag, 'min')) - 1, last: Number(xmlAttribute(tag, 'max')) - 1 }]
      : [];
  });
}
