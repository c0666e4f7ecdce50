import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { entityNames } from '../../../shared/model/plan';
import type { Plan } from '../../../shared/model/plan';

const recordsAtOnce = 500;

/** JSON knows no -0 and no key without a value; what went through a file and back may differ in that alone. */
function isSameRecord(left: unknown, right: unknown): boolean {
  return isDeepStrictEqual(left, right) || JSON.stringify(left) === JSON.stringify(right);
}

/** How many records are not the same in both plans. The event loop gets its turn between records. */
export async function countDifferences(left: Plan, right: Plan): Promise<number> {
  let differences = 0;
  let compared = 0;
  for (const entity of entityNames) {
    const table: ReadonlyMap<string, unknown> = left[entity];
    const other: ReadonlyMap<string, unknown> = right[entity];
    const ids = new Set([...table.keys(), ...other.keys()]);
    for (const id of ids) {
      differences += isSameRecord(table.get(id), other.get(id)) ? 0 : 1;
      compared += 1;
      if (compared % recordsAtOnce === 0) {
        await setImmediate();
      }
    }
  }
  return differences;
}
