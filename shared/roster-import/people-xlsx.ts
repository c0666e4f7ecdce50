import { columnLetters } from './column-letters';
import type { TextTable } from './export-tables';
import { writeZip } from './write-zip';

/** Excel's own limit for the text of a cell. */
const cellCharacters = 32_767;
const rowsPerPiece = 500;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/**
 * A table as an Excel workbook of one sheet. Every cell is typed as text, so that nothing is a formula, no leading zero
 * or plus is lost and no date is guessed; reading it again gives the same texts. It is written row by row, because a
 * large roster as one document would not fit into memory.
 */
export function tableToXlsx({ headers, rows }: TextTable, sheetName: string): Promise<Uint8Array> {
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, Iterable<string>> = {
    '[Content_Types].xml': [
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`,
    ],
    '_rels/.rels': [relations([['officeDocument', 'xl/workbook.xml']])],
    'xl/workbook.xml': [
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${markup(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    'xl/_rels/workbook.xml.rels': [
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    'xl/styles.xml': [
      `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
    ],
    'xl/worksheets/sheet1.xml': sheetMarkup(headers, rows),
  };
  return writeZip(Object.entries(parts).map(([name, pieces]) => ({ name, pieces })));
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

function* sheetMarkup(
  headers: readonly string[],
  rows: TextTable['rows'],
): Generator<string, void, undefined> {
  const letters = headers.map((_, index) => columnLetters(index));
  const widths = headers.map(
    (header, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.min(40, Math.max(12, header.length + 2))}" style="1" customWidth="1"/>`,
  );
  const columns = widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns}<sheetData>`;
  yield rowMarkup(headers, 1, letters, 2);
  for (let start = 0; start < rows.length; start += rowsPerPiece) {
    yield rows
      .slice(start, start + rowsPerPiece)
      .map((row, index) => rowMarkup(row, start + index + 2, letters, 1))
      .join('');
  }
  yield '</sheetData></worksheet>';
}

function rowMarkup(
  cells: readonly string[],
  number: number,
  letters: readonly string[],
  style: number,
): string {
  let row = `<row r="${number}">`;
  cells.forEach((text, index) => {
    if (text !== '') {
      row += `<c r="${letters[index] ?? columnLetters(index)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${markup(text.slice(0, cellCharacters))}</t></is></c>`;
    }
  });
  return `${row}</row>`;
}

const special = /[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u;
const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text as markup; what XML cannot hold, and what would be read as such, is written as `_x0007_` (ECMA-376, ST_Xstring). */
function markup(text: string): string {
  if (!special.test(text)) {
    return text;
  }
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(unwritable, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
