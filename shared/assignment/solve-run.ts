import { gapBetween } from './problem';

/** How far a run is: looking for prices, building the plan, or closing the rest of the gap exactly. */
export interface SolveState {
  readonly phase: 'prices' | 'plan' | 'proof';
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
}

/** What a run asks of whoever started it. */
export interface RunOptions {
  /** Wall-clock seconds after which the best plan so far is returned. */
  readonly seconds?: number;
  /** Milliseconds of any steady clock, for stopping and reporting only. */
  readonly now: () => number;
  /** Called every few milliseconds with the state of the run. */
  readonly onProgress?: (state: SolveState) => void;
  /** Asked every few milliseconds; the best plan so far is returned after a yes. */
  readonly shouldStop?: () => boolean;
  /** Awaited about every 40 ms, so that others may run; making 50,000 people ready takes up to a second in one piece. */
  readonly pause?: () => Promise<void>;
}

/** A run: its clock, its state for those who watch it, and whether it must end. */
export interface SolveRun {
  readonly state: { phase: SolveState['phase']; objective: number; bound: number };
  elapsed(): number;
  secondsLeft(): number;
  mustStop(): boolean;
  /** Reports and pauses when it is time to; false when the run must end. */
  breathe(): Promise<boolean>;
  report(): void;
}

const millisecondsPerPause = 40;

/** Starts the clock of a run. */
export function startRun(options: RunOptions): SolveRun {
  const begun = options.now();
  const state: SolveRun['state'] = { phase: 'prices', objective: 0, bound: Infinity };
  const most = options.seconds ?? Infinity;
  let lastPause = begun;
  let isStopped = false;
  const elapsed = (): number => (options.now() - begun) / 1000;
  const mustStop = (): boolean => {
    isStopped ||= (options.shouldStop?.() ?? false) || elapsed() >= most;
    return isStopped;
  };
  const report = (): void =>
    options.onProgress?.({ ...state, gap: gapBetween(state.objective, state.bound), seconds: elapsed() });
  return {
    state,
    elapsed,
    secondsLeft: () => most - elapsed(),
    mustStop,
    report,
    async breathe() {
      if (options.now() - lastPause >= millisecondsPerPause) {
        report();
        await options.pause?.();
        lastPause = options.now();
      }
      return !mustStop();
    },
  };
}
