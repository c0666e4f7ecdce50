import { parse } from 'papaparse';

/** The cells of a block that was copied from a spreadsheet: tabs between cells, quotes around what holds a line break. */
export function readBlock(text: string): string[][] {
  const { data } = parse<string[]>(text.replace(/\r\n?/g, '\n').replace(/\n+$/, ''), {
    delimiter: '\t',
    newline: '\n',
    quoteChar: '"',
  });
  return data.map((row) => row.map((cell) => cell.trim()));
}
