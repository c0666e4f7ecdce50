import { upgrade } from './batch-frame';
import type { ChainPoint } from './chain';
import type { DataKey } from './data-key';
import { openFrame, sealFrame, spanFrame } from './frames';
import { packJson, unpackJson } from './packed-json';

interface StoredHeader {
  readonly model: number;
  readonly sequence: number;
  readonly chain: string;
}

/** Names one generation of one vault. */
export interface GenerationPlace {
  readonly vaultId: string;
  readonly generation: number;
}

const framePlace = (place: GenerationPlace) => ({ ...place, kind: 'journal' as const, sequence: 0 });

/** The first frame of a journal: it says where in the history the journal begins. */
export async function sealHeader(
  key: Buffer,
  iv: Buffer,
  place: GenerationPlace,
  { sequence, value }: ChainPoint,
): Promise<Buffer> {
  const header: StoredHeader = { model: upgrade.model, sequence, chain: value.toString('base64') };
  return sealFrame(key, iv, framePlace(place), [await packJson(header)]);
}

/** What a journal begins with, and the byte at which its batches begin. */
export interface JournalHeader {
  readonly model: number;
  readonly start: ChainPoint;
  readonly next: number;
}

/** The header of a journal; null when there is none, as in the first format, or when it does not verify. */
export async function readHeader(
  dataKey: DataKey,
  place: GenerationPlace,
  file: Buffer,
): Promise<JournalHeader | null> {
  const span = spanFrame(file, 0);
  const plain =
    span.kind === 'frame' ? openFrame(dataKey.bytes(), file.subarray(0, span.next), framePlace(place)) : null;
  if (span.kind !== 'frame' || plain === null) {
    return null;
  }
  const { model, sequence, chain } = (await unpackJson(plain)) as StoredHeader; // authenticated
  return { model, start: { sequence, value: Buffer.from(chain, 'base64') }, next: span.next };
}
