import type { Result } from '../../shared/kit/result';

/** The value of a result that has to be a success. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`refused with ${result.problem.id}`);
  }
  return result.value;
}
