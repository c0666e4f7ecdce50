import { errorCode } from '../vault/errors';

/** How a call on a disk that may hang came out. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

/** Waits for a call no longer than allowed; it is not stopped then, only no longer waited for. Never rejects. */
export function within<T>(milliseconds: number, call: Promise<T>): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, code: 'ETIMEDOUT' }), milliseconds);
    const settle = (outcome: Outcome<T>) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    call.then(
      (value) => settle({ ok: true, value }),
      (error: unknown) => settle({ ok: false, code: errorCode(error) }),
    );
  });
}
