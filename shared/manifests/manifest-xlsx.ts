import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle } from 'hucre/xlsx';
import { cellText } from '../kit/cell-text';
import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import { departureName } from '../model/departure';
import type { ManifestRow } from '../model/manifest-content';
import { columnLetters } from '../roster-import/column-letters';
import { listLayout } from './list/list-layout';
import type { ListColumn, ListLayout, ListOptions } from './list/list-layout';
import {
  countFacts,
  departureFacts,
  issueText,
  recordText,
  replacesText,
  runningHead,
} from './manifest-facts';
import type { LabelledFact } from './manifest-facts';
import type { Manifest } from './manifest';

const black = { rgb: '000000' };
const titleStyle: CellStyle = { font: { bold: true, size: 14 }, numFmt: '@' };
const plainStyle: CellStyle = { numFmt: '@' };
const labelStyle: CellStyle = { font: { bold: true }, numFmt: '@', alignment: { vertical: 'top' } };
const headStyle: CellStyle = {
  font: { bold: true },
  numFmt: '@',
  alignment: { wrapText: true, vertical: 'bottom' },
  border: { bottom: { style: 'medium', color: black } },
};
const textStyle: CellStyle = {
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true, readingOrder: 'context' },
  border: { bottom: { style: 'hair', color: black } },
};
const numberStyle: CellStyle = {
  alignment: { vertical: 'top', horizontal: 'right' },
  border: { bottom: { style: 'hair', color: black } },
};

/** Title, issue and the heads of the columns; all of them stay in sight. */
const headRow = 3;

/** In headers and footers of a sheet `&` starts a code; doubled, it stands for itself. They take 255 characters at most. */
function marginText(text: string, length = 80): string {
  return cellText(text).slice(0, length).replaceAll('&', '&&');
}

/** The cells of a sheet, by row and column from 0. */
function cellsOf(
  rows: readonly (readonly (readonly [string | number, CellStyle])[])[],
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) =>
    row.forEach(([value, style], column) => {
      const isNumber = typeof value === 'number';
      if (value !== '' || style !== plainStyle) {
        cells.set(`${at},${column}`, {
          ...(value === ''
            ? {}
            : { value: isNumber ? value : cellText(value), type: isNumber ? 'number' : 'string' }),
          style,
        });
      }
    }),
  );
  return cells;
}

function listCell(
  { field }: ListColumn,
  row: ManifestRow,
  layout: ListLayout,
): readonly [string | number, CellStyle] {
  const text = layout.template.isRedacted
    ? field.redacted(row, layout.format)
    : field.text(row, layout.format);
  return field.isNumber && text !== '' ? [Number(text), numberStyle] : [text, textStyle];
}

function factRows(facts: readonly LabelledFact[]) {
  return facts.map(({ label, text }) => [[label, labelStyle] as const, [text, textStyle] as const]);
}

/**
 * A manifest as an XLSX workbook in the form of a template. The list ends its sheet and stands under three frozen rows, of
 * which the heads are repeated on each printed page; facts and counts have a sheet of their own. Fitted to the page's width,
 * page x of y. Whatever came from a roster is text and never a formula; nothing is hidden.
 */
export async function manifestXlsx(
  manifest: Manifest,
  english: FormatMessage,
  options: ListOptions = {},
): Promise<Uint8Array> {
  const layout = listLayout(manifest, english, options);
  const { columns, groups, titles, template, format } = layout;
  const record = recordText(manifest, format);
  const issue = issueText(manifest, format);
  const list = groups.flatMap(({ rows }) =>
    rows.map((row) => columns.map((column) => listCell(column, row, layout))),
  );
  const rows = [
    [[`${titles.join(' / ')} – ${departureName(manifest.departure)}`, titleStyle] as const],
    [[[issue, record].filter((text) => text !== '').join(' · '), plainStyle] as const],
    columns.map(({ headings }) => [headings.join(' / '), headStyle] as const),
    ...list,
  ];
  const { adultKg, childKg, baggageKg } = manifest.assumed;
  const facts = [
    [[titles.join(' / '), titleStyle] as const],
    [[replacesText(manifest, format), plainStyle] as const],
    [[record, plainStyle] as const],
    ...factRows(departureFacts(manifest, format)),
    [],
    [[format(message('manifests.counts')), labelStyle] as const],
    ...factRows(countFacts(manifest, format)),
    [],
    [
      [
        format(message('manifests.assumed', { adult: adultKg, child: childKg, baggage: baggageKg })),
        plainStyle,
      ] as const,
    ],
  ];
  const issued = new Date(manifest.issuedAt);
  const lastColumn = columnLetters(Math.max(0, columns.length - 1));
  const page = {
    paperSize: template.paper === 'A4' ? 'a4' : 'letter',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  } as const;
  const headerFooter = {
    oddHeader: `&L${marginText(runningHead(manifest, format))}`,
    oddFooter: `&L${marginText(issue)}&C${marginText(record, 120)}&R${format(
      message('manifests.page', { page: '&P', pages: '&N' }),
    )}`,
  };
  const view = template.languages[0] === 'ar' ? { view: { rightToLeft: true } } : {};
  return writeXlsx({
    stringMode: 'inline',
    properties: { title: titles.join(' / '), created: issued, modified: issued },
    sheets: [
      {
        // One plain word: the writer does not quote the name where print titles refer to it.
        name: english(message('manifests.sheet-name')),
        columns: columns.map(({ field }) => ({ width: Math.max(6, field.width + 1) })),
        rows: rows.map(() => []),
        cells: cellsOf(rows),
        freezePane: { rows: headRow },
        pageSetup: {
          ...page,
          orientation: template.orientation,
          printTitlesRow: `$${headRow}:$${headRow}`,
          printArea: `$A$1:$${lastColumn}$${rows.length}`,
        },
        headerFooter,
        ...view,
      },
      {
        name: english(message('manifests.facts-sheet-name')),
        columns: [{ width: 28 }, { width: 60 }],
        rows: facts.map(() => []),
        cells: cellsOf(facts),
        pageSetup: { ...page, orientation: 'portrait' },
        headerFooter,
        ...view,
      },
    ],
  });
}
