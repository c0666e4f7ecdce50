import type { ManifestRow } from '../../model/manifest-content';
import type { LabelledFact } from '../manifest-facts';
import { cellText } from './list-layout';
import type { ListGroup, ListLayout } from './list-layout';
import { linesOf, pointMm } from './row-height';
import { barcodeMm, columnWidthsMm, sheetSize, sidesMm, typeSize } from './sheet-size';

/** What stands above the list on its first page. */
export interface ListHead {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly facts: readonly LabelledFact[];
}

/** A part of a group that stands on one page; `startsGroup` is false where the page before began it. */
export interface PagePart {
  readonly group: ListGroup;
  readonly startsGroup: boolean;
  readonly rows: readonly ManifestRow[];
}

/** One page of a list. */
export interface ListPage {
  readonly parts: readonly PagePart[];
}

/** The pages of a list, and whether the counts and signatures below it need one of their own. */
export interface ListPages {
  readonly pages: readonly ListPage[];
  readonly countsStandAlone: boolean;
}

/** A page is filled to this share, because the height of a row is estimated. */
const filledShare = 0.97;
const footMm = 6;
const factColumns = 4;

function factsMm(facts: readonly LabelledFact[], widthMm: number): number {
  let height = 2.5;
  for (let at = 0; at < facts.length; at += factColumns) {
    const lines = facts
      .slice(at, at + factColumns)
      .map(({ text }) => linesOf(text, (widthMm / factColumns - 4) / (8.5 * pointMm)));
    height += 4.2 + Math.max(...lines) * 8 * 1.3 * pointMm;
  }
  return height;
}

function headMm({ title, sentences, facts }: ListHead, widthMm: number): number {
  const titleLines = linesOf(title, (0.6 * widthMm) / (15 * pointMm));
  return titleLines * 15 * 1.35 * pointMm + sentences.length * 4.6 + 5 + factsMm(facts, widthMm);
}

/** Counts, the sentence on weights and room for three signatures. */
function countsMm(facts: readonly LabelledFact[], widthMm: number): number {
  return 4 + 2 + 6 + factsMm(facts, widthMm) + 4 + 9 + 10;
}

/** Heights of the parts of a table, in millimetres. */
function heights(layout: ListLayout) {
  const { template, columns } = layout;
  const { textPt, headPt, lineHeight, paddingMm, tickMm } = typeSize(template);
  const widths = columnWidthsMm(columns, template);
  const sides = columns.map(({ field }) => sidesMm(field));
  const inner = (at: number, sizePt: number) =>
    Math.max(1, (widths[at] ?? 0) - (sides[at] ?? 0)) / (sizePt * pointMm);
  const lineMm = textPt * lineHeight * pointMm;
  const rowMm = (row: ManifestRow): number => {
    const lines = columns.map((column, at) =>
      column.field.id === 'barcode' ? 1 : linesOf(cellText(column, row, layout), inner(at, textPt)),
    );
    const least = columns.map(({ field: { id } }) =>
      id === 'barcode'
        ? barcodeMm.height + 0.6
        : id === 'tick' || id === 'reached'
          ? tickMm
          : id === 'signature'
            ? 6
            : 0,
    );
    return Math.max(Math.max(1, ...lines) * lineMm, ...least) + 2 * paddingMm + 0.3;
  };
  const headLines = columns.map(({ headings }, at) =>
    headings.reduce((sum, heading) => sum + linesOf(heading, inner(at, headPt)), 0),
  );
  return {
    rowMm,
    headMm: Math.max(1, ...headLines) * headPt * 1.3 * pointMm + 2,
    groupMm: lineMm + 2 * paddingMm + 2.5,
  };
}

/**
 * Deals the rows of a list to pages, so that each page can say how many people stand on it and how many so far. Heights are
 * estimated from the letters; where one is estimated too low, the printer turns over the page under the same heads.
 */
export function listPages(layout: ListLayout, head: ListHead, counts: readonly LabelledFact[]): ListPages {
  const { innerWidthMm, innerHeightMm } = sheetSize(layout.template);
  const { rowMm, headMm: tableHeadMm, groupMm } = heights(layout);
  const most = innerHeightMm * filledShare;
  const start = tableHeadMm + footMm;
  const pages: PagePart[][] = [[]];
  let used = headMm(head, innerWidthMm) + start;
  for (const group of layout.groups) {
    const titleMm = group.title === '' ? 0 : groupMm;
    let rows: ManifestRow[] = [];
    let startsGroup = true;
    for (const row of group.rows) {
      const needed = rowMm(row) + (rows.length === 0 ? titleMm : 0);
      const isEmpty = used <= start;
      if (!isEmpty && used + needed > most) {
        if (rows.length > 0) {
          pages.at(-1)?.push({ group, startsGroup, rows });
          startsGroup = false;
          rows = [];
        }
        pages.push([]);
        used = start + titleMm + rowMm(row);
      } else {
        used += needed;
      }
      rows.push(row);
    }
    pages.at(-1)?.push({ group, startsGroup, rows });
  }
  return {
    pages: pages.map((parts) => ({ parts })),
    countsStandAlone: used + countsMm(counts, innerWidthMm) > innerHeightMm,
  };
}
