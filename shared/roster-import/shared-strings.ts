import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { detached } from './sheet-builder';
import { workbookText } from './xml-text';

/** The texts that cells refer to by number (ECMA-376 Part 1, 18.4), from the part's text in pieces. */
export async function readSharedStrings(
  pieces: AsyncIterable<string>,
  fileName: string,
  afterPiece: () => Promise<void>,
): Promise<string[]> {
  const strings: string[] = [];
  let rest = '';
  let prefix: string | undefined;
  for await (const piece of pieces) {
    rest += piece;
    if (prefix === undefined) {
      const root = /<([\w.-]+:)?sst[\s/>]/.exec(rest);
      if (root === null) {
        refuseLongMarkup(rest, fileName);
        continue;
      }
      refuseDoctype(rest.slice(0, root.index), fileName);
      prefix = root[1] ?? '';
    }
    rest = takeItems(rest, prefix, strings);
    refuseLongMarkup(rest, fileName);
    if (strings.length > importLimits.sharedStrings) {
      throw new ImportProblem(message('import.too-much-text', { file: fileName }));
    }
    await afterPiece();
  }
  return strings;
}

/** The visible text of a rich or plain string item: its runs joined, phonetic guides left out. */
export function itemText(inner: string, prefix: string): string {
  if (inner.length > importLimits.cellCharacters * 40) {
    return inner;
  }
  const open = `<${prefix}t`;
  const close = `</${prefix}t>`;
  const visible = inner.includes(`<${prefix}rPh`) ? withoutPhonetics(inner, prefix) : inner;
  let text = '';
  let at = visible.indexOf(open);
  while (at >= 0) {
    const next = visible.charCodeAt(at + open.length);
    const tagEnd = visible.indexOf('>', at);
    if (tagEnd < 0) {
      break;
    }
    if (isTagNameEnd(next) && visible.charCodeAt(tagEnd - 1) !== 47) {
      const end = visible.indexOf(close, tagEnd);
      if (end < 0) {
        break;
      }
      text += workbookText(visible.slice(tagEnd + 1, end));
      at = visible.indexOf(open, end);
    } else {
      at = visible.indexOf(open, tagEnd);
    }
  }
  return text;
}

/** Refuses a part that declares document types: no spreadsheet program writes them, and they carry attacks. */
export function refuseDoctype(prolog: string, fileName: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(prolog)) {
    throw new ImportProblem(message('import.unsafe-markup', { file: fileName }));
  }
}

/** Refuses markup that runs on without an end far beyond what a row or a text can hold. */
export function refuseLongMarkup(rest: string, fileName: string): void {
  if (rest.length > importLimits.markupCharacters) {
    throw new ImportProblem(message('import.too-much-text', { file: fileName }));
  }
}

/** True for the characters that may follow the name in a start tag: white space, `/` or `>`. */
export function isTagNameEnd(code: number): boolean {
  return code === 62 || code === 32 || code === 47 || code === 10 || code === 13 || code === 9;
}

function takeItems(text: string, prefix: string, strings: string[]): string {
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  let at = text.indexOf(open);
  while (at >= 0) {
    const tagEnd = text.indexOf('>', at);
    if (tagEnd < 0) {
      return text.slice(at);
    }
    if (!isTagNameEnd(text.charCodeAt(at + open.length))) {
      at = text.indexOf(open, tagEnd);
      continue;
    }
    if (text.charCodeAt(tagEnd - 1) === 47) {
      strings.push('');
      at = text.indexOf(open, tagEnd);
      continue;
    }
    const end = text.indexOf(close, tagEnd);
    if (end < 0) {
      return text.slice(at);
    }
    strings.push(detached(itemText(text.slice(tagEnd + 1, end), prefix)));
    at = text.indexOf(open, end);
  }
  // A start tag may be cut between two pieces.
  return text.slice(Math.max(0, text.length - open.length));
}

function withoutPhonetics(inner: string, prefix: string): string {
  return inner
    .split(`<${prefix}rPh`)
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf(`</${prefix}rPh>`) + 1)))
    .join('');
}
