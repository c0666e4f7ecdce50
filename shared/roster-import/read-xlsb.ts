import { message } from '../messages/message';
import type { AfterPiece } from './after-piece';
import { errorText, packedNumber } from './binary-cells';
import { ImportProblem } from './import-problem';
import { inflateBytes } from './inflate';
import { importLimits } from './limits';
import { builtInStyle, numberStyle, shownValue } from './number-formats';
import type { NumberStyle } from './number-formats';
import { buildSheet, cellBudget } from './sheet-builder';
import type { CellBudget, SheetBuilder } from './sheet-builder';
import type { Sheet } from './types';
import { declaredBytes, readRelations, refuseSheetCount } from './workbook-parts';
import type { OpenArchive } from './workbook-parts';
import { xlsbRecords } from './xlsb-records';
import type { XlsbRecord } from './xlsb-records';

interface XlsbContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly serial1904: boolean;
  readonly budget: CellBudget;
}

const plain: NumberStyle = { kind: 'plain' };

/** The sheets of a binary workbook (MS-XLSB) whose main part is at `workbookPath`. Throws an `ImportProblem`. */
export async function readXlsb(
  archive: OpenArchive,
  workbookPath: string,
  afterPiece: AfterPiece,
): Promise<Sheet[]> {
  const { parts, budget } = archive;
  const { fileName } = budget;
  const relations = await readRelations(archive, workbookPath);
  const targets = [...relations.values()];
  const pathOf = (kind: string) => targets.find(({ type }) => type.endsWith(kind))?.target ?? '';
  const listed: { name: string; hidden: boolean; path: string }[] = [];
  let serial1904 = false;
  await readPart(archive, workbookPath, (record) => {
    if (record.type === 153) {
      serial1904 = (record.uint32(0) & 1) === 1;
    } else if (record.type === 156) {
      const id = record.text(8);
      const relation = relations.get(id.text);
      if (relation?.type.endsWith('/worksheet') === true && parts.has(relation.target)) {
        listed.push({
          name: record.text(id.end).text,
          hidden: record.uint32(0) !== 0,
          path: relation.target,
        });
      }
    }
  });
  refuseSheetCount(listed.length, fileName);
  const declared = declaredBytes(
    [...listed.map(({ path }) => parts.get(path)), parts.get(pathOf('/sharedStrings'))],
    fileName,
  );
  const tell = () => afterPiece(Math.min(1, budget.spentBytes / Math.max(1, declared)));
  const context: XlsbContext = {
    styles: await readStyles(archive, pathOf('/styles')),
    strings: await readStrings(archive, pathOf('/sharedStrings'), tell),
    serial1904,
    budget: cellBudget(fileName),
  };
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of listed) {
    const builder = buildSheet(name, hidden, context.budget);
    const cells = new XlsbCells(builder, context);
    await readPart(archive, path, cells.take, tell);
    sheets.push(builder.finish());
  }
  return sheets;
}

async function readPart(
  { bytes, parts, budget }: OpenArchive,
  path: string,
  take: (record: XlsbRecord) => void,
  afterPiece: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const part = parts.get(path);
  if (part !== undefined) {
    for await (const records of xlsbRecords(inflateBytes(bytes, part, budget))) {
      records.forEach(take);
      await afterPiece();
    }
  }
}

async function readStyles(archive: OpenArchive, path: string): Promise<NumberStyle[]> {
  const custom = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let isCellFormats = false;
  await readPart(archive, path, (record) => {
    if (record.type === 44) {
      custom.set(record.uint16(0), numberStyle(record.text(2).text));
    } else if (record.type === 617 || record.type === 618) {
      isCellFormats = record.type === 617;
    } else if (record.type === 47 && isCellFormats) {
      const id = record.uint16(2);
      styles.push(custom.get(id) ?? builtInStyle(id));
    }
  });
  return styles;
}

async function readStrings(
  archive: OpenArchive,
  path: string,
  afterPiece: () => Promise<void>,
): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  await readPart(
    archive,
    path,
    (record) => {
      if (record.type === 19) {
        const { text } = record.text(1);
        characters += text.length;
        strings.push(text);
        if (strings.length > importLimits.sharedStrings || characters > importLimits.textCharacters) {
          throw new ImportProblem(message('import.too-much-text', { file: archive.budget.fileName }));
        }
      }
    },
    afterPiece,
  );
  return strings;
}

/** Follows the records of one sheet. */
class XlsbCells {
  private row = 0;
  private column = -1;

  constructor(
    private readonly builder: SheetBuilder,
    private readonly context: XlsbContext,
  ) {}

  readonly take = (record: XlsbRecord): void => {
    switch (record.type) {
      case 0:
        this.row = record.uint32(0) + 1;
        this.column = -1;
        if ((record.uint8(11) & 0x10) !== 0) {
          this.builder.hideRow(this.row);
        }
        break;
      case 60:
        if ((record.uint16(16) & 1) === 1) {
          this.builder.hideColumns(record.uint32(0), record.uint32(4));
        }
        break;
      case 176:
        this.builder.merge({
          firstRow: record.uint32(0) + 1,
          lastRow: record.uint32(4) + 1,
          firstColumn: record.uint32(8),
          lastColumn: record.uint32(12),
        });
        break;
      default: {
        this.takeCell(record);
      }
    }
  };

  /** A cell says its column, or, in the short form of each kind, stands beside the one before. */
  private takeCell(record: XlsbRecord): void {
    const isShort = record.type >= 12 && record.type <= 18;
    if (!isShort && record.type > 11 && record.type !== 62) {
      return;
    }
    this.column = isShort ? this.column + 1 : record.uint32(0);
    const kind = isShort ? record.type - 11 : record.type;
    this.builder.add(this.row, this.column, this.cellText(kind, record, isShort ? 4 : 8));
  }

  /** `at` is where the value stands; the cell's format stands in front of it. */
  private cellText(kind: number, record: XlsbRecord, at: number): string {
    switch (kind) {
      case 2:
        return this.numberText(packedNumber(record.uint32(at) | 0), record, at);
      case 3:
      case 11:
        return errorText(record.uint8(at));
      case 4:
      case 10:
        return record.uint8(at) === 0 ? 'FALSE' : 'TRUE';
      case 5:
      case 9:
        return this.numberText(record.float64(at), record, at);
      case 6:
      case 8:
        return record.text(at).text;
      case 7:
        return this.context.strings[record.uint32(at)] ?? '';
      case 62:
        return record.text(at + 1).text;
      default:
        return '';
    }
  }

  private numberText(value: number, record: XlsbRecord, at: number): string {
    const style = this.context.styles[record.uint32(at - 4) & 0xffffff] ?? plain;
    return Number.isFinite(value) ? shownValue(value, style, this.context.serial1904) : '';
  }
}
