const everyMs = 5_000;
const gapMs = 15_000;

interface Pace {
  /** Milliseconds since 1970; a clock that goes on while the computer sleeps. */
  readonly clock: () => number;
  readonly everyMs: number;
  readonly gapMs: number;
}

/** Calls back when a timer fired so late that the computer must have slept. Keeps no process alive. */
export function watchClockGaps(
  listener: () => void,
  pace: Pace = { clock: () => Date.now(), everyMs, gapMs },
): () => void {
  let last = pace.clock();
  const timer = setInterval(() => {
    const now = pace.clock();
    const isLate = now - last > pace.everyMs + pace.gapMs;
    last = now;
    if (isLate) {
      listener();
    }
  }, pace.everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
