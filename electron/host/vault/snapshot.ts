import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OldRecord } from '../../../shared/model/record-migrations/record-upgrade';
import { entityNames } from '../../../shared/model/plan';
import type { EntityName, Plan } from '../../../shared/model/plan';
import type { FileSystem } from '../ports';
import { upgrade } from './batch-frame';
import type { ChainPoint } from './chain';
import type { DataKey } from './data-key';
import { writeDurably } from './durable-files';
import { openFrame, sealFrame, spanFrame } from './frames';
import type { GenerationPlace } from './journal-header';
import { mapAhead } from './map-ahead';
import { packJson, unpackJson } from './packed-json';
import { emptyState } from './plan-state';
import type { PlanState, RecentBatch } from './plan-state';

const recordsAFrame = 1000;
const framesAhead = 4;

const headSchema = z.object({
  kind: z.literal('head'),
  sequence: z.number().int().nonnegative(),
  savedAt: z.string(),
  lastTime: z.string(),
  // The first format had none of these.
  model: z.number().int().positive().default(1),
  chain: z.base64().optional(),
  recent: z.array(z.custom<RecentBatch>()).default([]),
});
const recordsSchema = z.object({
  kind: z.literal('records'),
  entity: z.string(),
  // Validated before they were saved, and authenticated since.
  records: z.array(z.custom<OldRecord>()),
});
const footSchema = z.object({ kind: z.literal('foot'), frames: z.number().int() });
const frameSchema = z.discriminatedUnion('kind', [headSchema, recordsSchema, footSchema]);

/** A state and where in the history it stands; the first format did not say that. */
export interface SnapshotContent {
  readonly state: PlanState;
  readonly value: Buffer | null;
}

/** What a snapshot file turned out to be. */
export type SnapshotRead =
  | { readonly kind: 'read'; readonly content: SnapshotContent }
  | { readonly kind: 'newer'; readonly model: number }
  | { readonly kind: 'damaged' };

function* snapshotFrames(
  { plan, ...state }: PlanState,
  value: Buffer,
): Generator<z.input<typeof frameSchema>> {
  yield {
    kind: 'head',
    ...state,
    recent: [...state.recent],
    model: upgrade.model,
    chain: value.toString('base64'),
  };
  let frames = 1;
  for (const entity of entityNames) {
    const records = [...plan[entity].values()] as unknown as OldRecord[]; // records are plain JSON
    for (let start = 0; start < records.length; start += recordsAFrame) {
      yield { kind: 'records', entity, records: records.slice(start, start + recordsAFrame) };
      frames += 1;
    }
  }
  yield { kind: 'foot', frames };
}

function putRecords(plan: Plan, entity: EntityName, records: readonly OldRecord[]): void {
  const table = plan[entity] as Map<string, unknown>; // written by this program and authenticated
  for (const record of records) {
    table.set(record.id, record);
  }
}

function isEntity(name: string): name is EntityName {
  return entityNames.some((known) => known === name);
}

/** The frames of a file by their lengths; those that cannot be told apart are left out, so that the foot is missing. */
function* splitFrames(file: Buffer): Generator<Buffer> {
  for (let offset = 0; ;) {
    const span = spanFrame(file, offset);
    if (span.kind !== 'frame') {
      return;
    }
    yield file.subarray(offset, span.next);
    offset = span.next;
  }
}

/** Reads a snapshot; any part that does not verify makes the whole of it damaged. */
export async function readSnapshot(
  dataKey: DataKey,
  place: GenerationPlace,
  file: Buffer,
): Promise<SnapshotRead> {
  const damaged = { kind: 'damaged' } as const;
  const state = emptyState();
  let head: z.infer<typeof headSchema> | null = null;
  let index = 0;
  let bytes = 0;
  const open = async (
    frame: Buffer,
    sequence: number,
  ): Promise<{ value: unknown; length: number } | null> => {
    const plain = openFrame(dataKey.bytes(), frame, { ...place, kind: 'snapshot', sequence });
    return plain === null ? null : { value: await unpackJson(plain), length: frame.length };
  };
  for await (const opened of mapAhead(splitFrames(file), framesAhead, open)) {
    const frame = opened === null ? null : frameSchema.safeParse(opened.value).data;
    if (
      opened === null ||
      frame === null ||
      frame === undefined ||
      (index === 0) !== (frame.kind === 'head')
    ) {
      return damaged;
    }
    bytes += opened.length;
    if (frame.kind === 'head') {
      head = frame;
      if (head.model > upgrade.model) {
        return { kind: 'newer', model: head.model };
      }
      const { sequence, savedAt, lastTime, recent } = frame;
      Object.assign(state, { sequence, savedAt, lastTime, recent });
    } else if (frame.kind === 'foot') {
      const isWhole = frame.frames === index && bytes === file.length && head !== null;
      const value = head?.chain === undefined ? null : Buffer.from(head.chain, 'base64');
      return isWhole ? { kind: 'read', content: { state, value } } : damaged;
    } else if (isEntity(frame.entity)) {
      putRecords(state.plan, frame.entity, upgrade.records(frame.entity, frame.records, head?.model ?? 1));
    } else {
      return damaged;
    }
    index += 1;
  }
  return damaged;
}

/**
 * Writes the state to `path`, reads the file back and decrypts it before it takes its name. Throws when the disk
 * fails or gives back something else than was written, and when the key is dropped meanwhile.
 */
export async function writeSnapshot(
  { fs, random }: { readonly fs: FileSystem; readonly random: (count: number) => Buffer },
  dataKey: DataKey,
  place: GenerationPlace,
  path: string,
  state: PlanState,
  { value }: ChainPoint,
): Promise<void> {
  const written = createHash('sha256');
  async function* sealed(): AsyncGenerator<Buffer> {
    let index = 0;
    for await (const plain of mapAhead(snapshotFrames(state, value), framesAhead, packJson)) {
      const bytes = sealFrame(dataKey.bytes(), random(12), { ...place, kind: 'snapshot', sequence: index }, [
        plain,
      ]);
      written.update(bytes);
      index += 1;
      yield bytes;
    }
  }
  await writeDurably(fs, path, sealed(), async (file) => {
    const isSame = createHash('sha256').update(file).digest().equals(written.digest());
    if (!isSame || (await readSnapshot(dataKey, place, file)).kind !== 'read') {
      throw new Error('The snapshot read back differs from what was written.');
    }
  });
}
