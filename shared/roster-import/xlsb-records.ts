/** One record of a binary part (MS-XLSB 2.1.4), read from its front; past its end everything is 0 or empty. */
export class XlsbRecord {
  private readonly view: DataView;

  constructor(
    readonly type: number,
    private readonly bytes: Uint8Array,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  uint16(at: number): number {
    return at + 2 <= this.bytes.length ? this.view.getUint16(at, true) : 0;
  }

  uint32(at: number): number {
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : 0;
  }

  float64(at: number): number {
    return at + 8 <= this.bytes.length ? this.view.getFloat64(at, true) : Number.NaN;
  }

  /** A string with its length in front, and where it ends. */
  text(at: number): { readonly text: string; readonly end: number } {
    const count = this.uint32(at);
    const start = at + 4;
    if (count === 0xffffffff || start + count * 2 > this.bytes.length) {
      return { text: '', end: start };
    }
    const end = start + count * 2;
    return { text: decoder.decode(this.bytes.subarray(start, end)), end };
  }
}

const decoder = new TextDecoder('utf-16le');

/** The records of a part whose bytes come in pieces; after each piece those that it completes. */
export async function* xlsbRecords(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<XlsbRecord[], void, undefined> {
  let rest = new Uint8Array();
  for await (const piece of pieces) {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const records: XlsbRecord[] = [];
    let at = 0;
    for (;;) {
      const record = takeRecord(bytes, at);
      if (record === null) {
        break;
      }
      records.push(record.record);
      at = record.end;
    }
    rest = bytes.slice(at);
    yield records;
  }
}

function takeRecord(
  bytes: Uint8Array,
  from: number,
): { readonly record: XlsbRecord; readonly end: number } | null {
  let at = from;
  const first = bytes[at] ?? 0;
  let type = first & 0x7f;
  at += 1;
  if (first >= 0x80) {
    type |= ((bytes[at] ?? 0) & 0x7f) << 7;
    at += 1;
  }
  let length = 0;
  for (let place = 0; place < 4; place += 1) {
    const byte = bytes[at] ?? 0;
    at += 1;
    length |= (byte & 0x7f) << (place * 7);
    if (byte < 0x80) {
      break;
    }
  }
  const end = at + length;
  return end > bytes.length || from >= bytes.length
    ? null
    : { record: new XlsbRecord(type, bytes.subarray(at, end)), end };
}
