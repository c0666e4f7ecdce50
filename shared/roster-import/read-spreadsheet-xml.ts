import { message } from '../messages/message';
import type { AfterPiece } from './after-piece';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { scanMarkup, tagAttribute } from './markup-scanner';
import { numberStyle, shownNumber } from './number-formats';
import type { NumberStyle } from './number-formats';
import { buildSheet, cellBudget } from './sheet-builder';
import type { SheetBuilder } from './sheet-builder';
import { textPieces } from './text-pieces';
import type { Sheet } from './types';
import { xmlText } from './xml-text';

/** The sheets of an XML Spreadsheet of 2003 (urn:schemas-microsoft-com:office:spreadsheet), often called .xls. */
export async function readSpreadsheetXml(
  text: string,
  fileName: string,
  afterPiece: AfterPiece,
): Promise<Sheet[]> {
  const workbook = new SpreadsheetXml(fileName);
  const scanner = scanMarkup('xml', fileName, workbook);
  for (const { piece, fraction } of textPieces(text)) {
    scanner.feed(piece);
    await afterPiece(fraction);
  }
  scanner.end();
  workbook.endSheet();
  return workbook.sheets;
}

const plain: NumberStyle = { kind: 'plain' };

/** Follows the markup of a workbook. Prefixes of elements and attributes may be there or not. */
class SpreadsheetXml {
  readonly sheets: Sheet[] = [];
  private readonly budget;
  private readonly styles = new Map<string, NumberStyle>();
  private styleId = '';
  private builder: SheetBuilder | null = null;
  private isHidden = false;
  private row = 0;
  private rowSpan = 0;
  private column = 0;
  private declaredColumn = 0;
  private cellColumn = 0;
  private cellStyle = plain;
  private data: { readonly type: string; text: string } | null = null;
  private isComment = false;
  private isVisibility = false;

  constructor(private readonly fileName: string) {
    this.budget = cellBudget(fileName);
  }

  readonly open = (fullName: string, tag: string, isEmpty: boolean): void => {
    if (this.isComment) {
      return;
    }
    switch (localName(fullName)) {
      case 'Worksheet':
        this.endSheet();
        this.startSheet(attributeOf(tag, 'Name') ?? '');
        break;
      case 'Style':
        this.styleId = attributeOf(tag, 'ID') ?? '';
        break;
      case 'NumberFormat':
        this.styles.set(this.styleId, numberStyle(formatCode(attributeOf(tag, 'Format') ?? '')));
        break;
      case 'Column': {
        const first = numberOf(tag, 'Index', this.declaredColumn + 1) - 1;
        this.declaredColumn = first + 1 + numberOf(tag, 'Span', 0);
        if (attributeOf(tag, 'Hidden') === '1') {
          this.builder?.hideColumns(first, this.declaredColumn - 1);
        }
        break;
      }
      case 'Row':
        this.row = numberOf(tag, 'Index', this.row + 1 + this.rowSpan);
        this.rowSpan = numberOf(tag, 'Span', 0);
        this.column = 0;
        if (attributeOf(tag, 'Hidden') === '1') {
          this.builder?.hideRow(this.row);
        }
        break;
      case 'Cell':
        this.startCell(tag, isEmpty);
        break;
      case 'Data':
        this.data = isEmpty ? null : { type: attributeOf(tag, 'Type') ?? 'String', text: '' };
        break;
      case 'Comment':
        this.isComment = !isEmpty;
        break;
      case 'Visible':
        this.isVisibility = !isEmpty;
        break;
      default:
    }
  };

  readonly close = (fullName: string): void => {
    switch (localName(fullName)) {
      case 'Comment':
        this.isComment = false;
        break;
      case 'Data':
        this.endData();
        break;
      case 'Visible':
        this.isVisibility = false;
        break;
      case 'Worksheet':
        this.endSheet();
        break;
      default:
    }
  };

  readonly text = (raw: string, isLiteral: boolean): void => {
    if (this.data !== null && !this.isComment) {
      this.data.text += isLiteral ? raw : xmlText(raw);
    } else if (this.isVisibility && raw.includes('Hidden')) {
      this.isHidden = true;
    }
  };

  endSheet(): void {
    if (this.builder !== null) {
      this.sheets.push({ ...this.builder.finish(), hidden: this.isHidden });
      this.builder = null;
    }
  }

  private startSheet(name: string): void {
    if (this.sheets.length >= importLimits.sheets) {
      throw new ImportProblem(
        message('import.too-many-sheets', {
          file: this.fileName,
          count: this.sheets.length + 1,
          limit: importLimits.sheets,
        }),
      );
    }
    this.builder = buildSheet(name, false, this.budget);
    this.isHidden = false;
    this.row = 0;
    this.rowSpan = 0;
    this.declaredColumn = 0;
  }

  private startCell(tag: string, isEmpty: boolean): void {
    const place = numberOf(tag, 'Index', this.column + 1);
    const across = numberOf(tag, 'MergeAcross', 0);
    const down = numberOf(tag, 'MergeDown', 0);
    const firstColumn = place - 1;
    if (down > 0) {
      this.builder?.merge({
        firstRow: this.row,
        lastRow: this.row + down,
        firstColumn,
        lastColumn: firstColumn + across,
      });
    }
    this.cellStyle = this.styles.get(attributeOf(tag, 'StyleID') ?? '') ?? plain;
    this.column = place + across;
    this.cellColumn = firstColumn;
    this.data = isEmpty ? null : this.data;
  }

  private endData(): void {
    if (this.data !== null) {
      this.builder?.add(Math.max(1, this.row), this.cellColumn, dataText(this.data, this.cellStyle));
      this.data = null;
    }
  }
}

function dataText(
  { type, text }: { readonly type: string; readonly text: string },
  style: NumberStyle,
): string {
  switch (type) {
    case 'Number':
      return shownNumber(text.trim(), style, false);
    case 'DateTime':
      return text
        .trim()
        .replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
        .replace(/^1899-12-3[01]T/, '')
        .replace(/(\d\d:\d\d):00(?:\.0+)?Z?$/, '$1');
    case 'Boolean':
      return text.trim() === '1' || text.trim().toLowerCase() === 'true' ? 'TRUE' : 'FALSE';
    default:
      return text;
  }
}

/** Formats that the schema names instead of spelling them out. */
function formatCode(format: string): string {
  return /date/i.test(format) ? 'yyyy-mm-dd' : format;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeOf(tag: string, name: string): string | undefined {
  return tag.includes(name) ? (tagAttribute(tag, `ss:${name}`) ?? tagAttribute(tag, name)) : undefined;
}

function numberOf(tag: string, name: string, otherwise: number): number {
  const value = Number(attributeOf(tag, name) ?? otherwise);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, 2_000_000) : otherwise;
}
