import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../shared/contract/plan-methods';
import { success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { emptyPlan, entityNames } from '../../shared/model/plan';
import type { EntityName, Plan } from '../../shared/model/plan';

const pageLimit = 2_500;
/** The host prepares the next pages while the window reads one. */
const pagesAhead = 3;

interface Piece {
  readonly entity: EntityName;
  readonly offset: number;
}

function piecesOf({ counts }: OpenedPlan): Piece[] {
  return entityNames.flatMap((entity) =>
    Array.from({ length: Math.ceil(counts[entity] / pageLimit) }, (_, page) => ({
      entity,
      offset: page * pageLimit,
    })),
  );
}

/** Reads the whole plan that the host has just opened; `onProgress` is told the part that is there, 0 to 1. */
export async function loadPlan(
  bridge: Pick<DeskBridge, 'readPlan'>,
  opened: OpenedPlan,
  onProgress: (fraction: number) => void,
): Promise<Result<Plan>> {
  const plan = emptyPlan();
  const pieces = piecesOf(opened);
  const ask = ({ entity, offset }: Piece) => bridge.readPlan({ entity, offset, limit: pageLimit });
  const asked = pieces.slice(0, pagesAhead).map(ask);
  for (const [at, { entity }] of pieces.entries()) {
    const answer = await asked[at];
    if (answer?.ok !== true) {
      return answer ?? success(plan);
    }
    const next = pieces[at + pagesAhead];
    if (next !== undefined) {
      asked.push(ask(next));
    }
    const table = plan[entity] as Map<string, unknown>; // the entity picks the record type at run time
    for (const record of answer.value.records) {
      table.set((record as { id: string }).id, record); // the host validated every record it stores
    }
    onProgress((at + 1) / pieces.length);
  }
  return success(plan);
}
