import type { BatchSummary, RecordCounts } from '../../shared/contract/history-methods';
import type { Answer, Asked, DeskBridge } from '../../shared/contract/desk-bridge';
import { dependentsOf, turnSteps, turnStraight } from '../../shared/history/plan-undo';
import type { TurningQuestion } from '../../shared/history/plan-undo';
import type { WindowBatch } from '../../shared/history/records';
import { lastTurns, readTimeline, undoWindow } from '../../shared/history/undo-window';
import type { TimelineEntry } from '../../shared/history/undo-window';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { besideTheTurn } from './beside-the-turn';
import type { Host } from './open-vault';
import type { History } from './vault/history';
import type { Vault } from './vault/vault';

type UndoPlan = Answer<'planUndo'>;

const nothing: RecordCounts = {};

/** The steps that are asked about, and whether they are in effect; a problem unless all of them are steps and stand alike. */
function findTargets(
  timeline: readonly TimelineEntry[],
  asked: readonly number[],
): Result<{ targets: ReadonlySet<number>; direction: UndoPlan['direction'] }> {
  const bySequence = new Map(timeline.map((entry) => [entry.sequence, entry]));
  let direction: UndoPlan['direction'] | undefined;
  for (const sequence of asked) {
    const entry = bySequence.get(sequence);
    if (entry === undefined) {
      return failure(message('vault.no-such-batch', { sequence }));
    }
    const own = entry.isUndone ? 'redo' : 'undo';
    if (entry.kind !== 'step' || (direction ?? own) !== own) {
      return failure(message('history.not-a-step', { sequence }));
    }
    direction = own;
  }
  return success({ targets: new Set(asked), direction: direction ?? 'undo' });
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

function answerFrom(
  question: TurningQuestion,
  scope: Asked<'planUndo'>['scope'],
  summaries: ReadonlyMap<number, BatchSummary>,
): UndoPlan {
  const dependents = dependentsOf(question).flatMap((sequence) => summaries.get(sequence) ?? []);
  const more = scope === 'alone' ? [] : dependents.filter(({ isRecord }) => isRecord !== true);
  const targets = new Set([...question.targets, ...more.map(({ sequence }) => sequence)]);
  const { changes, ...rest } = turnSteps({ ...question, targets });
  return { direction: question.direction, dependents, changes: [...changes], ...rest };
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
  const found = findTargets(timeline, [sequence, ...together]);
  if (!found.ok) {
    return found;
  }
  const { targets, direction } = found.value;
  const { first, isStraight } = undoWindow(timeline, targets);
  const wanted = [...targets].sort((left, right) => left - right);
  const batches = await readBatches(isStraight ? readEach(history, wanted) : history.from(first), entries);
  if (!batches.ok) {
    return batches;
  }
  if (isStraight) {
    const changes = turnStraight(
      batches.value.map((batch) => batch.changes),
      direction,
    );
    return success({ direction, changes, dependents: [], kept: 0, keptRecords: nothing, besides: nothing });
  }
  const undone = new Set(timeline.filter((entry) => entry.isUndone).map((entry) => entry.sequence));
  const turnedAt = lastTurns(timeline);
  const question = { plan: state.plan, batches: batches.value, undone, turnedAt, direction, targets };
  return success(answerFrom(question, scope, summaries));
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
