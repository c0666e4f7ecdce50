import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import { departureName } from '../model/departure';
import { manifestColumns } from './manifest-columns';
import { countFacts, departureFacts, issueText, recordText, runningHead } from './manifest-facts';
import type { Manifest } from './manifest';

const black = { rgb: '000000' };
const titleStyle: CellStyle = { font: { bold: true, size: 14 } };
const labelStyle: CellStyle = { font: { bold: true } };
const headStyle: CellStyle = {
  font: { bold: true },
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

/** In headers and footers of a sheet `&` starts a code; doubled, it stands for itself. They take 255 characters at most. */
function marginText(text: string, length = 80): string {
  return text.slice(0, length).replaceAll('&', '&&');
}

/** Characters that XML cannot carry are replaced, so that a hostile cell cannot make the file unreadable. */
function cellText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '�').slice(0, 32_767);
}

/**
 * A manifest as an XLSX workbook: facts, the list with a frozen head that is repeated on each printed page, and the counts.
 * Landscape, fitted to the page's width, page x of y. Whatever came from a roster is text and never a formula.
 */
export async function manifestXlsx(manifest: Manifest, format: FormatMessage): Promise<Uint8Array> {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const write = (column: number, value: string | number, style: CellStyle) => {
    const row = rows.length - 1;
    const type = typeof value === 'number' ? 'number' : 'string';
    cells.set(`${row},${column}`, {
      value: type === 'string' ? cellText(String(value)) : value,
      type,
      style,
    });
  };
  const facts = (list: readonly { label: string; text: string }[]) => {
    for (const { label, text } of list) {
      rows.push([]);
      write(0, label, labelStyle);
      write(3, text, { numFmt: '@' });
    }
  };
  rows.push([]);
  write(0, `${format(message('manifests.title'))} ${departureName(manifest.departure)}`, titleStyle);
  rows.push([]);
  write(0, issueText(manifest, format), { numFmt: '@' });
  const record = recordText(manifest, format);
  if (record !== '') {
    rows.push([]);
    write(0, record, { numFmt: '@' });
  }
  facts(departureFacts(manifest, format));
  rows.push([], []);
  manifestColumns.forEach((column, index) => write(index, format(message(column.heading)), headStyle));
  const headRow = rows.length;
  for (const row of manifest.rows) {
    rows.push([]);
    manifestColumns.forEach((column, index) =>
      write(index, column.cell(row, format), column.isNumber === true ? numberStyle : textStyle),
    );
  }
  rows.push([]);
  facts(countFacts(manifest, format));
  const issued = new Date(manifest.issuedAt);
  return writeXlsx({
    stringMode: 'inline',
    properties: { title: format(message('manifests.title')), created: issued, modified: issued },
    sheets: [
      {
        // One plain word: the writer does not quote the name where print titles refer to it.
        name: format(message('manifests.sheet-name')),
        columns: manifestColumns.map(({ width }) => ({ width })),
        rows,
        cells,
        freezePane: { rows: headRow },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${headRow}:$${headRow}`,
          margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
        },
        headerFooter: {
          oddHeader: `&L${marginText(runningHead(manifest, format))}`,
          oddFooter: `&L${marginText(issueText(manifest, format))}&C${marginText(record, 120)}&R${format(
            message('manifests.page', { page: '&P', pages: '&N' }),
          )}`,
        },
      },
    ],
  });
}
