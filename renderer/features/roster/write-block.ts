const quoted = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (cell: string): string =>
  cell.replace(/[&<>]/g, (sign) => escapes[sign] ?? '').replace(/\r\n?|\n/g, '<br>');

/** A block of cells as two clipboard formats: tabs and lines, and a table that says of every cell that it is text. */
export interface WrittenBlock {
  readonly text: string;
  readonly html: string;
}

/**
 * Writes cells for the clipboard. The table keeps spreadsheet programs from taking a passport number for a number, a phone
 * for a sum or a cell that begins with `=` for a formula.
 */
export function writeBlock(rows: readonly (readonly string[])[]): WrittenBlock {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`).join('');
  return {
    text: rows.map((row) => row.map(quoted).join('\t')).join('\n'),
    html: `<meta charset="utf-8"><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
  };
}
