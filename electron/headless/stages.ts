/** Measures how long each stage of a run takes. */
export interface Stages {
  /** Runs one stage; the seconds of a stage that runs more than once add up. */
  readonly run: <T>(stage: string, work: () => Promise<T>) => Promise<T>;
  /** Seconds by stage, to the millisecond. */
  readonly seconds: () => Record<string, number>;
}

/** `clock` gives milliseconds. */
export function createStages(clock: () => number): Stages {
  const spent = new Map<string, number>();
  return {
    run: async (stage, work) => {
      const start = clock();
      try {
        return await work();
      } finally {
        spent.set(stage, (spent.get(stage) ?? 0) + clock() - start);
      }
    },
    seconds: () => Object.fromEntries([...spent].map(([stage, time]) => [stage, Math.round(time) / 1000])),
  };
}
