import type { ManifestTemplate } from '../../model/manifest-template';
import type { ManifestField } from '../fields';
import type { ListColumn } from './list-layout';
import { emOfText, pointMm } from './row-height';

/** The paper and its measures, all in millimetres. */
export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Inside of the margins. */
  readonly innerWidthMm: number;
  readonly innerHeightMm: number;
}

/** Margins of a sheet; the outer ones hold the running head and foot. */
export const marginsMm = { top: 14, side: 10, bottom: 13 } as const;

const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

/** The size of a template's sheets. */
export function sheetSize({
  paper,
  orientation,
}: Pick<ManifestTemplate, 'paper' | 'orientation'>): SheetSize {
  const [short, long] = papers[paper];
  const [widthMm, heightMm] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    widthMm,
    heightMm,
    innerWidthMm: widthMm - 2 * marginsMm.side,
    innerHeightMm: heightMm - marginsMm.top - marginsMm.bottom,
  };
}

/** How large a list is set. */
export interface TypeSize {
  readonly textPt: number;
  readonly headPt: number;
  readonly lineHeight: number;
  /** Above and below the text of a cell. */
  readonly paddingMm: number;
  readonly tickMm: number;
}

/** Large print is meant to be read at arm's length in poor light. */
export function typeSize({ isLargePrint }: Pick<ManifestTemplate, 'isLargePrint'>): TypeSize {
  return isLargePrint
    ? { textPt: 15, headPt: 11, lineHeight: 1.35, paddingMm: 1.3, tickMm: 6.5 }
    : { textPt: 8, headPt: 7, lineHeight: 1.3, paddingMm: 0.7, tickMm: 3.4 };
}

/** A barcode of 14 digits with its quiet zones: 132 modules of a quarter of a millimetre, read by any scanner. */
export const barcodeMm = { width: 33, height: 6.5 } as const;
/** Left and right of the text of a cell. */
export const cellSideMm = 0.9;
/** After a number, so that it does not run into the text beside it. */
export const numberSideMm = 1.8;

/** Left and right of the text of a cell together. */
export function sidesMm({ isNumber }: ManifestField): number {
  return cellSideMm + (isNumber ? numberSideMm : cellSideMm);
}

/** Headings are bold, which is a little wider than the letters of the text. */
const boldShare = 1.1;

/** The width below which a heading would be broken inside a word. */
function headingMm({ field, headings }: ListColumn, headPt: number): number {
  const words = headings.flatMap((heading) => heading.split(/[\s-]+/)).filter((word) => word.length <= 16);
  return Math.max(0, ...words.map(emOfText)) * headPt * pointMm * boldShare + sidesMm(field);
}

function fixedWidthMm(column: ListColumn, template: ManifestTemplate): number | null {
  const { textPt, headPt, tickMm } = typeSize(template);
  switch (column.field.id) {
    case 'barcode':
      return barcodeMm.width + 2 * cellSideMm;
    case 'tick':
    case 'reached':
      return Math.max(tickMm + 4, headingMm(column, headPt));
    case 'number':
      return Math.max(
        column.field.width * textPt * 0.215 + cellSideMm + numberSideMm,
        headingMm(column, headPt),
      );
    default:
      return null;
  }
}

/**
 * The width of each column in millimetres: what has to fit is fixed, the others share the rest by what their facts usually
 * need, but none gets less than a word of its heading as long as there is room.
 */
export function columnWidthsMm(columns: readonly ListColumn[], template: ManifestTemplate): number[] {
  const { headPt } = typeSize(template);
  const total = sheetSize(template).innerWidthMm;
  const widths = columns.map((column) => fixedWidthMm(column, template));
  const least = columns.map((column) => headingMm(column, headPt));
  const sum = (list: readonly (number | null)[]) =>
    list.reduce((all: number, width) => all + (width ?? 0), 0);
  const isRoomy = sum(columns.map((_, at) => widths[at] ?? least[at] ?? 0)) <= total;
  for (;;) {
    const left = Math.max(0, total - sum(widths));
    const shares = columns.reduce((all, { field }, at) => all + (widths[at] === null ? field.width : 0), 0);
    const share = (at: number) => (left * (columns[at]?.field.width ?? 0)) / Math.max(1, shares);
    const narrow = columns.findIndex(
      (_, at) => isRoomy && widths[at] === null && share(at) < (least[at] ?? 0),
    );
    if (narrow === -1) {
      return widths.map((width, at) => width ?? share(at));
    }
    widths[narrow] = least[narrow] ?? 0;
  }
}

/**
 * How much narrower than they should be the columns of a list are: 1 and below all is well, at 2 every column has half of
 * the width that its facts usually need.
 */
export function crowding(columns: readonly ListColumn[], template: ManifestTemplate): number {
  const widths = columnWidthsMm(columns, template);
  const { textPt } = typeSize(template);
  const needed = columns.map(
    (column) => fixedWidthMm(column, template) ?? column.field.width * textPt * 0.17,
  );
  const total = (list: readonly number[]) => list.reduce((sum, width) => sum + width, 0);
  return total(needed) / Math.max(1, total(widths));
}
