import { isDeepStrictEqual } from 'node:util';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { entityNames, emptyPlan } from '../../shared/model/plan';
import type { Plan } from '../../shared/model/plan';

const recordsAtOnce = 5000;

/** All records of the open plan, as the window gets them. Throws when the host refuses. */
export async function readWholePlan(bridge: Pick<DeskBridge, 'readPlan'>): Promise<Plan> {
  const plan = emptyPlan();
  for (const entity of entityNames) {
    for (let offset = 0; ; offset += recordsAtOnce) {
      const read = await bridge.readPlan({ entity, offset, limit: recordsAtOnce });
      if (!read.ok) {
        throw new Error(`readPlan was refused with ${read.problem.id}`);
      }
      const table = plan[entity] as Map<string, unknown>; // compared as plain JSON
      const records = read.value.records as { id: string }[]; // every record has an id
      records.forEach((record) => table.set(record.id, record));
      if (records.length < recordsAtOnce) {
        break;
      }
    }
  }
  return plan;
}

/** Whether two plans hold the same records; the order of records says nothing. */
export function isSamePlan(left: Plan, right: Plan): boolean {
  return isDeepStrictEqual(left, right);
}

/** What is missing, added or altered, by kind and number, for the one who has to find out why. */
export function describeDifference(expected: Plan, found: Plan): string {
  return entityNames
    .map((entity) => {
      const [wanted, has] = [expected[entity] as Map<string, unknown>, found[entity] as Map<string, unknown>];
      const missing = [...wanted.keys()].filter((id) => !has.has(id)).length;
      const extra = [...has.keys()].filter((id) => !wanted.has(id)).length;
      const altered = [...wanted].filter(
        ([id, record]) => has.has(id) && !isDeepStrictEqual(record, has.get(id)),
      );
      return `${entity}: ${missing} missing, ${extra} too many, ${altered.length} altered`;
    })
    .filter((line) => !line.endsWith('0 missing, 0 too many, 0 altered'))
    .join('; ');
}
