import XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readable, refusal } from '../../../support/sheet-files';
import { sheetJsFile } from '../../../support/sheet-js-file';

/** The part of SheetJS that reads and writes compound files, to which it gives no type. */
interface CompoundFiles {
  readonly read: (bytes: Uint8Array, options: { type: 'buffer' }) => object;
  readonly find: (file: object, name: string) => { readonly content: Uint8Array } | null;
  readonly write: (file: object, options: { type: 'array' }) => Uint8Array;
  readonly utils: {
    readonly cfb_del: (file: object, name: string) => void;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
}
const compound = XLSX.CFB as CompoundFiles; // see above

/** An .xls whose records were altered; they lie in its one stream, a type and a length before each. */
function alteredXls(
  rows: readonly (readonly unknown[])[],
  alter: (stream: Uint8Array) => Uint8Array,
): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
  const file = compound.read(sheetJsFile({ People: sheet }, 'biff8'), { type: 'buffer' });
  const entry = compound.find(file, 'Workbook');
  if (entry === null) {
    throw new Error('The workbook has no stream.');
  }
  const content = alter(Uint8Array.from(entry.content));
  compound.utils.cfb_del(file, 'Workbook');
  compound.utils.cfb_add(file, 'Workbook', content);
  return Uint8Array.from(compound.write(file, { type: 'array' }));
}

/** Where the first record of a type begins. */
function recordAt(stream: Uint8Array, type: number): number {
  const view = new DataView(stream.buffer);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === type) {
      return at;
    }
  }
  throw new Error('There is no such record.');
}

/** Puts the record of a password (FILEPASS, RC4) behind the beginning, and mixes up what follows. */
function withPassword(stream: Uint8Array): Uint8Array {
  const first = 4 + new DataView(stream.buffer).getUint16(2, true);
  const record = [
    0x2f,
    0,
    54,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    ...Array.from({ length: 48 }, (_, at) => (at * 37) % 256),
  ];
  return Uint8Array.from([
    ...stream.slice(0, first),
    ...record,
    ...stream.slice(first).map((byte) => byte ^ 0x5a),
  ]);
}

/** Moves the first number of the sheet to another place. */
function withFarNumber(row: number, column: number): (stream: Uint8Array) => Uint8Array {
  return (stream) => {
    const view = new DataView(stream.buffer);
    const at = recordAt(stream, 0x203);
    view.setUint16(at + 4, row, true);
    view.setUint16(at + 6, column, true);
    return stream;
  };
}

const namespaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const cell = (text: string, repeat = 1) =>
  `<table:table-cell office:value-type="string" table:number-columns-repeated="${repeat}"><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, repeat = 1) =>
  `<table:table-row table:number-rows-repeated="${repeat}">${cells}</table:table-row>`;
const content = (rows: string) =>
  `<?xml version="1.0"?><office:document-content ${namespaces}><office:body><office:spreadsheet><table:table table:name="People">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

function ods(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

const manifest = `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="4000"><manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="AAAA"><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="AAAA"/></manifest:encryption-data></manifest:file-entry></manifest:manifest>`;
const noise = Uint8Array.from({ length: 900 }, (_, at) => (at * at * 31 + at * 7) % 256);

describe('hostile .xls and .ods files', () => {
  it('says that an .xls with a password has one', async () => {
    const bytes = alteredXls([['Name'], ['Sample']], withPassword);

    expect(await refusal('secret.xls', bytes)).toContain('secret.xls is protected with a password.');
  });

  it.each([
    ['its parts', { 'content.xml': noise, 'META-INF/manifest.xml': manifest }],
    ['its whole', { 'encrypted-package': noise, 'META-INF/manifest.xml': manifest }],
  ])('says that an .ods with a password for %s has one', async (_, parts) => {
    expect(await refusal('secret.ods', ods(parts))).toContain('secret.ods is protected with a password.');
  });

  it('refuses an .xls with a cell far to the right, and reads one in its last row', async () => {
    const rows = [['Name'], ['Sample'], [1]];
    const wide = alteredXls(rows, withFarNumber(2, 65_535));
    const long = await readable('long.xls', alteredXls(rows, withFarNumber(65_535, 0)));

    expect([await refusal('wide.xls', wide), long.sheets[0]?.rows.at(-1)]).toEqual([
      'Sheet People of wide.xls has something in cell CRXP3; at most 512 columns are read. Delete what is far to the right of the list.',
      { number: 65_536, cells: ['1'] },
    ]);
  });

  it.each([
    ['a million rows', row(cell('Sample'), 1_000_000), /goes on to row .*; at most 200,000 rows are read/],
    [
      'a million rows of a thousand cells',
      row(cell('Sample', 1_000), 1_000_000),
      /at most 512 columns are read/,
    ],
    [
      'as many cells as are read',
      row(cell('Sample', 500), 190_000),
      /holds more text than a spreadsheet can/,
    ],
    ['a number of rows that is none', row(cell('Sample'), 1e300), /at most 200,000 rows are read/],
  ])('refuses an .ods that repeats %s', async (_, bomb, words) => {
    const bytes = ods({ 'content.xml': content(row(cell('Name')) + bomb) });

    expect(await refusal('bomb.ods', bytes)).toMatch(words);
  });

  it('passes over empty cells that an .ods repeats to the end of the sheet', async () => {
    const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
    const rows = row(cell('Name') + empty) + row(cell('Sample') + empty) + row(empty, 1_048_574);

    const { sheets } = await readable('list.ods', ods({ 'content.xml': content(rows) }));

    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: ['Name'] },
      { number: 2, cells: ['Sample'] },
    ]);
  });
});
