import { notifications } from '@mantine/notifications';
import { useCallback, useMemo, useRef, useState } from 'react';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { Turned, TurnPlan, TurnScope } from '../../desk/turn-steps';
import { useDesk } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { countsText } from './entry-words';

/** Taking steps back and doing them again, with everything that is said about it. */
export interface Turning {
  readonly press: (direction: 'undo' | 'redo') => void;
  /** Turns one step of the history. */
  readonly turn: (id: string) => void;
  /** The question what is to become of steps that depend on it; null while there is none. */
  readonly question: TurnPlan | null;
  readonly answer: (scope: TurnScope | null) => void;
  /** The step that is being turned at the moment. */
  readonly busyId: string | null;
}

/** A plan that would change nothing, and why. */
function emptyProblem({ direction, changes }: TurnPlan): Message | null {
  if (changes.length > 0) {
    return null;
  }
  return message(direction === 'undo' ? 'history.nothing-to-take-back' : 'history.nothing-to-do-again');
}

/** Undo and redo of the open plan for everything that offers it. */
export function useTurning(): Turning {
  const desk = useDesk();
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const [question, setQuestion] = useState<TurnPlan | null>(null);
  const lastNotice = useRef('');
  const [busyId, setBusyId] = useState<string | null>(null);

  const tell = useCallback(
    (turned: Turned, direction: 'undo' | 'redo'): void => {
      switch (turned.kind) {
        case 'nothing':
          notices.done(message(direction === 'undo' ? 'app.nothing-to-undo' : 'app.nothing-to-redo'));
          return;
        case 'failed':
          notices.problem(turned.problem);
          return;
        case 'built-on':
          setQuestion(turned.plan);
          return;
        case 'done': {
          const kept = countsText(turned.keptRecords, text);
          const besides = countsText(turned.besides, text);
          const short = sentence(turned.label);
          const said =
            kept !== ''
              ? text('history.did-but-kept', { done: short, kept })
              : besides !== ''
                ? text('history.did-and-besides', { done: short, besides })
                : short;
          notifications.hide(lastNotice.current);
          lastNotice.current = notifications.show({
            message: said,
            ...(said === short ? {} : { autoClose: 10_000 }),
          });
        }
      }
    },
    [notices, sentence, text],
  );

  const turn = useCallback(
    async (id: string): Promise<void> => {
      setBusyId(id);
      const planned = await desk.planTurn([id], 'alone');
      if (!planned.ok) {
        notices.problem(planned.problem);
      } else if (planned.value.dependents.some(({ isRecord }) => isRecord !== true)) {
        setQuestion(planned.value);
      } else {
        const empty = emptyProblem(planned.value);
        if (empty === null) {
          tell(await desk.turn(planned.value), planned.value.direction);
        } else {
          notices.problem(empty);
        }
      }
      setBusyId(null);
    },
    [desk, notices, tell],
  );

  const answer = useCallback(
    async (asked: TurnPlan, scope: TurnScope): Promise<void> => {
      const planned =
        scope === asked.scope ? { ok: true as const, value: asked } : await desk.planTurn(asked.asked, scope);
      if (planned.ok) {
        tell(await desk.turn(planned.value), asked.direction);
      } else {
        notices.problem(planned.problem);
      }
    },
    [desk, notices, tell],
  );

  return useMemo(
    () => ({
      question,
      busyId,
      press: (direction) => {
        const pressed = direction === 'undo' ? desk.undo() : desk.redo();
        void pressed.then((turned) => tell(turned, direction));
      },
      turn: (id) => void turn(id),
      answer: (scope) => {
        setQuestion(null);
        if (question !== null && scope !== null) {
          void answer(question, scope);
        }
      },
    }),
    [answer, busyId, desk, question, tell, turn],
  );
}
