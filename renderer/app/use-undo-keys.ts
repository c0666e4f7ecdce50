import { useEffect, useRef } from 'react';
import { hearInput } from '../platform/input';

interface UndoKeys {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHistory: () => void;
  /** While a question about it is open, undo waits for the answer. */
  readonly isAsking: boolean;
}

const typedInto = [
  'text',
  'search',
  'email',
  'tel',
  'url',
  'number',
  'password',
  'date',
  'time',
  'datetime-local',
];

/** Where somebody types, undo takes back the typing and is the field's own. */
export function isTypedInto(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) {
    return typedInto.includes(element.type) && !element.readOnly && !element.disabled;
  }
  return element instanceof HTMLTextAreaElement
    ? !element.readOnly && !element.disabled
    : element instanceof HTMLElement && element.isContentEditable;
}

/** The letter of a key, also on a keyboard that has no Latin ones. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key)
    ? key.toLowerCase()
    : /^Key[A-Z]$/.test(code)
      ? code.slice(3).toLowerCase()
      : '';
}

function actionOf(event: KeyboardEvent, keys: UndoKeys): (() => void) | null {
  if (event.ctrlKey === event.metaKey || event.altKey) {
    return null;
  }
  const letter = letterOf(event);
  if (letter === 'h' && !event.shiftKey) {
    return keys.onHistory;
  }
  if ((letter !== 'z' && letter !== 'y') || isTypedInto(document.activeElement)) {
    return null;
  }
  if (keys.isAsking) {
    return () => undefined;
  }
  if (letter === 'z') {
    return event.shiftKey ? keys.onRedo : keys.onUndo;
  }
  return event.shiftKey ? null : keys.onRedo;
}

/** Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y and Ctrl+H, wherever the focus is, in the preview of a manifest too. */
export function useUndoKeys(keys: UndoKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(
    () =>
      hearInput((event) => {
        const action = event.type === 'keydown' ? actionOf(event as KeyboardEvent, latest.current) : null;
        if (action !== null) {
          event.preventDefault();
          action();
        }
      }),
    [],
  );
}
