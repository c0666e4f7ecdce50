import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import type { Result } from '../../shared/kit/result';
import type { Message } from '../../shared/messages/message';
import { useSentence } from './text';

/** Short notices at the edge of the window. */
export interface Notices {
  /** Something did not happen, and why. */
  readonly problem: (message: Message) => void;
  /** Something happened that the screen alone does not show. */
  readonly done: (message: Message) => void;
  /** What must not be missed: it stays until it is put away. */
  readonly lasting: (message: Message) => void;
  /** Whether something was accepted; where it was not, the reason is told. */
  readonly accepted: (result: Result<unknown>) => boolean;
}

/** Tells the planner what happened, in the language of the window. */
export function useNotices(): Notices {
  const sentence = useSentence();
  return useMemo(() => {
    const show = (message: Message, color: string, autoClose: number | false): void => {
      const said = sentence(message);
      notifications.show({
        id: said,
        color,
        message: said,
        autoClose,
        closeButtonProps: { 'aria-label': sentence({ id: 'app.notice-close' }) },
      });
    };
    const problem = (message: Message): void => show(message, 'red', 8000);
    return {
      problem,
      done: (message) => show(message, 'teal', 4000),
      lasting: (message) => show(message, 'blue', false),
      accepted: (result) => {
        if (!result.ok) {
          problem(result.problem);
        }
        return result.ok;
      },
    };
  }, [sentence]);
}
