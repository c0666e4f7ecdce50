import { failure } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { PlanId } from '../../../shared/model/ids';

const mostSeconds = 30;

/** What is said of a secret that opens nothing; other refusals are not guesses. */
const wrongSecret: readonly Message['id'][] = [
  'vault.wrong-passphrase',
  'keys.current-wrong',
  'keys.wrong-key-file',
  'keys.wrong-recovery-key',
];

/** Slows down whoever guesses at this desk; somebody with a copy of the files is slowed by Argon2 alone. */
export interface Attempts {
  /**
   * Tries a secret, or says how long to wait. After a wrong one, what is said of it gets the seconds until the next attempt;
   * a right one ends the waiting.
   */
  readonly take: <T>(planId: PlanId, attempt: () => Promise<Result<T>>) => Promise<Result<T>>;
}

/** One, two, four … up to thirty seconds after each wrong secret in a row, for each plan. */
export function createAttempts(clock: () => number): Attempts {
  const failures = new Map<PlanId, { count: number; until: number }>();
  return {
    take: async (planId, attempt) => {
      // A clock that was set back must not shut a planner out.
      const left = Math.min((failures.get(planId)?.until ?? 0) - clock(), mostSeconds * 1000);
      if (left > 0) {
        return failure(message('keys.wait', { seconds: Math.ceil(left / 1000) }));
      }
      const tried = await attempt();
      if (tried.ok) {
        failures.delete(planId);
        return tried;
      }
      if (!wrongSecret.includes(tried.problem.id)) {
        return tried;
      }
      const count = (failures.get(planId)?.count ?? 0) + 1;
      const seconds = Math.min(2 ** (count - 1), mostSeconds);
      failures.set(planId, { count, until: clock() + seconds * 1000 });
      return failure({ ...tried.problem, values: { ...tried.problem.values, seconds } });
    },
  };
}
