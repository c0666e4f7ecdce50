/** The bytes of a record and of those that continue it, read from front to back. Past the end everything is 0. */
export class BiffCursor {
  private segment = 0;
  private at = 0;

  constructor(private readonly segments: readonly Uint8Array[]) {
    this.skipFinished();
  }

  get isAtEnd(): boolean {
    return this.segment >= this.segments.length;
  }

  uint8(): number {
    const byte = this.segments[this.segment]?.[this.at] ?? 0;
    this.at += 1;
    this.skipFinished();
    return byte;
  }

  uint16(): number {
    return this.uint8() | (this.uint8() << 8);
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 65_536;
  }

  skip(count: number): void {
    let left = count;
    while (left > 0 && !this.isAtEnd) {
      const step = Math.min(left, (this.segments[this.segment]?.length ?? 0) - this.at);
      this.at += step;
      left -= step;
      this.skipFinished();
    }
  }

  /**
   * Characters of one string. Where it runs on into the next record, that begins with a byte that says anew how wide the
   * characters are (MS-XLS 2.5.293).
   */
  characters(count: number, isWide: boolean): string {
    let text = '';
    let left = count;
    let wide = isWide;
    while (left > 0 && !this.isAtEnd) {
      const bytes = this.segments[this.segment] ?? new Uint8Array();
      const width = wide ? 2 : 1;
      const here = Math.min(left, Math.floor((bytes.length - this.at) / width));
      text += decodeCharacters(bytes.subarray(this.at, this.at + here * width), wide);
      left -= here;
      this.at += here * width;
      if (left > 0) {
        this.segment += 1;
        this.at = 0;
        wide = ((this.segments[this.segment]?.[0] ?? 0) & 1) === 1;
        this.at = 1;
      }
      this.skipFinished();
    }
    return text;
  }

  private skipFinished(): void {
    while (this.segment < this.segments.length && this.at >= (this.segments[this.segment]?.length ?? 0)) {
      this.segment += 1;
      this.at = 0;
    }
  }
}

const wideDecoder = new TextDecoder('utf-16le');

function decodeCharacters(bytes: Uint8Array, isWide: boolean): string {
  if (isWide) {
    return wideDecoder.decode(bytes);
  }
  let text = '';
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return text;
}

/** How strings are kept by one workbook: in Unicode since 1997, before that in bytes of its code page. */
export interface BiffStrings {
  /** A string with its length in one byte, as names have it. */
  readonly short: (cursor: BiffCursor) => string;
  /** A string with its length in two bytes, as cells have it. */
  readonly long: (cursor: BiffCursor) => string;
}

/** Reads the strings of Excel 97 and later. */
export const unicodeStrings: BiffStrings = {
  short: (cursor) => unicodeString(cursor, cursor.uint8()),
  long: (cursor) => unicodeString(cursor, cursor.uint16()),
};

/** Reads the strings of Excel 5 and 95 in one code page. */
export function byteStrings(codePage: number): BiffStrings {
  const decoder = new TextDecoder(codePageLabel(codePage));
  const read = (cursor: BiffCursor, count: number) => {
    const bytes = new Uint8Array(Math.min(count, 65_535));
    for (let place = 0; place < bytes.length && !cursor.isAtEnd; place += 1) {
      bytes[place] = cursor.uint8();
    }
    return decoder.decode(bytes).replace(/\0+$/, '');
  };
  return { short: (cursor) => read(cursor, cursor.uint8()), long: (cursor) => read(cursor, cursor.uint16()) };
}

function unicodeString(cursor: BiffCursor, count: number): string {
  const isWide = (cursor.uint8() & 1) === 1;
  return cursor.characters(count, isWide);
}

/** A string of the shared table, with its formatting passed over (MS-XLS 2.5.293). */
export function richString(cursor: BiffCursor): string {
  const count = cursor.uint16();
  const flags = cursor.uint8();
  const runs = (flags & 8) === 8 ? cursor.uint16() : 0;
  const extensionBytes = (flags & 4) === 4 ? cursor.uint32() : 0;
  const text = cursor.characters(count, (flags & 1) === 1);
  cursor.skip(runs * 4 + extensionBytes);
  return text;
}

function codePageLabel(codePage: number): string {
  if (codePage === 10_000 || codePage === 32_768) {
    return 'macintosh';
  }
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252';
}
