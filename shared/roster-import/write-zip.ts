import { crc32 } from '../kit/crc32';

/** One part of an archive; its text comes in pieces, so that it is never there as a whole. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

interface WrittenPart {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly checksum: number;
  readonly bytes: number;
}

/** A ZIP archive of texts in UTF-8 (PKWARE APPNOTE 6.3), dated 1 January 1980 so that the same parts give the same bytes. */
export async function writeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const written: WrittenPart[] = [];
  for (const part of parts) {
    written.push(await packPart(part));
  }
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of written) {
    const head = header(0x04034b50, part, []);
    pieces.push(head, part.name, part.packed);
    directory.push(header(0x02014b50, part, [0, 0, 0, 0, 0, offset & 0xffff, offset >>> 16]), part.name);
    offset += head.length + part.name.length + part.packed.length;
  }
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, written.length, true);
  end.setUint16(10, written.length, true);
  end.setUint32(12, directoryBytes, true);
  end.setUint32(16, offset, true);
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

async function packPart({ name, pieces }: ZipPart): Promise<WrittenPart> {
  const encoder = new TextEncoder();
  const stream = new CompressionStream('deflate-raw');
  const packing = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  let checksum = 0;
  let bytes = 0;
  for (const piece of pieces) {
    const encoded = encoder.encode(piece);
    checksum = crc32(encoded, checksum);
    bytes += encoded.length;
    await writer.write(encoded);
  }
  await writer.close();
  return { name: encoder.encode(name), packed: new Uint8Array(await packing), checksum, bytes };
}

/** What the local header and the directory have in common, with what only the directory has at its end. */
function header(signature: number, part: WrittenPart, last: readonly number[]): Uint8Array {
  const isLocal = last.length === 0;
  const view = new DataView(new ArrayBuffer(isLocal ? 30 : 46));
  let at = 0;
  const put16 = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const put32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  put32(signature);
  if (!isLocal) {
    put16(20);
  }
  put16(20);
  put16(0x0800);
  put16(8);
  put16(0);
  put16(0x0021);
  put32(part.checksum);
  put32(part.packed.length);
  put32(part.bytes);
  put16(part.name.length);
  put16(0);
  last.forEach(put16);
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
