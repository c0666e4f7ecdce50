import { analyse } from 'chardet';
import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { guessUtf16 } from './sniff-format';
import type { TextEncodingName } from './types';

/** Text of a file, the encoding it was read with, and whether that is a guess. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  readonly guess: boolean;
}

/** The bytes 0x80 to 0x9F of Windows-1252; some hosts' decoders leave them as control characters. */
const windows1252High = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes a text file: by its byte order mark, else strictly as UTF-8, else as UTF-16 where the bytes have its
 * pattern, else as Windows-1252 or, when the letters are Arabic, Windows-1256. Throws an `ImportProblem` for bytes
 * that are not text.
 */
export function decodeText(bytes: Uint8Array, fileName: string, chosen?: TextEncodingName): DecodedText {
  if (chosen !== undefined) {
    return { text: decode(bytes, chosen), encoding: chosen, guess: false };
  }
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    return { text: decode(bytes, marked), encoding: marked, guess: false };
  }
  const declared = declaredEncoding(bytes);
  if (declared !== null) {
    return { text: decode(bytes, declared), encoding: declared, guess: false };
  }
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) {
    return { text: decode(bytes, utf16), encoding: utf16, guess: true };
  }
  if (looksBinary(bytes)) {
    throw new ImportProblem(
      message('import.not-a-spreadsheet', { file: fileName, kind: message('import.kind-binary') }),
    );
  }
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) {
    return { text: utf8, encoding: 'utf-8', guess: false };
  }
  const encoding = suggestsArabic(bytes) ? 'windows-1256' : 'windows-1252';
  return { text: decode(bytes, encoding), encoding, guess: true };
}

function decode(bytes: Uint8Array, encoding: TextEncodingName): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (control) => windows1252High.charAt(control.charCodeAt(0) - 0x80))
    : text;
}

function markedEncoding(bytes: Uint8Array): TextEncodingName | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return 'utf-8';
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** What a page or an XML document says of itself, where the bytes do not contradict it. */
function declaredEncoding(bytes: Uint8Array): TextEncodingName | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  if (!/^\s*</.test(head)) {
    return null;
  }
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const encoding = encodingLabels[name];
  return encoding === undefined || (encoding === 'utf-8' && strictUtf8(bytes) === null) ? null : encoding;
}

const encodingLabels: Readonly<Partial<Record<string, TextEncodingName>>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  'windows-1256': 'windows-1256',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1254': 'windows-1254',
};

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // some byte is not UTF-8
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) {
      return true;
    }
    controls += byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26 ? 1 : 0;
  }
  return bytes.includes(0) || controls > sample.length * 0.01 + 1;
}

/** Detectors often guess wrong between related pages, so only a clear verdict for Arabic is heard. */
function suggestsArabic(bytes: Uint8Array): boolean {
  const matches = analyse(bytes.subarray(0, 65_536));
  const arabic = matches.find(({ name }) => name === 'windows-1256')?.confidence ?? 0;
  const latin = matches.find(({ name }) => name === 'ISO-8859-1' || name === 'windows-1252')?.confidence ?? 0;
  return arabic > 30 && arabic > latin;
}
