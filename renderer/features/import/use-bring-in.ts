import { useRef, useState } from 'react';
import { failure } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { Change } from '../../../shared/model/change';
import type { Desk } from '../../desk/desk';
import { useDesk } from '../../desk/use-desk';
import { useNotices } from '../../ui/use-notices';

/** One step of the plan, and what is said when it was taken. */
export interface Arrival {
  readonly changes: readonly Change[];
  readonly label: Message;
  readonly done: Message;
}

function replacesSomething(desk: Desk, changes: readonly Change[]): boolean {
  return changes.some(
    ({ entity, entityId, field, from }) => field === '*' && from === null && desk.plan[entity].has(entityId),
  );
}

/**
 * Commits an import as one step, once, however often it is asked for. Refuses where the plan has meanwhile got a record
 * that would be replaced. `prepare` answers null when there is nothing to bring in.
 */
export function useBringIn(onNext: () => void): {
  bringIn: (prepare: () => Promise<Arrival | null>) => Promise<void>;
  problem: Message | null;
  clearProblem: () => void;
} {
  const desk = useDesk();
  const notices = useNotices();
  const [problem, setProblem] = useState<Message | null>(null);
  const isBusy = useRef(false);

  const commit = ({ changes, label, done }: Arrival): void => {
    const committed = replacesSomething(desk, changes)
      ? failure(message('importScreen.plan-changed'))
      : desk.commit(label, changes);
    if (committed.ok) {
      notices.done(done);
      onNext();
    } else {
      setProblem(committed.problem);
      isBusy.current = false;
    }
  };
  return {
    problem,
    clearProblem: () => setProblem(null),
    bringIn: async (prepare) => {
      if (isBusy.current) {
        return;
      }
      isBusy.current = true;
      const arrival = await prepare();
      if (arrival === null) {
        isBusy.current = false;
      } else {
        commit(arrival);
      }
    },
  };
}
