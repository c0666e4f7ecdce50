import { useEffect } from 'react';
import { hearInput } from '../platform/input';
import { IdleWarning } from './idle-warning';
import { useHostSignals } from './use-host-signals';
import { useIdleLock, warnSeconds } from './use-idle-lock';

interface LockGuardProps {
  readonly autoLockMinutes: number;
  readonly onLock: () => void;
}

/** Ctrl+L or ⌘L, also on a keyboard that has no Latin letters. */
function isLockKey({ type, key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isLetter = key.toLowerCase() === 'l' || (!/^[a-z]$/i.test(key) && code === 'KeyL');
  return type === 'keydown' && isLetter && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** Everything that locks an open plan but the button: the key, idleness, and the computer's own lock or sleep. */
export function LockGuard({ autoLockMinutes, onLock }: LockGuardProps) {
  const { secondsLeft, check } = useIdleLock(autoLockMinutes, onLock);
  useHostSignals(onLock, check);
  useEffect(
    () =>
      hearInput((event) => {
        if (event.type === 'keydown' && isLockKey(event as KeyboardEvent)) {
          event.preventDefault(); // a browser would go to its address bar
          event.stopImmediatePropagation();
          onLock();
        }
      }),
    [onLock],
  );
  return secondsLeft === null ? null : <IdleWarning secondsLeft={secondsLeft} of={warnSeconds} />;
}
