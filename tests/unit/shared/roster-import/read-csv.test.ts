import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsByRow, latin1, readable, utf16, utf8 } from '../../../support/sheet-files';

describe('reading delimited text', () => {
  it.each([
    ['utf-8', utf8('Nom;Prénom\nKÉÏTA;Zoë\n'), false],
    ['utf-8', utf8('\ufeffNom;Prénom\nKÉÏTA;Zoë\n'), false],
    ['utf-16le', utf16('Nom;Prénom\nKÉÏTA;Zoë\n', 'le', true), false],
    ['utf-16be', utf16('Nom;Prénom\nKÉÏTA;Zoë\n', 'be', true), false],
    ['utf-16le', utf16('Nom;Prénom\nKÉÏTA;Zoë\n', 'le', false), true],
    ['utf-16be', utf16('Nom;Prénom\nKÉÏTA;Zoë\n', 'be', false), true],
    ['windows-1252', latin1('Nom;Prénom\nKÉÏTA;Zoë\n'), true],
  ])('reads %s', async (encoding, bytes, guess) => {
    const workbook = await readable('liste.csv', bytes);

    expect([workbook.encoding, workbook.encodingIsGuess, workbook.delimiter, cellsByRow(workbook)]).toEqual([
      encoding,
      guess,
      ';',
      { 1: ['Nom', 'Prénom'], 2: ['KÉÏTA', 'Zoë'] },
    ]);
  });

  it('reads the marks of Windows-1252 that Latin-1 does not have', async () => {
    const bytes = Uint8Array.from([...latin1('Nom,Pr\xe9nom\nN\x92Diaye,\x8cuvre \x80\n')]);

    expect(cellsByRow(await readable('list.csv', bytes))[2]).toEqual(['N’Diaye', 'Œuvre €']);
  });

  it('reads with the encoding that somebody chose', async () => {
    const workbook = await readable('list.csv', Uint8Array.from([0x4e, 0x0a, 0xe3, 0xcd]), {
      encoding: 'windows-1256',
    });

    expect(cellsByRow(workbook)).toEqual({ 1: ['N'], 2: ['مح'] });
  });

  it.each([
    [',', 'Name,Note\nOne,"a;b;c"\nTwo,"d;e;f"\n'],
    [';', 'Name;Weight;Note\nOne;23,5;a, b, c\nTwo;7,25;\n'],
    ['\t', 'Name\tNote\nOne\ta, b; c\nTwo\td\n'],
    ['|', 'Name|Note\nOne|a, b; c\nTwo|d\n'],
    [',', 'Name\nOne\nTwo\n'],
    [';', 'List of people, 3 March, Bamako\n\nName;Phone\nOne;1\nTwo;2\n'],
  ])('finds the delimiter %j', async (delimiter, text) => {
    expect((await readable('list.csv', utf8(text))).delimiter).toBe(delimiter);
  });

  it('honours a sep line, which is row 1 and not data', async () => {
    const workbook = await readable('list.csv', utf8('sep=;\r\nName;Note\r\nOne;a,b\r\n'));

    expect([workbook.delimiter, cellsByRow(workbook)]).toEqual([
      ';',
      { 2: ['Name', 'Note'], 3: ['One', 'a,b'] },
    ]);
  });

  it('numbers rows as a spreadsheet shows them, with line breaks in cells, blank rows and ragged rows', async () => {
    const text = 'Name,Note\r\n"One","two\r\nlines"\r\n\r\nTwo\r\nThree,x,y,z\r\n,,\r\nFour,"said ""yes"""';

    expect(cellsByRow(await readable('list.csv', utf8(text)))).toEqual({
      1: ['Name', 'Note'],
      2: ['One', 'two\nlines'],
      4: ['Two'],
      5: ['Three', 'x', 'y', 'z'],
      7: ['Four', 'said "yes"'],
    });
  });

  it('reads misplaced quotation marks as spreadsheet programs do, without losing a row', async () => {
    const text = 'Name,Note\n"Le "Grand" hotel,a\nTwo,12" screen\n"Three"x,"b,c"\nFour,d\n';

    expect(cellsByRow(await readable('list.csv', utf8(text)))).toEqual({
      1: ['Name', 'Note'],
      2: ['Le Grand" hotel', 'a'],
      3: ['Two', '12" screen'],
      4: ['Threex', 'b,c'],
      5: ['Four', 'd'],
    });
  });

  it('reads files with line ends of any system alike', async () => {
    const files = ['\n', '\r\n', '\r'].map((end) => utf8(['Name,Note', 'One,a', 'Two,b', ''].join(end)));

    const read = await Promise.all(files.map(async (bytes) => cellsByRow(await readable('list.csv', bytes))));

    expect(new Set(read.map((rows) => JSON.stringify(rows))).size).toBe(1);
  });

  it('gives back what any CSV writer wrote, also far beyond one piece of a megabyte', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'É', '"', ',', ';', '\n', ' ', '1'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (rows, long) => {
          const filler = long
            ? Array.from({ length: 12_000 }, (_, index) => [`row ${index}`, 'x'.repeat(100), '"q"\n'])
            : [];
          const written = [['Name', 'Note', 'End'], ...filler, ...rows.map((row) => [...row, 'end'])];

          const read = await readable('law.csv', utf8(Papa.unparse(written, { newline: '\r\n' })), {
            delimiter: ',',
          });

          expect(read.sheets[0]?.rows.map(({ cells }) => cells)).toEqual(written);
        },
      ),
      { numRuns: 12 },
    );
  });
});
