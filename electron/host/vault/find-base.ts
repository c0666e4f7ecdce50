import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { upgrade } from './batch-frame';
import { isSamePoint } from './chain';
import { readHeader } from './journal-header';
import type { PlanFiles } from './plan-folder';
import type { PlanSource } from './plan-source';
import { emptyState } from './plan-state';
import { readSnapshot } from './snapshot';
import type { SnapshotContent } from './snapshot';
import type { Keys } from './walk-journal';

/** What a plan is rebuilt from. */
export interface Base extends SnapshotContent {
  readonly generation: number;
  /** False when a newer snapshot had to be passed over. */
  readonly isNewest: boolean;
}

/** Said of a plan in which a newer version has left records that this one does not know. */
export function newerRecords(model: number): { readonly ok: false; readonly problem: Message } {
  return failure(message('vault.newer-records', { found: model, known: upgrade.model }));
}

/** A snapshot of another copy of this plan opens with the same key; the journal that was begun with it tells them apart. */
async function belongs(keys: Keys, source: PlanSource, files: PlanFiles, base: Base): Promise<boolean> {
  const { generation, value, state } = base;
  if (value === null || !files.journals.includes(generation)) {
    return true;
  }
  const place = { vaultId: keys.vaultId, generation };
  const header = await readHeader(keys.dataKey, place, await source.journal(generation));
  return header === null || isSamePoint(header.start, { sequence: state.sequence, value });
}

/** The newest snapshot that verifies; before the first snapshot a plan starts from nothing. */
export async function findBase(keys: Keys, source: PlanSource, files: PlanFiles): Promise<Result<Base>> {
  let strange: Base | null = null;
  for (const generation of files.snapshots.toReversed()) {
    const file = await source.snapshot(generation).catch(() => Buffer.alloc(0));
    const read = await readSnapshot(keys.dataKey, { vaultId: keys.vaultId, generation }, file);
    if (read.kind === 'newer') {
      return newerRecords(read.model);
    }
    if (read.kind === 'read') {
      const base = { ...read.content, generation, isNewest: generation === files.snapshots.at(-1) };
      if (await belongs(keys, source, files, base)) {
        return success(base);
      }
      strange ??= { ...base, isNewest: false };
    }
  }
  const { value } = keys.chain.start();
  const nothing = { state: emptyState(), value, generation: 0, isNewest: files.snapshots.length === 0 };
  return success(strange !== null && !files.journals.includes(0) ? strange : nothing);
}
