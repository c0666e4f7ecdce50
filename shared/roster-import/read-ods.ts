import { message } from '../messages/message';
import type { AfterPiece } from './after-piece';
import { ImportProblem } from './import-problem';
import { inflateText } from './inflate';
import { importLimits } from './limits';
import { scanMarkup, tagAttribute } from './markup-scanner';
import { odsCellText } from './ods-cell';
import { OdsStyles } from './ods-styles';
import { buildSheet, cellBudget } from './sheet-builder';
import type { CellBudget, SheetBuilder } from './sheet-builder';
import type { Sheet } from './types';
import { declaredBytes, wholePart } from './workbook-parts';
import type { OpenArchive } from './workbook-parts';
import { xmlText } from './xml-text';

/** The sheets of an OpenDocument spreadsheet. Throws an `ImportProblem` when it has a password or is another kind. */
export async function readOds(archive: OpenArchive, afterPiece: AfterPiece): Promise<Sheet[]> {
  const { bytes, parts, budget } = archive;
  const { fileName } = budget;
  const isEncrypted =
    parts.has('encrypted-package') ||
    (await wholePart(archive, 'meta-inf/manifest.xml')).includes('encryption-data');
  if (isEncrypted) {
    throw new ImportProblem(message('import.encrypted', { file: fileName }));
  }
  const content = parts.get('content.xml');
  const kind = await wholePart(archive, 'mimetype');
  if (content === undefined || (kind.includes('opendocument') && !kind.includes('spreadsheet'))) {
    throw new ImportProblem(message('import.other-archive', { file: fileName }));
  }
  const declared = declaredBytes([content], fileName);
  return readOpenDocument(inflateText(bytes, content, budget), fileName, () =>
    afterPiece(Math.min(1, budget.spentBytes / Math.max(1, declared))),
  );
}

/** The sheets of OpenDocument markup, be it the content of an archive or a flat file (ODF 1.3 Part 3, 9). */
export async function readOpenDocument(
  pieces: AsyncIterable<string> | Iterable<string>,
  fileName: string,
  afterPiece: () => Promise<void>,
): Promise<Sheet[]> {
  const document = new OpenDocument(fileName);
  const scanner = scanMarkup('xml', fileName, document);
  for await (const piece of pieces) {
    scanner.feed(piece);
    await afterPiece();
  }
  scanner.end();
  if (!document.isSpreadsheet) {
    throw new ImportProblem(message('import.other-archive', { file: fileName }));
  }
  return document.sheets;
}

/** Parts of a sheet in which text is not the text of its cells. */
const besideTheCells =
  /^(?:office:annotation|table:shapes|table:tracked-changes|table:dde-links|table:content-validations|draw:[\w-]+|dr3d:[\w-]+|chart:[\w-]+|text:ruby-text)$/;

/** Follows the markup of a document and fills its sheets. */
class OpenDocument {
  readonly sheets: Sheet[] = [];
  isSpreadsheet = false;
  private readonly budget: CellBudget;
  private readonly styles = new OdsStyles();
  private builder: SheetBuilder | null = null;
  private skipped = '';
  private skippedDepth = 0;
  private row = 0;
  private rowRepeat = 1;
  private isRowHidden = false;
  private rowCells: { readonly column: number; readonly repeat: number; readonly text: string }[] = [];
  private column = 0;
  private declaredColumn = 0;
  private cellTag: string | null = null;
  private shown = '';
  private paragraphs = 0;
  private isInParagraph = false;

  constructor(private readonly fileName: string) {
    this.budget = cellBudget(fileName);
  }

  readonly open = (name: string, tag: string, isEmpty: boolean): void => {
    if (this.skipped !== '') {
      this.skippedDepth += name === this.skipped && !isEmpty ? 1 : 0;
      return;
    }
    switch (name) {
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.cellTag = tag;
        this.shown = '';
        this.paragraphs = 0;
        if (isEmpty) {
          this.endCell();
        }
        break;
      case 'text:p':
        this.shown += this.paragraphs > 0 ? '\n' : '';
        this.paragraphs += 1;
        this.isInParagraph = !isEmpty;
        break;
      case 'text:s':
        this.shown += ' '.repeat(Math.min(repeatOf(tag, 'text:c'), 1000));
        break;
      case 'text:tab':
        this.shown += '\t';
        break;
      case 'text:line-break':
        this.shown += '\n';
        break;
      case 'table:table-row':
        this.startRow(tag);
        if (isEmpty) {
          this.endRow();
        }
        break;
      case 'table:table-column':
        this.declareColumns(tag);
        break;
      case 'table:table':
        if (this.builder === null) {
          this.startSheet(tag);
        } else {
          this.skip(name, isEmpty);
        }
        break;
      case 'office:spreadsheet':
        this.isSpreadsheet = true;
        break;
      default:
        if (this.builder === null) {
          this.styles.take(name, tag);
        } else if (besideTheCells.test(name)) {
          this.skip(name, isEmpty);
        }
    }
  };

  readonly close = (name: string): void => {
    if (this.skipped !== '') {
      this.skippedDepth -= name === this.skipped ? 1 : 0;
      this.skipped = this.skippedDepth === 0 ? '' : this.skipped;
      return;
    }
    if (name === 'text:p') {
      this.isInParagraph = false;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.endCell();
    } else if (name === 'table:table-row') {
      this.endRow();
    } else if (name === 'table:table' && this.builder !== null) {
      this.sheets.push(this.builder.finish());
      this.builder = null;
    }
  };

  readonly text = (raw: string, isLiteral: boolean): void => {
    if (this.cellTag !== null && this.skipped === '' && this.isInParagraph) {
      // Line breaks of the markup are spaces; those of the text have an element of their own.
      const text = /[\n\r\t]| {2}/.test(raw) ? raw.replace(/[\n\r\t ]+/g, ' ') : raw;
      this.shown += isLiteral ? text : xmlText(text);
      if (this.shown.length > importLimits.markupCharacters) {
        throw new ImportProblem(message('import.too-much-text', { file: this.fileName }));
      }
    }
  };

  private skip(name: string, isEmpty: boolean): void {
    this.skipped = isEmpty ? '' : name;
    this.skippedDepth = 1;
  }

  private startSheet(tag: string): void {
    if (this.sheets.length >= importLimits.sheets) {
      throw new ImportProblem(
        message('import.too-many-sheets', {
          file: this.fileName,
          count: this.sheets.length + 1,
          limit: importLimits.sheets,
        }),
      );
    }
    const isHidden = this.styles.hides(tagAttribute(tag, 'table:style-name') ?? '');
    this.builder = buildSheet(tagAttribute(tag, 'table:name') ?? '', isHidden, this.budget);
    this.row = 0;
    this.declaredColumn = 0;
  }

  private declareColumns(tag: string): void {
    const first = this.declaredColumn;
    this.declaredColumn += repeatOf(tag, 'table:number-columns-repeated');
    if (isUnseen(tag)) {
      this.builder?.hideColumns(first, this.declaredColumn - 1);
    }
  }

  private startRow(tag: string): void {
    this.rowRepeat = repeatOf(tag, 'table:number-rows-repeated');
    this.isRowHidden = isUnseen(tag);
    this.rowCells = [];
    this.column = 0;
  }

  private endCell(): void {
    const tag = this.cellTag;
    this.cellTag = null;
    if (tag === null) {
      return;
    }
    const repeat = repeatOf(tag, 'table:number-columns-repeated');
    const text = odsCellText(tag, this.shown, this.styles);
    if (text !== '') {
      this.rowCells.push({ column: this.column, repeat, text });
      this.mergeDown(tag);
    }
    this.column += repeat;
  }

  private mergeDown(tag: string): void {
    if (tag.includes('rows-spanned')) {
      const firstRow = this.row + 1;
      this.builder?.merge({
        firstRow,
        lastRow: firstRow + repeatOf(tag, 'table:number-rows-spanned') - 1,
        firstColumn: this.column,
        lastColumn: this.column + repeatOf(tag, 'table:number-columns-spanned') - 1,
      });
    }
  }

  private endRow(): void {
    const last = this.rowCells.at(-1);
    if (last !== undefined && (this.rowRepeat > 1 || last.repeat > 1)) {
      const width = this.rowCells.reduce((sum, { repeat }) => sum + repeat, 0);
      const lastColumn = last.column + last.repeat - 1;
      this.builder?.makeRoom(this.row + this.rowRepeat, lastColumn, width * this.rowRepeat);
    }
    for (let copy = 0; copy < this.rowRepeat && this.rowCells.length > 0; copy += 1) {
      const number = this.row + 1 + copy;
      for (const { column, repeat, text } of this.rowCells) {
        for (let place = 0; place < repeat; place += 1) {
          this.builder?.add(number, column + place, text);
        }
      }
      if (this.isRowHidden) {
        this.builder?.hideRow(number);
      }
    }
    this.row += this.rowRepeat;
    this.rowCells = [];
  }
}

/** A count of at least 1 and at most what any sheet can have. */
function repeatOf(tag: string, name: string): number {
  if (!tag.includes(name)) {
    return 1;
  }
  const count = Number(tagAttribute(tag, name));
  return Number.isInteger(count) && count > 1 ? Math.min(count, 2_000_000) : 1;
}

function isUnseen(tag: string): boolean {
  const visibility = tag.includes('visibility') ? tagAttribute(tag, 'table:visibility') : undefined;
  return visibility === 'collapse' || visibility === 'filter';
}
