import { useEffect, useRef } from 'react';

/** What keys do, by the place of the key on a keyboard, such as `KeyS` or `ArrowDown`. */
export type KeyActions = Readonly<Record<string, () => void>>;

const isTyping = (element: Element | null): boolean =>
  (element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type)) ||
  element instanceof HTMLTextAreaElement;

/** Among the values of one fact the arrows choose, and elsewhere than in this screen they do what they do there. */
const ownsArrows = (element: Element | null): boolean =>
  (element instanceof HTMLInputElement && element.type === 'radio') ||
  element?.closest('[role="tablist"], [role="dialog"]') !== null;

/** Single keys without Ctrl and the like, while nobody types and no dialog is open. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const action = latest.current[event.code];
      const element = document.activeElement;
      const isElsewhere =
        isTyping(element) ||
        document.querySelector('[role="dialog"]') !== null ||
        (event.code.startsWith('Arrow') && element !== null && ownsArrows(element));
      if (
        action !== undefined &&
        !isElsewhere &&
        !event.repeat &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey
      ) {
        event.preventDefault();
        action();
      }
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
