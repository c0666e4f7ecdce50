import type { Verification } from '../../../shared/contract/history-methods';
import { success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { applyChanges } from '../../../shared/model/apply-changes';
import { emptyPlan } from '../../../shared/model/plan';
import type { Plan } from '../../../shared/model/plan';
import type { FileSystem } from '../ports';
import type { ChainPoint } from './chain';
import { checkTrail } from './check-trail';
import { countDifferences } from './count-differences';
import { headWords } from './head-words';
import { openJournals } from './open-journals';
import { snapshotPath } from './plan-folder';
import { folderSource } from './plan-source';
import type { PlanSource } from './plan-source';
import { freezeState } from './plan-state';
import type { PlanState } from './plan-state';
import { readSnapshot } from './snapshot';
import { openBatch } from './walk-journal';
import type { BatchPlaces, Keys } from './walk-journal';

/** The open plan at one moment: what it is, and how much of its newest journal belongs to that. */
export interface Moment {
  readonly state: PlanState;
  readonly point: ChainPoint;
  readonly generation: number;
  /** Null while nothing can be written. */
  readonly bytes: number | null;
}

/** Does everything again that was ever done; null where a batch cannot be decrypted. */
async function redoAll(
  fs: FileSystem,
  folder: string,
  keys: Keys,
  places: BatchPlaces,
): Promise<Plan | null> {
  const plan = emptyPlan();
  const journals = openJournals(fs, folder);
  try {
    for (const [sequence, place] of [...places].sort(([left], [right]) => left - right)) {
      const batch = await openBatch(keys, await journals.read(place), place.generation, sequence);
      if (batch === null) {
        return null;
      }
      applyChanges(plan, await batch.changes());
    }
  } finally {
    await journals.close();
  }
  return plan;
}

/** Snapshots that are not whole, or not of this history. One that was tidied away meanwhile is none. */
async function checkSnapshots(
  { vaultId, dataKey }: Keys,
  source: PlanSource,
  fs: FileSystem,
  folder: string,
  places: BatchPlaces,
  before: number,
): Promise<Message[]> {
  const problems: Message[] = [];
  for (const generation of (await source.list()).snapshots.filter((number) => number <= before)) {
    const file = await source.snapshot(generation).catch(() => Buffer.alloc(0));
    const read = await readSnapshot(dataKey, { vaultId, generation }, file);
    const content = read.kind === 'read' ? read.content : null;
    const value = places.get(content?.state.sequence ?? 0)?.value;
    const isSound = content !== null && (!content.value || !value || content.value.equals(value));
    const isThere = await fs.stat(snapshotPath(folder, generation)).then(
      () => true,
      () => false,
    );
    if (!isSound && isThere) {
      problems.push(message('vault.snapshot-unreadable', { file: `snapshot-${generation}.bin` }));
    }
  }
  return problems;
}

/** Reads all files of a plan again and says what is not as it was written, or leads to another plan than the open one. */
export async function verifyHistory(
  fs: FileSystem,
  folder: string,
  keys: Keys,
  now: Moment,
): Promise<Result<Verification>> {
  const { point, generation, bytes } = now;
  const state = freezeState(now.state);
  const all = folderSource(fs, folder);
  const source: PlanSource = {
    ...all,
    journal: async (number) => {
      const file = await all.journal(number);
      return number === generation && bytes !== null ? file.subarray(0, bytes) : file;
    },
  };
  const places: BatchPlaces = new Map();
  const anchor = { ...point, generation: generation + 1 };
  const problems = [...(await checkTrail(keys, source, anchor, places)).problems];
  if (problems.length === 0) {
    const plan = await redoAll(fs, folder, keys, places);
    const count = plan === null ? 0 : await countDifferences(plan, state.plan);
    if (plan === null || count > 0) {
      problems.push(message('vault.history-differs', { count }));
    }
  }
  problems.push(...(await checkSnapshots(keys, source, fs, folder, places, generation)));
  const words = headWords(keys.chain.head(point.value));
  return success({ head: { sequence: point.sequence, words }, problems });
}
