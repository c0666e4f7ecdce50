import type { Answer, Asked, DeskBridge } from '../../shared/contract/desk-bridge';
import { planTurning } from '../../shared/history/plan-undo';
import type { WindowBatch } from '../../shared/history/records';
import { readTimeline, undoWindow } from '../../shared/history/undo-window';
import type { TimelineEntry } from '../../shared/history/undo-window';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { besideTheTurn } from './beside-the-turn';
import type { Host } from './open-vault';
import type { History } from './vault/history';
import type { Vault } from './vault/vault';

type UndoPlan = Answer<'planUndo'>;

/** The steps that are asked about; a problem unless all of them are steps, and all in effect or all taken back. */
function findTargets(
  entries: ReadonlyMap<number, TimelineEntry>,
  asked: readonly number[],
): Result<ReadonlySet<number>> {
  let isUndone: boolean | undefined;
  for (const sequence of asked) {
    const entry = entries.get(sequence);
    if (entry === undefined) {
      return failure(message('vault.no-such-batch', { sequence }));
    }
    if (entry.kind !== 'step' || (isUndone ?? entry.isUndone) !== entry.isUndone) {
      return failure(message('history.not-a-step', { sequence }));
    }
    isUndone = entry.isUndone;
  }
  return success(new Set(asked));
}

async function readBatches(
  batches: AsyncIterable<Awaited<ReturnType<History['read']>>>,
  kinds: ReadonlyMap<number, TimelineEntry>,
): Promise<Result<WindowBatch[]>> {
  const read: WindowBatch[] = [];
  for await (const found of batches) {
    if (!found.ok) {
      return failure(message('history.part-unreadable', { reason: found.problem }));
    }
    const { sequence, batch } = found.value;
    const kind = kinds.get(sequence)?.kind;
    if (kind !== undefined) {
      read.push({ sequence, kind, changes: batch.changes });
    }
  }
  return success(read);
}

async function* readEach(history: History, sequences: Iterable<number>) {
  for (const sequence of sequences) {
    yield await history.read(sequence);
  }
}

async function planUndo(
  { history, state }: Vault,
  { sequence, together = [], scope }: Asked<'planUndo'>,
): Promise<Result<UndoPlan>> {
  const all = await history.summaries(0, Number.MAX_SAFE_INTEGER);
  if (!all.ok) {
    return all;
  }
  const summaries = new Map(all.value.batches.map((summary) => [summary.sequence, summary]));
  const timeline = readTimeline(all.value.batches.toReversed());
  const entries = new Map(timeline.map((entry) => [entry.sequence, entry]));
  const targets = findTargets(entries, [sequence, ...together]);
  if (!targets.ok) {
    return targets;
  }
  const { first, isStraight } = undoWindow(timeline, targets.value);
  const wanted = [...targets.value].sort((left, right) => left - right);
  const batches = await readBatches(isStraight ? readEach(history, wanted) : history.from(first), entries);
  if (!batches.ok) {
    return batches;
  }
  const isWide = scope === 'with-dependents';
  const planned = planTurning(state.plan, timeline, batches.value, targets.value, isWide);
  return success({
    ...planned,
    changes: [...planned.changes],
    dependents: planned.dependents.flatMap((dependent) => summaries.get(dependent) ?? []),
  });
}

async function readRecordHistory(
  { history }: Vault,
  { entity, entityId, limit }: Asked<'readRecordHistory'>,
): Promise<Result<Answer<'readRecordHistory'>>> {
  const entries: Answer<'readRecordHistory'>['entries'] = [];
  for await (const found of history.ofRecord(entity, entityId)) {
    if (!found.ok) {
      return failure(message('history.part-unreadable', { reason: found.problem }));
    }
    if (entries.length === limit) {
      return success({ entries, hasMore: true });
    }
    const { summary, changes } = found.value;
    entries.push({ ...summary, changes: [...changes] });
  }
  return success({ entries, hasMore: false });
}

/** Taking steps back, and what happened to one record. */
export function createUndoHandlers(host: Host): Pick<DeskBridge, 'planUndo' | 'readRecordHistory'> {
  return {
    planUndo: (asked) => host.withVault((vault) => planUndo(vault, asked)),
    readRecordHistory: (asked) => besideTheTurn(host, (vault) => readRecordHistory(vault, asked)),
  };
}
