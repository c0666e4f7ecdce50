import type { Message } from '../../shared/messages/message';
import type { Change } from '../../shared/model/change';
import type { PlanDifference } from '../../shared/planning/plan-difference';

/** What the window asks of the solving worker. `stop` ends the run with the best plan so far. */
export type SolveRequest =
  | {
      readonly kind: 'solve';
      readonly deskName: string;
      /** ISO 8601: the instant as of which cut-offs are judged. */
      readonly now: string;
      readonly seed: number;
      /** Whether what planners placed stays where it is. */
      readonly keepPlanners: boolean;
      /** Whether as few people as possible move; else the plan is made anew. */
      readonly stay: boolean;
    }
  | { readonly kind: 'stop' };

/** How far a run is: `value` and `gap` (a share, 0 to 1) are of the best plan so far; null while nothing is known. */
export interface SolveProgress {
  readonly phase: 'reading' | 'prices' | 'plan' | 'proof' | 'explaining';
  readonly value: number | null;
  readonly gap: number | null;
}

/** A plan that waits for the planner's word. */
export interface Proposal {
  /** What accepting it changes, as one batch. */
  readonly changes: readonly Change[];
  /** What it changes, household by household. */
  readonly difference: PlanDifference;
  /** How everybody who needs a place would stand. */
  readonly people: { readonly assigned: number; readonly waiting: number; readonly notEligible: number };
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
}

/** What the solving worker tells the window. */
export type SolveReply =
  | { readonly kind: 'progress'; readonly progress: SolveProgress }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'failed'; readonly problem: Message };
