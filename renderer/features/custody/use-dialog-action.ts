import { useState } from 'react';
import type { Result } from '../../../shared/kit/result';
import type { Message } from '../../../shared/messages/message';

/** What a dialog asks the host for, one at a time: whether it is being done, and why it was not. */
interface DialogAction {
  readonly isBusy: boolean;
  readonly problem: Message | null;
  /** Answers with the value, or null where the host refused; the problem is kept to be shown. */
  readonly run: <T>(ask: () => Promise<Result<T>>) => Promise<T | null>;
}

/** Keeps the state of a dialog's request. */
export function useDialogAction(): DialogAction {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  return {
    isBusy,
    problem,
    run: async (ask) => {
      setBusy(true);
      setProblem(null);
      const answer = await ask();
      setBusy(false);
      if (!answer.ok) {
        setProblem(answer.problem);
        return null;
      }
      return answer.value;
    },
  };
}
