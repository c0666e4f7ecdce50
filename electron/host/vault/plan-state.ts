import { applyChanges } from '../../../shared/model/apply-changes';
import type { Batch } from '../../../shared/model/change';
import { copyPlan, emptyPlan } from '../../../shared/model/plan';
import type { Plan } from '../../../shared/model/plan';

/** A batch that was saved not long ago, to recognise one that is sent again because its answer was lost. */
export interface RecentBatch {
  readonly id: string;
  readonly at: string;
  readonly sequence: number;
  readonly savedAt: string;
}

/** A plan and how far it has come. */
export interface PlanState {
  readonly plan: Plan;
  /** Number of the last batch; 0 before the first. */
  sequence: number;
  /** When that batch was saved, ISO 8601; empty before the first. */
  savedAt: string;
  /** The newest logical time of any batch. */
  lastTime: string;
  /** The last few batches, oldest first. */
  recent: readonly RecentBatch[];
}

const recentKept = 64;

export function emptyState(): PlanState {
  return { plan: emptyPlan(), sequence: 0, savedAt: '', lastTime: '', recent: [] };
}

/** Takes one saved batch into the state, in place. */
export function advance(
  state: PlanState,
  { savedAt, batch }: { readonly savedAt: string; readonly batch: Pick<Batch, 'id' | 'at' | 'changes'> },
): void {
  applyChanges(state.plan, batch.changes);
  state.sequence += 1;
  state.savedAt = savedAt;
  const { id, at } = batch;
  if (at > state.lastTime) {
    state.lastTime = at;
  }
  state.recent = [...state.recent.slice(1 - recentKept), { id, at, sequence: state.sequence, savedAt }];
}

/** The state as it is now, for work that takes longer than the state stays. Records are shared: they are never altered. */
export function freezeState(state: Readonly<PlanState>): PlanState {
  return { ...state, plan: copyPlan(state.plan) };
}
