import { setImmediate } from 'node:timers/promises';
import type { BatchSummary } from '../../../shared/contract/history-methods';
import type { Batch, Change } from '../../../shared/model/change';
import { countRecords } from '../../../shared/history/count-records';
import { createRecordUpgrade } from '../../../shared/model/record-migrations/record-upgrade';
import { recordMigrations } from '../../../shared/model/record-migrations/registry';
import { summarise } from './batch-summary';
import { packJson, unpackJson, unpackText } from './packed-json';

/**
 * The plaintext of a batch is `2 · length of what comes next (u32, big endian) · what may be known without its changes
 * (JSON) · the changes, in parts of packed JSON`. In the first format it was packed JSON as a whole, which begins with 0 or 1.
 */
const layout = 2;
const prefixBytes = 5;
const changesAPart = 1000;
/** Parts that are deflated at the same time, beside the one that is being written as JSON. */
const partsAtOnce = 4;
export const upgrade = createRecordUpgrade(recordMigrations);

/** What is known of a batch without its changes. */
export interface BatchFacts extends Omit<BatchSummary, 'sequence'> {
  /** The model that its records are of. */
  readonly model: number;
  /** The value of the chain before this batch, base64; absent in the first format. */
  readonly chain?: string;
}

interface StoredFacts extends BatchFacts {
  readonly parts: readonly number[];
}

/** A batch out of a frame. */
export interface OpenedBatch {
  readonly facts: BatchFacts;
  /** Its changes as the newest model has them; with `mention`, only parts that hold this text are looked into. */
  readonly changes: (mention?: string) => Promise<Change[]>;
}

/** Builds the plaintext of a batch; the event loop gets its turn between parts. */
export async function packBatch(batch: Batch, savedAt: string, chain: Buffer): Promise<Buffer[]> {
  const { changes, ...rest } = batch;
  const packing: Promise<Buffer>[] = [];
  for (let start = 0; start < changes.length; start += changesAPart) {
    packing.push(packJson(changes.slice(start, start + changesAPart)));
    await packing.at(-partsAtOnce);
  }
  const parts = await Promise.all(packing);
  const facts: StoredFacts = {
    ...rest,
    savedAt,
    model: upgrade.model,
    chain: chain.toString('base64'),
    size: changes.length,
    counts: countRecords(changes),
    parts: parts.map(({ length }) => length),
  };
  const json = Buffer.from(JSON.stringify(facts));
  const prefix = Buffer.alloc(prefixBytes, layout);
  prefix.writeUInt32BE(json.length, 1);
  return [prefix, json, ...parts];
}

function splitParts(plain: Buffer, start: number, lengths: readonly number[]): Buffer[] {
  let offset = start;
  return lengths.map((length) => plain.subarray(offset, (offset += length)));
}

/** Reads a plaintext that was authenticated. Throws when it is of no known layout. */
export async function unpackBatch(plain: Buffer): Promise<OpenedBatch> {
  if (plain[0] !== layout) {
    const { savedAt, batch } = (await unpackJson(plain)) as { savedAt: string; batch: Batch }; // validated before it was written
    const { sequence: _, ...facts } = summarise({ sequence: 0, savedAt, batch });
    return {
      facts: { ...facts, model: 1 },
      changes: () => Promise.resolve([...upgrade.changes(batch.changes, 1)]),
    };
  }
  const start = prefixBytes + plain.readUInt32BE(1);
  const { parts: lengths, ...facts } = JSON.parse(
    plain.subarray(prefixBytes, start).toString('utf8'),
  ) as StoredFacts; // built from a validated batch
  return {
    facts,
    changes: async (mention) => {
      const texts = splitParts(plain, start, lengths).map((part) => unpackText(part));
      const changes: Change[] = [];
      for (const pending of texts) {
        const text = await pending;
        if (mention === undefined || text.includes(mention)) {
          const part = JSON.parse(text.toString('utf8')) as Change[]; // validated before they were written
          changes.push(...upgrade.changes(part, facts.model));
        }
        if (lengths.length > 1) {
          await setImmediate(); // the panic key must get through
        }
      }
      return changes;
    },
  };
}

/** The text by which a part that concerns this record can be told from others before it is parsed. */
export function mentionOf(entityId: string): string {
  return `"entityId":${JSON.stringify(entityId)}`;
}
