import type { Message } from '../../shared/messages/message';
import type { Change } from '../../shared/model/change';
import type { PlacementSummary } from '../../shared/planning/placement-summary';
import type { PlanDifference } from '../../shared/planning/plan-difference';
import type { RoomWorth } from '../../shared/planning/worth-of-room';

/** How an automatic assignment is to go about it. */
export interface SolveWishes {
  /** ISO 8601: the instant as of which cut-offs are judged. */
  readonly now: string;
  readonly seed: number;
  /** Whether what planners placed stays where it is. */
  readonly keepPlanners: boolean;
  /** Whether as few people as possible move; else the plan is made anew. */
  readonly stay: boolean;
}

/** What the window asks of the solving worker. `stop` ends a run with the best plan so far. */
export type SolveRequest =
  | ({ readonly kind: 'solve'; readonly deskName: string } & SolveWishes)
  | ({
      readonly kind: 'compare';
      readonly deskName: string;
      readonly scenarioIds: readonly string[];
    } & SolveWishes)
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
  /** What more room would be worth, the dearest first. */
  readonly worth: readonly RoomWorth[];
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
}

/** The plan with its places of now, without solving anything. */
export const asItStands = 'as-it-stands';

/** The plan without any edit, assigned automatically: what scenarios are to be measured against. */
export const planAnew = 'plan-anew';

/** How a plan, or a scenario, comes out. */
export interface ScenarioOutcome {
  /** A scenario's id, `asItStands` or `planAnew`. */
  readonly id: string;
  readonly summary: PlacementSummary;
  /** Null where nothing was solved. */
  readonly gap: number | null;
  /** Against the plan in force; null where that is what it is. */
  readonly difference: PlanDifference | null;
  /** What adopting it changes, as one batch. */
  readonly changes: readonly Change[];
}

/** What the solving worker tells the window. */
export type SolveReply =
  | { readonly kind: 'progress'; readonly progress: SolveProgress }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'failed'; readonly problem: Message }
  | { readonly kind: 'comparing'; readonly id: string }
  | { readonly kind: 'compared'; readonly outcome: ScenarioOutcome }
  | { readonly kind: 'compared-all' };
