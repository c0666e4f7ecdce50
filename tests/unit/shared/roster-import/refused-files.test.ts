import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rawXlsx, readable, refusal, sheetXml, utf8 } from '../../../support/sheet-files';

const row = (cells: string) => sheetXml(`<row r="1">${cells}</row>`);

describe('files that cannot be read', () => {
  it('says that an empty file is empty', async () => {
    const sentence = 'is empty. Choose a file that holds a list.';

    expect([await refusal('a.csv', new Uint8Array()), await refusal('b.xlsx', utf8('\ufeff \n\n'))]).toEqual([
      `a.csv ${sentence}`,
      `b.xlsx ${sentence}`,
    ]);
  });

  it.each([
    ['a picture', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]],
    ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['not text that can be read', [1, 2, 3, 0, 0, 0, 9, 200, 0, 0, 5, 6]],
  ])('says that %s called .xlsx is not a spreadsheet', async (kind, bytes) => {
    const sentence = await refusal('photo.xlsx', Uint8Array.from(bytes));

    expect(sentence).toBe(
      `photo.xlsx is not a spreadsheet: its contents are ${kind}. Choose an .xlsx or .csv file.`,
    );
  });

  it('says that a web page without a table has none', async () => {
    const sentence = await refusal('export.xls', utf8('\ufeff<html><body><p>Name</p></body></html>'));

    expect(sentence).toContain('export.xls is a web page without a table.');
  });

  it.each([0.2, 0.5, 0.9, 0.999])(
    'says that a workbook cut at %d of its length is damaged',
    async (share) => {
      const whole = await writeXlsx({ sheets: [{ name: 'A', rows: [['Name'], ['Sample']] }] });

      const sentence = await refusal('cut.xlsx', whole.slice(0, Math.floor(whole.length * share)));

      expect(sentence).toContain('cut.xlsx is damaged or was not copied completely.');
    },
  );

  it('says that an altered workbook is damaged, wherever the bytes were altered', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'A', rows: [['Name'], ['Sample']] }] });
    const outcomes = new Set<string>();

    for (let at = 0; at < whole.length; at += 7) {
      const altered = whole.slice();
      altered[at] = (altered[at] ?? 0) ^ 0xff;
      outcomes.add(typeof (await refusal('altered.xlsx', altered)));
    }

    expect([...outcomes]).toEqual(['string']);
  });

  it('says that a workbook with a password has one', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['Name']] }],
      encryption: { password: 'x', spinCount: 10 },
    });

    expect(await refusal('secret.xlsx', bytes)).toContain('secret.xlsx is protected with a password.');
  });

  it.each([
    ['word/document.xml', 'its contents are a text document'],
    ['ppt/presentation.xml', 'its contents are a presentation'],
    ['Index/Document.iwa', 'its contents are an Apple Numbers document'],
    ['holiday/photo.jpg', 'no spreadsheet is inside'],
  ])('says what an archive with %s is', async (part, words) => {
    const archive = zipSync({ [part]: strToU8('<w/>') });

    expect(await refusal('letter.xlsx', archive)).toContain(words);
  });

  it('refuses a document type declaration', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${row('<c><v>1</v></c>')}`;

    expect(await refusal('unsafe.xlsx', rawXlsx(xml))).toContain('contains a document type declaration');
  });

  it('refuses a filled cell in a far corner, and passes over empty ones there', async () => {
    const cell = (ref: string, inside: string) =>
      `<row r="${ref.replace(/\D/g, '')}"><c r="${ref}">${inside}</c></row>`;
    const near = cell('A1', '<v>1</v>');

    const outcomes = [
      await refusal('far.xlsx', rawXlsx(sheetXml(near + cell('A1048576', '<v>1</v>')))),
      await refusal('wide.xlsx', rawXlsx(sheetXml(near + cell('XFD2', '<v>1</v>')))),
      (await readable('empty-far.xlsx', rawXlsx(sheetXml(near + cell('XFD1048576', ''))))).sheets[0]?.rows
        .length,
    ];

    expect(outcomes).toEqual([
      'Sheet People of far.xlsx goes on to row 1,048,576; at most 200,000 rows are read. Delete what is far below the list, or split the file.',
      'Sheet People of wide.xlsx has something in cell XFD2; at most 512 columns are read. Delete what is far to the right of the list.',
      1,
    ]);
  });

  it('reads a sheet whose merges and validations span the whole sheet', async () => {
    const xml = row('<c r="A1"><v>1</v></c>').replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations></worksheet>',
    );

    expect((await readable('bomb.xlsx', rawXlsx(xml))).sheets[0]?.rows).toEqual([
      { number: 1, cells: ['1'] },
    ]);
  });

  it('refuses a workbook that declares too much, and one that holds more than it declares', async () => {
    const xml = row('<c r="A1"><v>1</v></c>');
    const declaring = (inflatedBytes: number) =>
      declareSize(rawXlsx(xml), 'xl/worksheets/sheet1.xml', inflatedBytes);

    expect([
      await refusal('a.xlsx', declaring(420 * 1024 * 1024)),
      await refusal('b.xlsx', declaring(20)),
    ]).toEqual([
      'a.xlsx unpacks to more than 400 MB. Save only the sheet with the list as a new file and import that.',
      'b.xlsx is damaged or was not copied completely. Copy it again from where it came, or open and save it in a spreadsheet program.',
    ]);
  });

  it.each([
    ['cells that never end', sheetXml(`<row r="1">${'<c r="A1"><v>'.repeat(300_000)}</row>`)],
    ['rows that never end', sheetXml('<row r="1"><c>'.repeat(300_000))],
    ['rows without cells', sheetXml('<row r="1"> </row>'.repeat(300_000))],
    ['tags that never end', sheetXml('<row '.repeat(600_000))],
    ['a sheet that never begins', `<worksheet>${'<cols>'.repeat(500_000)}`],
  ])('comes to an end with %s', async (_, xml) => {
    const sentence = await refusal('hostile.xlsx', rawXlsx(xml));

    expect(sentence).toMatch(/^hostile\.xlsx (has no filled cells|holds more text)/);
  });

  it('says that a text file of one endless line is no list', async () => {
    const line = utf8('name,'.repeat(4_000_000));

    expect(await refusal('line.csv', line)).toBe(
      'Line 1 of line.csv has more than 1,048,576 characters, so it is not a list of people. Choose another file.',
    );
  });

  it('says where a quotation mark is never closed', async () => {
    expect(await refusal('open.csv', utf8('Name,Note\nOne,"never\nTwo,x\nThree,y\n'))).toBe(
      'In open.csv, a quotation mark that opens in row 2 is never closed, so the rows after it cannot be told apart. Close it or delete it, and import again.',
    );
  });

  it('stops when it is asked to', async () => {
    const bytes = utf8('Name\nSample\n');

    expect(await refusal('list.csv', bytes, { shouldStop: () => true })).toBe(
      'The import was stopped. Nothing was brought in.',
    );
  });
});

/** Alters the size that the archive's directory declares for one part. */
function declareSize(archive: Uint8Array, part: string, inflatedBytes: number): Uint8Array {
  const altered = archive.slice();
  const at = Buffer.from(altered.buffer).lastIndexOf(part);
  new DataView(altered.buffer).setUint32(at - 46 + 24, inflatedBytes, true);
  return altered;
}
