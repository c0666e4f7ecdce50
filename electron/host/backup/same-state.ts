import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { entityNames } from '../../../shared/model/plan';
import type { PlanState } from '../vault/plan-state';

const recordsAtOnce = 400;

/** JSON knows no -0 and no key without a value; what went through a file and back may differ in that alone. */
function isSameRecord(left: unknown, right: unknown): boolean {
  return isDeepStrictEqual(left, right) || JSON.stringify(left) === JSON.stringify(right);
}

/** Whether two states are the same moment of the same plan. The event loop gets its turn between records. */
export async function isSameState(left: PlanState, right: PlanState): Promise<boolean> {
  if (left.sequence !== right.sequence || left.lastTime !== right.lastTime) {
    return false;
  }
  for (const entity of entityNames) {
    const table: ReadonlyMap<string, unknown> = left.plan[entity];
    const other: ReadonlyMap<string, unknown> = right.plan[entity];
    if (table.size !== other.size) {
      return false;
    }
    let compared = 0;
    for (const [id, record] of table) {
      if (!isSameRecord(record, other.get(id))) {
        return false;
      }
      compared += 1;
      if (compared % recordsAtOnce === 0) {
        await setImmediate();
      }
    }
  }
  return true;
}
