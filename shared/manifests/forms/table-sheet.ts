import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import { cellText } from '../../kit/cell-text';
import { printableText } from '../../kit/printable-text';
import type { MessageId } from '../../messages/en';
import { message } from '../../messages/message';
import { departureName } from '../../model/departure';
import { issueText, recordText, runningHead } from '../manifest-facts';
import type { LabelledFact } from '../manifest-facts';
import type { FormContext } from './form';

const black = { rgb: '000000' };
const bold: CellStyle = { font: { bold: true } };
const plain: CellStyle = { numFmt: '@' };
const headStyle: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'bottom' },
  border: { bottom: { style: 'medium', color: black } },
};
const cellStyle: CellStyle = {
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true, readingOrder: 'context' },
  border: { bottom: { style: 'hair', color: black } },
};

/** In headers and footers of a sheet `&` starts a code; doubled, it stands for itself. They take 255 characters at most. */
function marginText(text: string, length = 80): string {
  return printableText(text, length).replaceAll('&', '&&');
}

interface SheetForm {
  readonly label: MessageId;
  readonly isLandscape?: boolean;
  readonly isPlainSheet?: boolean;
  readonly columns: readonly { readonly label: MessageId; readonly width: number }[];
  readonly statement?: MessageId;
}

/**
 * A form as an XLSX workbook: every cell is text, so that nothing is a formula or a date; the head is frozen and repeated on
 * each printed page, the sheet is fitted to the width of the paper.
 */
export function tableSheet(
  form: SheetForm,
  content: {
    readonly context: FormContext;
    readonly facts: readonly LabelledFact[];
    readonly cells: readonly (readonly string[])[];
  },
): Promise<Uint8Array> {
  const { manifest, format, paper } = content.context;
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const add = (texts: readonly (readonly [column: number, text: string, style: CellStyle])[]) => {
    for (const [column, text, style] of texts) {
      cells.set(`${rows.length},${column}`, { value: cellText(text), type: 'string', style });
    }
    rows.push([]);
  };
  const title = format(message(form.label));
  const record = recordText(manifest, format);
  if (form.isPlainSheet !== true) {
    add([[0, `${title} ${printableText(departureName(manifest.departure), 100)}`, bold]]);
    add([[0, [issueText(manifest, format), record].filter((text) => text !== '').join(' · '), plain]]);
    for (const { label, text } of content.facts) {
      add([
        [0, label, bold],
        [2, printableText(text), plain],
      ]);
    }
    add([]);
  }
  add(form.columns.map(({ label }, index) => [index, format(message(label)), headStyle]));
  const headRow = rows.length;
  for (const row of content.cells) {
    add(row.map((text, index) => [index, text, cellStyle]));
  }
  if (form.statement !== undefined) {
    add([]);
    add([[0, format(message(form.statement)), plain]]);
  }
  const issued = new Date(manifest.issuedAt);
  return writeXlsx({
    stringMode: 'inline',
    properties: { title, created: issued, modified: issued },
    sheets: [
      {
        // One plain word: the writer does not quote the name where print titles refer to it.
        name: format(message('manifests.sheet-name')),
        columns: form.columns.map(({ width }) => ({ width: Math.max(6, width) })),
        rows,
        cells,
        freezePane: { rows: headRow },
        pageSetup: {
          paperSize: paper === 'A4' ? 'a4' : 'letter',
          orientation: form.isLandscape === true ? 'landscape' : 'portrait',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${headRow}:$${headRow}`,
          margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
        },
        headerFooter: {
          oddHeader: `&L${marginText(runningHead(manifest, format))}`,
          oddFooter: `&L${marginText(issueText(manifest, format))}&C${marginText(record, 110)}&R${format(
            message('manifests.page', { page: '&P', pages: '&N' }),
          )}`,
        },
      },
    ],
  });
}
