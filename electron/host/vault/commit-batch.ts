import { setImmediate } from 'node:timers/promises';
import { failure } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { success } from '../../../shared/kit/result';
import type { Batch } from '../../../shared/model/change';
import type { Plan } from '../../../shared/model/plan';
import { packBatch } from './batch-frame';
import type { ChainPoint } from './chain';
import { sealFrame } from './frames';
import { createRefusal } from './refused-changes';
import type { Keys } from './walk-journal';

const changesAtOnce = 2000;

/**
 * Checks the changes before anything is written. A large import leaves the event loop free between its parts, because
 * the panic key must get through.
 */
export async function checkBatch(plan: Plan, batch: Batch): Promise<Result<null>> {
  const refuses = createRefusal(plan);
  let count = 0;
  let first = null;
  for (let start = 0; start < batch.changes.length; start += changesAtOnce) {
    const refused = refuses(batch.changes.slice(start, start + changesAtOnce));
    count += refused.length;
    first ??= refused[0] ?? null;
    if (start > 0) {
      await setImmediate();
    }
  }
  return first === null
    ? success(null)
    : failure(message('vault.invalid-changes', { count, entity: first.entity, field: first.field }));
}

/** The frame of the batch that comes after `point`. */
export async function sealBatch(
  { dataKey, vaultId }: Keys,
  random: (count: number) => Buffer,
  batch: Batch,
  savedAt: string,
  generation: number,
  point: ChainPoint,
): Promise<Buffer> {
  const plain = await packBatch(batch, savedAt, point.value);
  const place = { vaultId, kind: 'journal', generation, sequence: point.sequence + 1 } as const;
  return sealFrame(dataKey.bytes(), random(12), place, plain);
}
