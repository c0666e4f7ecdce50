/** What the watch needs. Two clocks, because the steady one stands still while the computer sleeps. */
interface IdleWatchPorts {
  readonly limitMs: number;
  /** So long before the limit the warning begins. */
  readonly warnMs: number;
  readonly wallClock: () => number;
  readonly steadyClock: () => number;
  /** Seconds that are left; null when there is nothing to warn of. Called when that changes. */
  readonly onWarn: (secondsLeft: number | null) => void;
  readonly onIdle: () => void;
}

/** Tells when nobody has touched a key or the pointer for too long. */
export interface IdleWatch {
  readonly touch: () => void;
  /** To be called about every second. */
  readonly check: () => void;
}

/** Starts counting now. Idleness is told once. */
export function createIdleWatch(ports: IdleWatchPorts): IdleWatch {
  let wall = ports.wallClock();
  let steady = ports.steadyClock();
  let warned: number | null = null;
  let isOver = false;

  const warn = (secondsLeft: number | null): void => {
    if (secondsLeft !== warned) {
      warned = secondsLeft;
      ports.onWarn(secondsLeft);
    }
  };
  const check = (): void => {
    if (isOver) {
      return;
    }
    const leftMs = ports.limitMs - Math.max(ports.wallClock() - wall, ports.steadyClock() - steady);
    if (leftMs <= 0) {
      isOver = true;
      ports.onIdle();
    } else {
      warn(leftMs <= ports.warnMs ? Math.ceil(leftMs / 1_000) : null);
    }
  };
  return {
    check,
    touch: () => {
      check(); // whoever comes back after the limit, be it from sleep, finds the plan locked
      if (!isOver) {
        wall = ports.wallClock();
        steady = ports.steadyClock();
        warn(null);
      }
    },
  };
}
