import { countDifferences } from '../vault/count-differences';
import type { PlanState } from '../vault/plan-state';

/** Whether two states are the same moment of the same plan. */
export async function isSameState(left: PlanState, right: PlanState): Promise<boolean> {
  return (
    left.sequence === right.sequence &&
    left.lastTime === right.lastTime &&
    (await countDifferences(left.plan, right.plan)) === 0
  );
}
