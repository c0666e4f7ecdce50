import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import type { Plan } from '../../shared/model/plan';
import { readPlacement } from '../../shared/planning/read-placement';
import { readInput } from './reading-thread';

/** Gives a plan the places that an earlier run wrote; answers with what is to be told, or fails with a sentence. */
export async function applyPreviousFile(path: string, plan: Plan): Promise<Result<readonly Message[]>> {
  const bytes = await readInput(path);
  if (!bytes.ok) {
    return bytes;
  }
  const { placement, strangers } = readPlacement(new TextDecoder().decode(bytes.value), plan);
  if (placement === null) {
    return failure(message('headless.previous-columns', { file: path }));
  }
  for (const [id, departureId] of placement) {
    plan.assignment.set(id, { id, departureId, locked: false, chosenBy: 'solver', reason: null });
  }
  return success([
    ...(strangers === 0 ? [] : [message('headless.previous-strangers', { file: path, rows: strangers })]),
    ...(placement.size > 0 || strangers > 0 ? [] : [message('headless.previous-empty', { file: path })]),
  ]);
}
