import { failure } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { PlanId } from '../../../shared/model/ids';

const mostSeconds = 30;

type Failure = ReturnType<typeof failure>;

/** Slows down whoever guesses at this desk; somebody with a copy of the files is slowed by Argon2 alone. */
export interface Attempts {
  /** Why no attempt is taken now; null when one is. */
  readonly wait: (planId: PlanId) => Failure | null;
  /** Notes a wrong secret and adds the seconds until the next attempt to what is said of it. */
  readonly wrong: (planId: PlanId, problem: Message) => Failure;
  readonly right: (planId: PlanId) => void;
  /** Lets somebody try a secret, unless it is too early; what comes of it is noted. */
  readonly take: <T>(planId: PlanId, open: () => Promise<Result<T>>) => Promise<Result<T>>;
}

/** A refusal after which the next attempt has to wait. */
function isWrongSecret({ id }: Message): boolean {
  return ['vault.wrong-passphrase', 'keys.wrong-key-file', 'keys.wrong-recovery-key'].includes(id);
}

/** One, two, four … up to thirty seconds after each wrong secret in a row, for each plan. */
export function createAttempts(clock: () => number): Attempts {
  const failures = new Map<PlanId, { count: number; until: number }>();
  const attempts: Attempts = {
    wait: (planId) => {
      // A clock that was set back must not shut a planner out.
      const left = Math.min((failures.get(planId)?.until ?? 0) - clock(), mostSeconds * 1000);
      return left <= 0 ? null : failure(message('keys.wait', { seconds: Math.ceil(left / 1000) }));
    },
    wrong: (planId, problem) => {
      const count = (failures.get(planId)?.count ?? 0) + 1;
      const seconds = Math.min(2 ** (count - 1), mostSeconds);
      failures.set(planId, { count, until: clock() + seconds * 1000 });
      return failure({ ...problem, values: { ...problem.values, seconds } });
    },
    right: (planId) => {
      failures.delete(planId);
    },
    take: async (planId, open) => {
      const waiting = attempts.wait(planId);
      if (waiting !== null) {
        return waiting;
      }
      const opened = await open();
      if (!opened.ok) {
        return isWrongSecret(opened.problem) ? attempts.wrong(planId, opened.problem) : opened;
      }
      attempts.right(planId);
      return opened;
    },
  };
  return attempts;
}
