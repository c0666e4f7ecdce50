import { lstat, open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { encode, encodings } from './encodings';
import type { Encoding } from './encodings';

/** A text that was found where it must not be. */
export interface Trace {
  readonly path: string;
  readonly encoding: Encoding;
  readonly text: string;
}

/** Looks for many texts in many encodings at once. */
export interface Scanner {
  readonly find: (content: Buffer) => Omit<Trace, 'path'>[];
}

interface Needle {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  readonly text: string;
}

/** Shorter ones are met by chance. */
const shortest = 8;

/** Texts must be at least eight bytes long in every encoding to be looked for in it. */
export function createScanner(texts: readonly string[]): Scanner {
  const byHead = new Map<number, Needle[]>();
  const heads = new Uint8Array(65_536);
  const seen = new Set<string>();
  for (const text of texts) {
    for (const encoding of encodings) {
      const bytes = encode(text, encoding);
      const key = bytes.toString('latin1');
      if (bytes.length < shortest || seen.has(key)) {
        continue; // plain digits are the same in many encodings
      }
      seen.add(key);
      heads[bytes.readUInt16BE(0)] = 1;
      const head = bytes.readUInt32BE(0);
      byHead.set(head, [...(byHead.get(head) ?? []), { bytes, encoding, text }]);
    }
  }
  return {
    find: (content) => {
      const traces: Omit<Trace, 'path'>[] = [];
      for (let at = 0; at + shortest <= content.length; at += 1) {
        if (heads[((content[at] ?? 0) << 8) | (content[at + 1] ?? 0)] === 0) {
          continue;
        }
        for (const { bytes, encoding, text } of byHead.get(content.readUInt32BE(at)) ?? []) {
          if (
            content.compare(bytes, 0, bytes.length, at, Math.min(content.length, at + bytes.length)) === 0
          ) {
            traces.push({ encoding, text });
          }
        }
      }
      return traces;
    },
  };
}

export interface ScanReport {
  readonly files: number;
  readonly bytes: number;
  readonly traces: readonly Trace[];
}

const chunkBytes = 16 * 1024 * 1024;
/** Longer than any text in any encoding: what is cut by the end of a chunk is found in the next. */
const overlapBytes = 4096;

async function scanFile(scanner: Scanner, path: string): Promise<{ bytes: number; traces: Trace[] }> {
  const { size } = await lstat(path).then((found) =>
    found.isFile() ? found : Promise.reject(new Error(path)),
  );
  const handle = await open(path, 'r');
  const traces: Trace[] = [];
  const buffer = Buffer.allocUnsafe(Math.min(size + 1, chunkBytes) + overlapBytes);
  let bytes = 0;
  let kept = 0;
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, kept, buffer.length - kept, null);
      if (bytesRead === 0) {
        return { bytes, traces };
      }
      bytes += bytesRead;
      const end = kept + bytesRead;
      traces.push(...scanner.find(buffer.subarray(0, end)).map((trace) => ({ path, ...trace })));
      kept = Math.min(overlapBytes, end);
      buffer.copy(buffer, 0, end - kept, end);
    }
  } finally {
    await handle.close();
  }
}

async function filesAt(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    return [path, ...entries.map((entry) => join(entry.parentPath, entry.name))];
  } catch {
    return [path]; // a file, or gone
  }
}

/** Scans the names and the contents of files and of all that is below folders. */
export async function scanFiles(
  scanner: Scanner,
  paths: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): Promise<ScanReport> {
  const report = { files: 0, bytes: 0, traces: [] as Trace[] };
  const all = new Set((await Promise.all(paths.map(filesAt))).flat().filter(isWanted));
  for (const path of all) {
    report.traces.push(...scanner.find(Buffer.from(basename(path))).map((trace) => ({ path, ...trace })));
    try {
      const { bytes, traces } = await scanFile(scanner, path);
      report.files += 1;
      report.bytes += bytes;
      report.traces.push(...traces);
    } catch {
      continue; // a folder, a socket, or gone in the meantime, as temporary files are
    }
  }
  return report;
}
