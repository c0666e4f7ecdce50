/** What a held key needs from the window. All instants are milliseconds since 1970. */
interface PanicHoldPorts {
  readonly now: () => number;
  /** Calls back after so many milliseconds, or later when the window is busy. */
  readonly later: (task: () => void, ms: number) => void;
  /** Whether keys were pressed or released that the window has not dealt with yet. */
  readonly isInputWaiting: () => boolean;
  readonly onHold: () => void;
  readonly onCancel: () => void;
  readonly onFire: () => void;
}

/** The panic key: held to the end it fires once; let go before, it never does. */
export interface PanicHold {
  readonly press: (at: number) => void;
  /** The key was released, or the window lost the keyboard. */
  readonly release: (at: number) => void;
  readonly isHeld: () => boolean;
}

/** How long the key must be held. The ring's animation in panic-ring.module.css takes as long. */
export const holdMs = 2_000;

/** A check that comes this late found the window busy: a release may be waiting to be heard. */
const lateMs = 50;
const breathMs = 20;
const breathsAllowed = 10;

/**
 * Goes by the instants of the key itself, so that a window that was busy when the two seconds were over neither
 * misses a full hold nor takes a short one for it.
 */
export function createPanicHold(ports: PanicHoldPorts): PanicHold {
  let pressedAt: number | null = null;
  let hold = 0;

  const fire = (): void => {
    pressedAt = null;
    ports.onFire();
  };
  const check = (ofHold: number, dueAt: number, breaths: number): void => {
    if (pressedAt === null || ofHold !== hold) {
      return;
    }
    const isUncertain = ports.now() - dueAt > lateMs || ports.isInputWaiting();
    if (isUncertain && breaths < breathsAllowed) {
      const next = ports.now() + breathMs;
      ports.later(() => check(ofHold, next, breaths + 1), breathMs);
    } else {
      fire();
    }
  };

  return {
    press: (at) => {
      pressedAt = at;
      hold += 1;
      const ofHold = hold;
      ports.onHold();
      ports.later(() => check(ofHold, at + holdMs, 0), Math.max(0, at + holdMs - ports.now()));
    },
    release: (at) => {
      if (pressedAt === null) {
        return;
      }
      if (at - pressedAt >= holdMs) {
        fire();
      } else {
        pressedAt = null;
        ports.onCancel();
      }
    },
    isHeld: () => pressedAt !== null,
  };
}
