import { strToU8, zipSync } from 'fflate';
import { createFormatter } from '../../shared/messages/format';
import { readWorkbook } from '../../shared/roster-import/read-workbook';
import type { ReadWorkbookOptions } from '../../shared/roster-import/read-workbook';
import type { Workbook } from '../../shared/roster-import/types';

const format = createFormatter();

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes of a text in UTF-16, with or without its byte order mark. */
export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), order === 'le');
  }
  return bytes;
}

/** Bytes of a text of Latin-1 letters, one byte each. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A workbook of one sheet, put together from its parts by hand; `parts` replaces or adds some. */
export function rawXlsx(sheetXml: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const ooxml = 'http://schemas.openxmlformats.org';
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${ooxml}/package/2006/content-types"/>`,
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${ooxml}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${ooxml}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${ooxml}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** A sheet part around the markup of its rows. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
}

/** Reads bytes that must be readable. */
export async function readable(
  name: string,
  bytes: Uint8Array,
  options?: ReadWorkbookOptions,
): Promise<Workbook> {
  const read = await readWorkbook({ name, bytes }, options);
  if (!read.ok) {
    throw new Error(format(read.problem));
  }
  return read.value;
}

/** Reads bytes that must not be readable, and gives the sentence that says why. */
export async function refusal(
  name: string,
  bytes: Uint8Array,
  options?: ReadWorkbookOptions,
): Promise<string> {
  const read = await readWorkbook({ name, bytes }, options);
  return read.ok ? 'it was read' : format(read.problem);
}

/** The cells of each row by the row's number. */
export function cellsByRow(workbook: Workbook, sheet = 0): Record<number, string[]> {
  return Object.fromEntries((workbook.sheets[sheet]?.rows ?? []).map(({ number, cells }) => [number, cells]));
}
