import highsUrl from 'highs/runtime?url';
import type { SolveOutcome } from '../../shared/assignment/solve-assignment';
import { solveAssignment } from '../../shared/assignment/solve-assignment';
import type { HouseholdId } from '../../shared/model/ids';
import type { Plan } from '../../shared/model/plan';
import { buildProblem } from '../../shared/planning/build-problem';
import { holdOffers } from '../../shared/planning/offers';
import { stayInPlace } from '../../shared/planning/stay-in-place';
import { withPlannersKept } from './build-proposal';
import type { SolveProgress, SolveWishes } from './solve-protocol';

/** A plan as it was solved: with the places of planners kept, if that was wished. */
export interface SolvedPlan {
  readonly plan: Plan;
  readonly result: SolveOutcome;
  readonly left: ReadonlySet<HouseholdId>;
}

interface SolveHooks {
  readonly shouldStop: () => boolean;
  readonly report: (progress: SolveProgress) => void;
}

const reportMs = 150;

/** Lets the message that stops a run in between two steps of it. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Finds places for everybody in a plan; room that is held for offers stays held. */
export async function solvePlan(
  stored: Plan,
  { now, seed, keepPlanners, stay }: SolveWishes,
  { shouldStop, report }: SolveHooks,
): Promise<SolvedPlan> {
  const plan = keepPlanners ? withPlannersKept(stored) : stored;
  const { problem, left } = buildProblem(plan, now);
  const held = holdOffers(problem, plan, now);
  let lastReport = 0;
  const result = await solveAssignment(stay ? stayInPlace(held) : held, {
    seed,
    now: () => performance.now(),
    shouldStop,
    pause,
    loadExact: async () => {
      const { default: loadHighs } = await import('highs');
      return loadHighs({ locateFile: () => highsUrl });
    },
    onProgress: ({ phase, objective, bound, gap }) => {
      const at = performance.now();
      if (at - lastReport >= reportMs) {
        lastReport = at;
        report({ phase, value: objective, gap: bound === Infinity ? null : gap });
      }
    },
  });
  report({ phase: 'explaining', value: result.objective, gap: result.gap });
  return { plan, result, left };
}
