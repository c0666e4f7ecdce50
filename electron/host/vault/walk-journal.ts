import { unpackBatch, upgrade } from './batch-frame';
import type { OpenedBatch } from './batch-frame';
import { createChain } from './chain';
import type { Chain, ChainPoint } from './chain';
import type { DataKey } from './data-key';
import { openFrame, spanFrame } from './frames';

/** Where the frame of a batch lies, and the value of the chain after it; null where an earlier batch is lost. */
export interface BatchPlace {
  readonly generation: number;
  readonly offset: number;
  readonly next: number;
  readonly value: Buffer | null;
}

/** Batches by their number. */
export type BatchPlaces = Map<number, BatchPlace>;

/** A journal's content and where in it to begin. */
export interface JournalPart {
  readonly generation: number;
  readonly file: Buffer;
  readonly offset: number;
  readonly start: ChainPoint;
}

/** What decrypting needs. */
export interface Keys {
  readonly vaultId: string;
  readonly dataKey: DataKey;
  readonly chain: Chain;
}

/** The keys of one vault. */
export function keysOf(dataKey: DataKey, vaultId: string): Keys {
  return { vaultId, dataKey, chain: createChain(dataKey, vaultId) };
}

/** How far a journal could be followed. */
export interface Walk {
  readonly end: ChainPoint;
  /** `altered`: an authentic batch that was not written after the one before it. `newer`: of a newer version. */
  readonly stop: 'end' | 'cut-short' | 'damaged' | 'altered' | 'newer';
  readonly goodBytes: number;
}

/** Follows a journal by its lengths and takes its bytes into the chain; nothing is decrypted. */
export function walkBytes(chain: Chain, part: JournalPart, places: BatchPlaces): Walk {
  const { generation, file } = part;
  let { offset, start: end } = part;
  for (;;) {
    const span = spanFrame(file, offset);
    if (span.kind !== 'frame') {
      return { end, stop: span.kind, goodBytes: offset };
    }
    end = chain.next(end, file.subarray(offset, span.next));
    places.set(end.sequence, { generation, offset, next: span.next, value: end.value });
    offset = span.next;
  }
}

/** The batch in a frame if it has this number; null if not. */
export async function openBatch(
  { vaultId, dataKey }: Pick<Keys, 'vaultId' | 'dataKey'>,
  frame: Buffer,
  generation: number,
  sequence: number,
): Promise<OpenedBatch | null> {
  const plain = openFrame(dataKey.bytes(), frame, { vaultId, kind: 'journal', generation, sequence });
  return plain === null ? null : unpackBatch(plain);
}

/** True where a batch says of itself that it was written at this point; those of the first format say nothing. */
export function isWrittenAt({ facts }: OpenedBatch, { value }: ChainPoint): boolean {
  return facts.chain === undefined || facts.chain === value.toString('base64');
}

/** Follows a journal and decrypts every batch, until the first that is not the one which was written there. */
export async function walkBatches(
  keys: Keys,
  part: JournalPart,
  places: BatchPlaces,
  take: (batch: OpenedBatch) => void | Promise<void>,
): Promise<Walk> {
  const { generation, file } = part;
  let { offset, start: end } = part;
  for (;;) {
    const span = spanFrame(file, offset);
    if (span.kind !== 'frame') {
      return { end, stop: span.kind, goodBytes: offset };
    }
    const frame = file.subarray(offset, span.next);
    const batch = await openBatch(keys, frame, generation, end.sequence + 1);
    if (batch === null || !isWrittenAt(batch, end)) {
      return { end, stop: batch === null ? 'damaged' : 'altered', goodBytes: offset };
    }
    if (batch.facts.model > upgrade.model) {
      return { end, stop: 'newer', goodBytes: offset };
    }
    await take(batch);
    end = keys.chain.next(end, frame);
    places.set(end.sequence, { generation, offset, next: span.next, value: end.value });
    offset = span.next;
  }
}
