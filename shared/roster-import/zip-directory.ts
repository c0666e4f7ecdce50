import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';

/** One part of a ZIP archive, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
  readonly localHeaderOffset: number;
  readonly encrypted: boolean;
}

const endSignature = 0x06054b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * The parts of a ZIP archive by lower-case name (PKWARE APPNOTE 6.3, ZIP64 included). Throws an `ImportProblem` when
 * the directory is missing, damaged or larger than the limits.
 */
export function readZipDirectory(bytes: Uint8Array, fileName: string): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => new ImportProblem(message('import.damaged-workbook', { file: fileName }));
  const end = findEnd(view);
  if (end < 0) {
    throw damaged();
  }
  let count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === zip64LocatorSignature) {
    const record = readUint64(view, end - 12);
    if (record + 56 > bytes.length || view.getUint32(record, true) !== zip64EndSignature) {
      throw damaged();
    }
    count = readUint64(view, record + 32);
    offset = readUint64(view, record + 48);
  }
  if (count > importLimits.zipEntries) {
    throw new ImportProblem(
      message('import.too-many-parts', { file: fileName, count, limit: importLimits.zipEntries }),
    );
  }
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder('utf-8');
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > bytes.length || view.getUint32(offset, true) !== centralSignature) {
      throw damaged();
    }
    const nameBytes = view.getUint16(offset + 28, true);
    const extraBytes = view.getUint16(offset + 30, true);
    const commentBytes = view.getUint16(offset + 32, true);
    const nameStart = offset + 46;
    if (nameStart + nameBytes + extraBytes > bytes.length) {
      throw damaged();
    }
    const name = decoder.decode(bytes.subarray(nameStart, nameStart + nameBytes)).replaceAll('\\', '/');
    const sizes = readSizes(view, offset, nameStart + nameBytes, extraBytes);
    entries.set(name.replace(/^\/+/, '').toLowerCase(), {
      name,
      method: view.getUint16(offset + 10, true),
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      ...sizes,
    });
    offset = nameStart + nameBytes + extraBytes + commentBytes;
  }
  return entries;
}

/** The stored bytes of one part; throws an `ImportProblem` when they lie outside the file. */
export function entryBytes(bytes: Uint8Array, entry: ZipEntry, fileName: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.localHeaderOffset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localSignature) {
    throw new ImportProblem(message('import.damaged-workbook', { file: fileName }));
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.compressedBytes > bytes.length) {
    throw new ImportProblem(message('import.damaged-workbook', { file: fileName }));
  }
  return bytes.subarray(start, start + entry.compressedBytes);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) {
      return at;
    }
  }
  return -1;
}

function readSizes(view: DataView, offset: number, extraStart: number, extraBytes: number) {
  const sizes = {
    inflatedBytes: view.getUint32(offset + 24, true),
    compressedBytes: view.getUint32(offset + 20, true),
    localHeaderOffset: view.getUint32(offset + 42, true),
  };
  let at = extraStart;
  const end = extraStart + extraBytes;
  while (at + 4 <= end) {
    const bytes = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      // The record holds only the fields whose 32-bit place is full, in this order.
      for (const key of ['inflatedBytes', 'compressedBytes', 'localHeaderOffset'] as const) {
        if (sizes[key] === 0xffffffff && field + 8 <= end) {
          sizes[key] = readUint64(view, field);
          field += 8;
        }
      }
    }
    at += 4 + bytes;
  }
  return sizes;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 4_294_967_296 + view.getUint32(at, true);
}
