import { applyChanges } from '../../../shared/model/apply-changes';
import type { Batch } from '../../../shared/model/change';
import { emptyPlan } from '../../../shared/model/plan';
import type { Plan } from '../../../shared/model/plan';

/** A plan and how far it has come. */
export interface PlanState {
  readonly plan: Plan;
  /** Number of the last batch; 0 before the first. */
  sequence: number;
  /** When that batch was saved, ISO 8601; empty before the first. */
  savedAt: string;
  /** The newest logical time of any batch. */
  lastTime: string;
}

/** What a journal frame holds. */
export interface JournalEntry {
  readonly savedAt: string;
  readonly batch: Batch;
}

export function emptyState(): PlanState {
  return { plan: emptyPlan(), sequence: 0, savedAt: '', lastTime: '' };
}

/** Takes one saved batch into the state, in place. */
export function advance(state: PlanState, { savedAt, batch }: JournalEntry): void {
  applyChanges(state.plan, batch.changes);
  state.sequence += 1;
  state.savedAt = savedAt;
  if (batch.at > state.lastTime) {
    state.lastTime = batch.at;
  }
}
