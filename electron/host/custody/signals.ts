import type { Answer } from '../../../shared/contract/desk-bridge';

type Signal = Answer<'nextSignal'>['signal'];

/** What the host has to tell the window, which asks and waits. */
export interface Signals {
  /** Answers when there is something to tell, or with `none` after a while. Waiting keeps no process alive. */
  readonly next: () => Promise<Signal>;
  /** Tells every window that waits, or else the next one that asks. */
  readonly lock: () => void;
  /** Forgets what nobody has asked for, and lets nobody wait any longer. */
  readonly clear: () => void;
}

/** A line to the window on which nothing waits yet. */
export function createSignals(waitMs = 25_000): Signals {
  const waiting = new Set<(signal: Signal) => void>();
  let isLockDue = false;
  const tell = (signal: Signal) => {
    for (const answer of [...waiting]) {
      answer(signal);
    }
  };

  return {
    next: () => {
      if (isLockDue) {
        isLockDue = false;
        return Promise.resolve('lock');
      }
      return new Promise((resolve) => {
        const answer = (signal: Signal) => {
          clearTimeout(timer);
          waiting.delete(answer);
          resolve(signal);
        };
        const timer = setTimeout(() => answer('none'), waitMs).unref();
        waiting.add(answer);
      });
    },
    lock: () => {
      isLockDue = waiting.size === 0;
      tell('lock');
    },
    clear: () => {
      isLockDue = false;
      tell('none');
    },
  };
}
