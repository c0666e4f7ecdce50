import { useEffect, useRef, useState } from 'react';
import { hearInput } from '../platform/input';
import { createIdleWatch } from './idle-watch';
import type { IdleWatch } from './idle-watch';

/** So long before the lock the warning is shown. */
export const warnSeconds = 30;

/** A pointer that rests under a moving page is not somebody's hand, nor is a weight on the keyboard. */
function createHandDetector(): (event: Event) => boolean {
  let last = '';
  return (event) => {
    if (event.type !== 'pointermove') {
      return event.type !== 'blur' && !(event as KeyboardEvent).repeat; // other events do not repeat
    }
    const { screenX, screenY } = event as PointerEvent; // by its type
    const place = `${screenX} ${screenY}`;
    const hasMoved = last !== '' && place !== last;
    last = place;
    return hasMoved;
  };
}

interface IdleLock {
  /** Seconds until the lock, once they are few; null before. */
  readonly secondsLeft: number | null;
  readonly check: () => void;
}

/** Calls back when nobody touched a key or the pointer for so many minutes. */
export function useIdleLock(minutes: number, onIdle: () => void): IdleLock {
  const watching = useRef<IdleWatch | null>(null);
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const idle = useRef(onIdle);
  useEffect(() => {
    idle.current = onIdle;
  });
  useEffect(() => {
    const watch = createIdleWatch({
      limitMs: minutes * 60_000,
      warnMs: warnSeconds * 1_000,
      wallClock: () => Date.now(),
      steadyClock: () => performance.now(),
      onWarn: setSecondsLeft,
      onIdle: () => idle.current(),
    });
    watching.current = watch;
    const isHand = createHandDetector();
    const stop = hearInput((event) => {
      if (isHand(event)) {
        watch.touch();
      }
    });
    const timer = setInterval(watch.check, 1_000);
    document.addEventListener('visibilitychange', watch.check);
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', watch.check);
      setSecondsLeft(null);
    };
  }, [minutes]);
  return { secondsLeft, check: () => watching.current?.check() };
}
