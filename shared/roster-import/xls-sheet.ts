import type { AfterPiece } from './after-piece';
import { biffRecords } from './biff-records';
import { BiffCursor } from './biff-strings';
import type { BiffStrings } from './biff-strings';
import { errorText, packedNumber } from './binary-cells';
import { shownValue } from './number-formats';
import type { NumberStyle } from './number-formats';
import { buildSheet, detached } from './sheet-builder';
import type { CellBudget, SheetBuilder } from './sheet-builder';
import type { Sheet } from './types';

/** What the cells of every sheet of one old workbook refer to. */
export interface XlsContext {
  readonly fileName: string;
  readonly texts: BiffStrings;
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly serial1904: boolean;
  readonly budget: CellBudget;
}

const recordsPerPiece = 20_000;
const plain: NumberStyle = { kind: 'plain' };

/** Reads the cells of one sheet from where its records begin in the stream (MS-XLS 2.1.7.20.5). */
export async function readXlsSheet(
  stream: Uint8Array,
  place: { readonly name: string; readonly hidden: boolean; readonly at: number },
  context: XlsContext,
  afterPiece: AfterPiece,
): Promise<Sheet> {
  const sheet = new XlsSheet(buildSheet(place.name, place.hidden, context.budget), context);
  let depth = 0;
  let records = 0;
  for (const { type, parts, end } of biffRecords(stream, place.at)) {
    records += 1;
    if (records % recordsPerPiece === 0) {
      await afterPiece(end / stream.length);
    }
    // Charts within the sheet are streams of their own.
    depth += type === 0x809 ? 1 : type === 0x0a ? -1 : 0;
    if (depth <= 0) {
      break;
    }
    if (depth === 1) {
      sheet.take(type, parts);
    }
  }
  return sheet.builder.finish();
}

class XlsSheet {
  /** The cell whose formula gave a text, which the next record holds. */
  private awaited: { readonly row: number; readonly column: number } | null = null;

  constructor(
    readonly builder: SheetBuilder,
    private readonly context: XlsContext,
  ) {}

  take(type: number, parts: readonly Uint8Array[]): void {
    const record = parts[0] ?? new Uint8Array();
    const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
    const uint16 = (at: number) => (at + 2 <= record.length ? view.getUint16(at, true) : 0);
    const number = (at: number) => (at + 8 <= record.length ? view.getFloat64(at, true) : Number.NaN);
    const row = uint16(0) + 1;
    const column = uint16(2);
    switch (type) {
      case 0xfd:
        this.builder.add(row, column, this.context.strings[uint16(6) + uint16(8) * 65_536] ?? '');
        break;
      case 0x27e:
        this.addPacked(view, 6, row, column, uint16(4));
        break;
      case 0xbd:
        for (let at = 4, place = column; at + 6 <= record.length - 2; at += 6, place += 1) {
          this.addPacked(view, at + 2, row, place, uint16(at));
        }
        break;
      case 0x203:
        this.addNumber(number(6), row, column, uint16(4));
        break;
      case 0x204:
      case 0xd6: {
        const cursor = new BiffCursor(parts);
        cursor.skip(6);
        this.builder.add(row, column, detached(this.context.texts.long(cursor)));
        break;
      }
      case 0x205:
        this.builder.add(row, column, record[7] === 1 ? errorText(record[6] ?? 0) : truth(record[6] ?? 0));
        break;
      case 0x06:
      case 0x206:
      case 0x406:
        this.takeFormula(record, number(6), row, column, uint16(4));
        break;
      case 0x207:
        if (this.awaited !== null) {
          this.builder.add(
            this.awaited.row,
            this.awaited.column,
            detached(this.context.texts.long(new BiffCursor(parts))),
          );
          this.awaited = null;
        }
        break;
      case 0x208:
        if ((uint16(12) & 0x20) !== 0) {
          this.builder.hideRow(row);
        }
        break;
      case 0x7d:
        if ((uint16(8) & 1) === 1) {
          this.builder.hideColumns(uint16(0), uint16(2));
        }
        break;
      case 0xe5:
        for (let at = 2; at + 8 <= record.length; at += 8) {
          this.builder.merge({
            firstRow: uint16(at) + 1,
            lastRow: uint16(at + 2) + 1,
            firstColumn: uint16(at + 4),
            lastColumn: uint16(at + 6),
          });
        }
        break;
      default:
    }
  }

  private addPacked(view: DataView, at: number, row: number, column: number, format: number): void {
    if (at + 4 <= view.byteLength) {
      this.addNumber(packedNumber(view.getInt32(at, true)), row, column, format);
    }
  }

  private addNumber(value: number, row: number, column: number, format: number): void {
    const { styles, serial1904 } = this.context;
    if (Number.isFinite(value)) {
      this.builder.add(row, column, shownValue(value, styles[format] ?? plain, serial1904));
    }
  }

  private takeFormula(record: Uint8Array, value: number, row: number, column: number, format: number): void {
    if (record[12] !== 0xff || record[13] !== 0xff) {
      this.addNumber(value, row, column, format);
      return;
    }
    this.awaited = record[6] === 0 ? { row, column } : null;
    if (record[6] === 1) {
      this.builder.add(row, column, truth(record[8] ?? 0));
    } else if (record[6] === 2) {
      this.builder.add(row, column, errorText(record[8] ?? 0));
    }
  }
}

function truth(byte: number): string {
  return byte === 0 ? 'FALSE' : 'TRUE';
}
