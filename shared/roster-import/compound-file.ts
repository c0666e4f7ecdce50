import { message } from '../messages/message';
import { ImportProblem } from './import-problem';

/** The streams of a compound file by name, as far as they can be read. */
export interface CompoundFile {
  readonly names: ReadonlySet<string>;
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly bytes: number;
}

const endOfChain = 0xfffffffe;
const largestSector = 0xfffffffa;

/** Opens a compound file (MS-CFB). Throws an `ImportProblem` when its tables do not hold together. */
export function openCompoundFile(bytes: Uint8Array, fileName: string): CompoundFile {
  const damaged = () => new ImportProblem(message('import.damaged-workbook', { file: fileName }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1536) {
    throw damaged();
  }
  const sectorShift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) {
    throw damaged();
  }
  const sectorBytes = 1 << sectorShift;
  const sectorCount = Math.ceil((bytes.length - sectorBytes) / sectorBytes) + 1;
  const sectorAt = (sector: number) => (sector + 1) * sectorBytes;

  const tableSectors = (): number[] => {
    const sectors: number[] = [];
    for (let place = 0; place < 109; place += 1) {
      sectors.push(view.getUint32(76 + place * 4, true));
    }
    let next = view.getUint32(68, true);
    for (let count = 0; next < largestSector && count < sectorCount; count += 1) {
      const at = sectorAt(next);
      if (at + sectorBytes > bytes.length) {
        throw damaged();
      }
      for (let place = 0; place < sectorBytes / 4 - 1; place += 1) {
        sectors.push(view.getUint32(at + place * 4, true));
      }
      next = view.getUint32(at + sectorBytes - 4, true);
    }
    return sectors.filter((sector) => sector < largestSector).slice(0, sectorCount);
  };
  const table = new Uint32Array(sectorCount + sectorBytes).fill(endOfChain);
  for (const [index, sector] of tableSectors().entries()) {
    const at = sectorAt(sector);
    const first = (index * sectorBytes) / 4;
    for (let place = 0; place < sectorBytes / 4 && first + place < table.length; place += 1) {
      const entry = at + place * 4;
      if (entry + 4 <= bytes.length) {
        table[first + place] = view.getUint32(entry, true);
      }
    }
  }

  const readChain = (start: number, length: number): Uint8Array => {
    const wanted = Math.min(length, bytes.length);
    const joined = new Uint8Array(wanted);
    let filled = 0;
    for (let sector = start; filled < wanted; sector = table[sector] ?? endOfChain) {
      const at = sectorAt(sector);
      if (sector >= sectorCount || at >= bytes.length) {
        throw damaged();
      }
      const piece = bytes.subarray(at, Math.min(at + sectorBytes, at + wanted - filled));
      joined.set(piece, filled);
      filled += sectorBytes;
    }
    return joined;
  };
  const chainBytes = (start: number): number => {
    let count = 0;
    for (let sector = start; sector < sectorCount && count <= sectorCount; count += 1) {
      sector = table[sector] ?? endOfChain;
    }
    return count * sectorBytes;
  };

  const directoryStart = view.getUint32(48, true);
  const directory = readDirectory(readChain(directoryStart, chainBytes(directoryStart)));
  const root = directory.find(({ kind }) => kind === 5);
  const miniCutOff = view.getUint32(56, true);
  const miniTableStart = view.getUint32(60, true);
  const small = () => {
    const miniTable = readChain(miniTableStart, chainBytes(miniTableStart));
    const container = root === undefined ? new Uint8Array() : readChain(root.start, root.bytes);
    return { view: new DataView(miniTable.buffer), container };
  };
  const readSmall = ({ start, bytes: length }: DirectoryEntry): Uint8Array => {
    const { view: links, container } = small();
    const joined = new Uint8Array(Math.min(length, container.length));
    let filled = 0;
    for (let sector = start; filled < joined.length;) {
      const piece = container.subarray(sector * 64, sector * 64 + Math.min(64, joined.length - filled));
      if (piece.length === 0 || sector * 4 + 4 > links.byteLength) {
        throw damaged();
      }
      joined.set(piece, filled);
      filled += 64;
      sector = links.getUint32(sector * 4, true);
    }
    return joined;
  };
  return {
    names: new Set(directory.map(({ name }) => name)),
    stream: (name) => {
      const entry = directory.find((candidate) => candidate.kind === 2 && candidate.name === name);
      if (entry === undefined) {
        return undefined;
      }
      return entry.bytes < miniCutOff ? readSmall(entry) : readChain(entry.start, entry.bytes);
    },
  };
}

function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer);
  const decoder = new TextDecoder('utf-16le');
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const nameBytes = Math.min(64, view.getUint16(at + 64, true));
    const kind = bytes[at + 66] ?? 0;
    if (kind !== 0 && nameBytes >= 2) {
      entries.push({
        name: decoder.decode(bytes.subarray(at, at + nameBytes - 2)),
        kind,
        start: view.getUint32(at + 116, true),
        bytes: view.getUint32(at + 120, true),
      });
    }
  }
  return entries;
}
