import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { entryBytes } from './zip-directory';
import type { ZipEntry } from './zip-directory';

const feedBytes = 256 * 1024;
const textBatchBytes = 512 * 1024;

/** Counts the bytes that one file has unpacked so far, against the limit. */
export interface InflateBudget {
  readonly fileName: string;
  spentBytes: number;
}

/**
 * The text of one XML part in pieces of about half a million characters, in order. Throws an `ImportProblem` when the part
 * is damaged, encrypted, longer than it declares, or when the file's budget is spent.
 */
export async function* inflateText(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: InflateBudget,
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  let batch: Uint8Array[] = [];
  let batchBytes = 0;
  const decodeBatch = (last: boolean): string => {
    const joined = join(batch, batchBytes);
    batch = [];
    batchBytes = 0;
    decoder ??= new TextDecoder(utf16Label(joined) ?? 'utf-8');
    return decoder.decode(joined, { stream: !last });
  };
  for await (const piece of inflateBytes(bytes, entry, budget)) {
    batch.push(piece);
    batchBytes += piece.length;
    if (batchBytes >= textBatchBytes) {
      yield decodeBatch(false);
    }
  }
  yield decodeBatch(true);
}

/** The whole text of one small XML part, such as the list of sheets. */
export async function inflateWholeText(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: InflateBudget,
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of inflateText(bytes, entry, budget)) {
    pieces.push(piece);
  }
  return pieces.join('');
}

/** The bytes of one part in pieces, in order. Throws like `inflateText`. */
export async function* inflateBytes(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: InflateBudget,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = budget.fileName;
  const damaged = () => new ImportProblem(message('import.damaged-workbook', { file }));
  if (entry.encrypted) {
    throw new ImportProblem(message('import.encrypted', { file }));
  }
  const stored = entryBytes(bytes, entry, file);
  let inflated = 0;
  const spend = (piece: Uint8Array) => {
    inflated += piece.length;
    budget.spentBytes += piece.length;
    if (budget.spentBytes > importLimits.inflatedBytes) {
      throw new ImportProblem(
        message('import.inflates-too-far', { file, limit: importLimits.inflatedBytes / 1024 / 1024 }),
      );
    }
    if (inflated > entry.inflatedBytes) {
      throw damaged();
    }
  };
  if (entry.method === 0) {
    spend(stored);
    yield stored;
  } else if (entry.method === 8) {
    for await (const piece of inflateRaw(stored, damaged)) {
      spend(piece);
      yield piece;
    }
  } else {
    throw damaged();
  }
  if (inflated !== entry.inflatedBytes) {
    throw damaged();
  }
}

async function* inflateRaw(
  stored: Uint8Array,
  damaged: () => ImportProblem,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feed = async () => {
    for (let at = 0; at < stored.length; at += feedBytes) {
      await writer.write(stored.subarray(at, at + feedBytes));
    }
    await writer.close();
  };
  // The reader meets the same error and reports it.
  const fed = feed().catch(() => undefined);
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw damaged();
      });
      if (done || value === undefined) {
        break;
      }
      yield value;
    }
    finished = true;
    await fed;
  } finally {
    if (!finished) {
      await reader.cancel().catch(() => undefined);
      await writer.abort().catch(() => undefined);
    }
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const only = pieces[0];
  if (pieces.length === 1 && only !== undefined) {
    return only;
  }
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function utf16Label(start: Uint8Array): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) {
    return 'utf-16le';
  }
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined;
}
