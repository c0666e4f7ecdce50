import type { Message } from '../messages/message';

/** An expected outcome: either a value, or a problem that a person can read. Exceptions are for bugs only. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Message };

/** Wraps a value as a success. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a message as a failure. */
export function failure(problem: Message): { readonly ok: false; readonly problem: Message } {
  return { ok: false, problem };
}
