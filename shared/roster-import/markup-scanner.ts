import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { xmlText } from './xml-text';

/** What is told of markup, in order. Names are as they are written, with their prefix; of HTML in lower case. */
export interface MarkupReader {
  /** `tag` is the start tag without its brackets; `isEmpty` when it closes itself. */
  readonly open: (name: string, tag: string, isEmpty: boolean) => void;
  readonly close: (name: string) => void;
  /** Character data; `isLiteral` when entities in it stand for themselves. */
  readonly text: (raw: string, isLiteral: boolean) => void;
}

/** Takes markup in pieces that may be cut anywhere. */
export interface MarkupScanner {
  readonly feed: (piece: string) => void;
  readonly end: () => void;
}

const rawElements = /^(?:script|style|title|xml|noscript|template|textarea)$/;

/**
 * Scans XML or HTML from its start to its end, without building anything. It never fails on bad markup. Throws an
 * `ImportProblem` for a document type in XML, and for markup that runs on without an end.
 */
export function scanMarkup(kind: 'xml' | 'html', fileName: string, reader: MarkupReader): MarkupScanner {
  let rest = '';
  let skippingTo = '';
  const isHtml = kind === 'html';

  /** The end of what was understood; what follows waits for the next piece. */
  const take = (text: string): number => {
    let at = 0;
    for (;;) {
      if (skippingTo !== '') {
        const end = indexOfWord(text, skippingTo, at, isHtml);
        if (end < 0) {
          return Math.max(at, text.length - skippingTo.length);
        }
        at = end;
        skippingTo = '';
      }
      const start = text.indexOf('<', at);
      if (start < 0) {
        return at;
      }
      if (start > at) {
        reader.text(text.slice(at, start), false);
        at = start;
      }
      const next = text.charCodeAt(start + 1);
      if (Number.isNaN(next)) {
        return at;
      }
      if (next === 33 || next === 63) {
        const end = takeDeclaration(text, start);
        if (end < 0) {
          return at;
        }
        at = end;
        continue;
      }
      const end = next === 47 ? text.indexOf('>', start) : tagEnd(text, start + 1);
      if (end < 0) {
        return at;
      }
      if (next === 47) {
        reader.close(nameOf(text, start + 2, end, isHtml));
      } else if (isNameStart(next)) {
        const isEmpty = text.charCodeAt(end - 1) === 47;
        const name = nameOf(text, start + 1, end, isHtml);
        reader.open(name, text.slice(start + 1, isEmpty ? end - 1 : end), isEmpty);
        if (isHtml && !isEmpty && rawElements.test(name)) {
          skippingTo = `</${name}`;
        }
      } else if (isHtml) {
        // "a < b" in a page that was put together carelessly
        reader.text('<', true);
        at = start + 1;
        continue;
      }
      at = end + 1;
    }
  };

  /** Comments, CDATA, processing instructions and document types; -1 when the end is not there yet. */
  const takeDeclaration = (text: string, start: number): number => {
    if (text.startsWith('<!--', start)) {
      return after(text, '-->', start + 4);
    }
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start);
      if (end >= 0) {
        reader.text(text.slice(start + 9, end), true);
      }
      return end < 0 ? -1 : end + 3;
    }
    if (text.length - start < 9) {
      return -1;
    }
    if (!isHtml && /^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(start, start + 10))) {
      throw new ImportProblem(message('import.unsafe-markup', { file: fileName }));
    }
    return after(text, '>', start);
  };

  return {
    feed: (piece) => {
      const text = rest === '' ? piece : rest + piece;
      const end = take(text);
      rest = text.slice(end);
      if (rest.length > importLimits.markupCharacters / 4) {
        throw new ImportProblem(message('import.too-much-text', { file: fileName }));
      }
    },
    end: () => {
      if (isHtml && skippingTo === '' && rest !== '' && !rest.startsWith('<')) {
        reader.text(rest, false);
      }
      rest = '';
    },
  };
}

/** One attribute of a start tag by its full name, decoded; undefined when it is not there. Quotes may be missing. */
export function tagAttribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + name.length)) {
    if (at === 0 || tag.charCodeAt(at - 1) > 32) {
      continue;
    }
    let place = skipSpace(tag, at + name.length);
    if (tag.charCodeAt(place) !== 61) {
      continue;
    }
    place = skipSpace(tag, place + 1);
    const quote = tag.charAt(place);
    if (quote === '"' || quote === "'") {
      const end = tag.indexOf(quote, place + 1);
      return xmlText(tag.slice(place + 1, end < 0 ? undefined : end));
    }
    return xmlText(/^[^\s>]*/.exec(tag.slice(place))?.[0] ?? '');
  }
  return undefined;
}

function skipSpace(tag: string, from: number): number {
  let at = from;
  while (tag.charCodeAt(at) <= 32) {
    at += 1;
  }
  return at;
}

/** Where the tag ends: the first `>` that no attribute's quotes enclose; -1 when it is not there yet. */
function tagEnd(text: string, from: number): number {
  const first = text.indexOf('>', from);
  const last = text.charCodeAt(text.charCodeAt(first - 1) === 47 ? first - 2 : first - 1);
  if (first < 0 || last === 34 || last === 39) {
    return first; // right behind the last attribute's value, as nearly always
  }
  let quote = 0;
  let afterEquals = false;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      quote = code === quote ? 0 : quote;
    } else if (code === 62) {
      return at;
    } else if (afterEquals && (code === 34 || code === 39)) {
      quote = code;
      afterEquals = false;
    } else if (code > 32) {
      afterEquals = code === 61;
    }
  }
  return -1;
}

function nameOf(text: string, start: number, end: number, isHtml: boolean): string {
  let at = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 47) {
      break;
    }
  }
  const name = text.slice(start, at);
  return isHtml ? name.toLowerCase() : name;
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

function indexOfWord(text: string, word: string, from: number, anyCase: boolean): number {
  return anyCase ? text.toLowerCase().indexOf(word, from) : text.indexOf(word, from);
}
