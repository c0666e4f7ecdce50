import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../shared/kit/progress';
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

/** The way of what was checked into the plan. */
export interface BringIn {
  readonly bringIn: (prepare: () => Promise<Arrival | null>) => Promise<void>;
  /** How far it is; null while nothing comes in. */
  readonly progress: Progress | null;
  /** Lets nothing come in that is on its way. */
  readonly stop: () => void;
  readonly problem: Message | null;
  readonly clearProblem: () => void;
}

/**
 * Commits an import as one step, once, however often it is asked for. Refuses where the plan has meanwhile got a record
 * that would be replaced. `prepare` answers null when there is nothing to bring in.
 */
export function useBringIn(onNext: () => void): BringIn {
  const desk = useDesk();
  const notices = useNotices();
  const [problem, setProblem] = useState<Message | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const isBusy = useRef(false);
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true; // what nobody waits for any more must not come in later
    },
    [],
  );

  const commit = async ({ changes, label, done }: Arrival): Promise<void> => {
    const committed = replacesSomething(desk, changes)
      ? failure(message('importScreen.plan-changed'))
      : await desk.commitMany(label, changes, {
          onProgress: setProgress,
          isStopped: () => isStopped.current,
        });
    setProgress(null);
    if (committed.ok) {
      notices.done(done);
      onNext();
    } else {
      setProblem(isStopped.current ? message('importScreen.stopped') : committed.problem);
      isBusy.current = false;
    }
  };
  return {
    problem,
    progress,
    stop: () => {
      isStopped.current = true;
    },
    clearProblem: () => setProblem(null),
    bringIn: async (prepare) => {
      if (isBusy.current) {
        return;
      }
      isBusy.current = true;
      isStopped.current = false;
      const arrival = await prepare();
      if (arrival === null) {
        isBusy.current = false;
      } else {
        await commit(arrival);
      }
    },
  };
}
