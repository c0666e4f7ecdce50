/** Records of delimited text, and whether a quotation mark was still open at the end. */
export interface SpreadsheetRecords {
  readonly records: string[][];
  readonly unclosed: boolean;
}

/**
 * Splits delimited text as spreadsheet programs do when quotation marks are misplaced: a mark opens a quoted field only
 * at the field's start, and what follows the closing mark belongs to the field. Lines end with `\n`.
 */
export function spreadsheetRecords(text: string, delimiter: string, limit = Infinity): SpreadsheetRecords {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < limit) {
    const field = readField(text, at, delimiter);
    record.push(field.text);
    if (field.unclosed) {
      return { records: [...records, record], unclosed: true };
    }
    if (field.end >= text.length) {
      records.push(record);
      return { records, unclosed: false };
    }
    const endsRecord = text.charAt(field.end) === '\n';
    at = field.end + 1;
    if (endsRecord) {
      records.push(record);
      record = [];
    } else if (at === text.length) {
      record.push('');
    }
  }
  return { records: record.length > 0 ? [...records, record] : records, unclosed: false };
}

function readField(text: string, start: number, delimiter: string) {
  let at = start;
  let field = '';
  if (text.charAt(at) === '"') {
    at += 1;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote < 0) {
        return { text: field + text.slice(at), end: text.length, unclosed: true };
      }
      field += text.slice(at, quote);
      at = quote + 1;
      if (text.charAt(at) !== '"') {
        break;
      }
      field += '"';
      at += 1;
    }
  }
  let end = at;
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n') {
    end += 1;
  }
  return { text: field + text.slice(at, end), end, unclosed: false };
}
