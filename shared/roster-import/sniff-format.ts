import { message } from '../messages/message';
import type { Message } from '../messages/message';

/** What a file is by its first bytes, whatever its name says. */
export type SniffedFormat =
  | {
      readonly kind:
        | 'zip'
        | 'ole'
        | 'ancient-workbook'
        | 'spreadsheet-xml'
        | 'open-document'
        | 'web-page'
        | 'text'
        | 'empty';
    }
  | { readonly kind: 'other'; readonly what: Message };

const signatures: readonly { readonly bytes: readonly number[]; readonly what: Message }[] = [
  { bytes: [0xff, 0xd8, 0xff], what: message('import.kind-image') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: message('import.kind-image') },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: message('import.kind-image') },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: message('import.kind-image') },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: message('import.kind-image') },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: message('import.kind-pdf') },
  { bytes: [0x1f, 0x8b, 0x08], what: message('import.kind-archive') },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a], what: message('import.kind-archive') },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: message('import.kind-archive') },
];

const headBytes = 16 * 1024;
const byteOrderMarks: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff]);
/** Workbooks of Excel 2 to 4, which are bare streams of records. */
const ancientStarts = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** Tells by content what kind of file this is; text is anything without bytes that text does not have. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) {
    return { kind: 'empty' };
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return { kind: 'zip' };
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return { kind: 'ole' };
  }
  const signature = signatures.find((candidate) => startsWith(bytes, candidate.bytes));
  if (signature !== undefined) {
    return { kind: 'other', what: signature.what };
  }
  if (ancientStarts.some((start) => startsWith(bytes, start))) {
    return { kind: 'ancient-workbook' };
  }
  const head = asciiHead(bytes);
  if (head === '') {
    return { kind: bytes.length < headBytes ? 'empty' : 'text' };
  }
  if (head.startsWith('<')) {
    return sniffMarkup(head);
  }
  if (/^MIME-Version:/i.test(head)) {
    return { kind: 'other', what: message('import.kind-web-archive') };
  }
  return head.startsWith('{\\rtf') ? { kind: 'other', what: message('import.kind-word') } : { kind: 'text' };
}

function sniffMarkup(head: string): SniffedFormat {
  if (/<(?:\w+:)?Workbook[\s>]/.test(head) && head.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return { kind: 'spreadsheet-xml' };
  }
  if (/<office:document[\s>]/.test(head)) {
    return { kind: 'open-document' };
  }
  if (/<!doctype html|<(?:html|head|body|table|thead|tbody|tr|td|meta|style|div)[\s/>]/i.test(head)) {
    return { kind: 'web-page' };
  }
  return /^<(?:\?xml|!|\w+[\s/>])/i.test(head)
    ? { kind: 'other', what: message('import.kind-xml') }
    : { kind: 'text' };
}

/** The byte order in which UTF-16 without a mark would read as text; null when the bytes are not UTF-16. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  let evenNuls = 0;
  let oddNuls = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    evenNuls += sample[at] === 0 ? 1 : 0;
    oddNuls += sample[at + 1] === 0 ? 1 : 0;
  }
  if (pairs < 2 || bytes.length % 2 !== 0) {
    return null;
  }
  // Latin letters, digits and separators have a NUL in one half; even Arabic lists have many of them.
  if (oddNuls > pairs * 0.15 && evenNuls < pairs * 0.01) {
    return 'utf-16le';
  }
  return evenNuls > pairs * 0.15 && oddNuls < pairs * 0.01 ? 'utf-16be' : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The first letters of a text in any encoding that contains ASCII, without marks, NULs and space in front. */
function asciiHead(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, headBytes)) {
    if (byte !== 0 && !(head === '' && (byte <= 32 || byteOrderMarks.has(byte)))) {
      head += String.fromCharCode(byte);
    }
  }
  return head;
}
