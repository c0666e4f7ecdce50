import { createHash } from 'node:crypto';
import { z } from 'zod';
import { entityNames } from '../../../shared/model/plan';
import type { EntityName, Plan } from '../../../shared/model/plan';
import type { FileSystem } from '../ports';
import { writeDurably } from './durable-files';
import { openFrame, sealFrame } from './frames';
import { emptyState } from './plan-state';
import type { PlanState } from './plan-state';

const recordsAFrame = 2000;

const headSchema = z.object({
  kind: z.literal('head'),
  sequence: z.number().int().nonnegative(),
  savedAt: z.string(),
  lastTime: z.string(),
});
const recordsSchema = z.object({
  kind: z.literal('records'),
  entity: z.enum(entityNames),
  // Validated before they were saved, and authenticated since.
  records: z.array(z.custom<{ readonly id: string }>()),
});
const footSchema = z.object({ kind: z.literal('foot'), frames: z.number().int() });
const frameSchema = z.discriminatedUnion('kind', [headSchema, recordsSchema, footSchema]);

/** Names one snapshot of one vault. */
export interface SnapshotPlace {
  readonly vaultId: string;
  readonly generation: number;
}

function* snapshotFrames({
  plan,
  sequence,
  savedAt,
  lastTime,
}: PlanState): Generator<z.infer<typeof frameSchema>> {
  yield { kind: 'head', sequence, savedAt, lastTime };
  let frames = 1;
  for (const entity of entityNames) {
    const records = [...plan[entity].values()] as { id: string }[]; // every record has an id
    for (let start = 0; start < records.length; start += recordsAFrame) {
      yield { kind: 'records', entity, records: records.slice(start, start + recordsAFrame) };
      frames += 1;
    }
  }
  yield { kind: 'foot', frames };
}

function putRecords(plan: Plan, entity: EntityName, records: readonly { id: string }[]): void {
  const table = plan[entity] as Map<string, unknown>; // written by this program and authenticated
  for (const record of records) {
    table.set(record.id, record);
  }
}

/** The state that a snapshot file holds, or null when any part of it does not verify. */
export async function readSnapshot(
  key: Buffer,
  place: SnapshotPlace,
  file: Buffer,
): Promise<PlanState | null> {
  const state = emptyState();
  let offset = 0;
  for (let index = 0; ; index += 1) {
    const read = await openFrame(key, file, offset, { ...place, kind: 'snapshot', sequence: index });
    const frame = read.kind === 'frame' ? frameSchema.safeParse(read.value) : null;
    if (
      read.kind !== 'frame' ||
      frame?.data === undefined ||
      (index === 0) !== (frame.data.kind === 'head')
    ) {
      return null;
    }
    offset = read.next;
    if (frame.data.kind === 'head') {
      const { sequence, savedAt, lastTime } = frame.data;
      Object.assign(state, { sequence, savedAt, lastTime });
    } else if (frame.data.kind === 'records') {
      putRecords(state.plan, frame.data.entity, frame.data.records);
    } else {
      return frame.data.frames === index && offset === file.length ? state : null;
    }
  }
}

/**
 * Writes the state to `path`, reads the file back and decrypts it before it takes its name. Throws when the disk
 * fails or gives back something else than was written.
 */
export async function writeSnapshot(
  { fs, random }: { fs: FileSystem; random: (count: number) => Buffer },
  key: Buffer,
  place: SnapshotPlace,
  path: string,
  state: PlanState,
): Promise<void> {
  const written = createHash('sha256');
  async function* sealed(): AsyncGenerator<Buffer> {
    let index = 0;
    for (const frame of snapshotFrames(state)) {
      const bytes = await sealFrame(key, random(12), { ...place, kind: 'snapshot', sequence: index }, frame);
      written.update(bytes);
      index += 1;
      yield bytes;
    }
  }
  await writeDurably(fs, path, sealed(), async (file) => {
    const isSame = createHash('sha256').update(file).digest().equals(written.digest());
    if (!isSame || (await readSnapshot(key, place, file)) === null) {
      throw new Error('The snapshot read back differs from what was written.');
    }
  });
}
