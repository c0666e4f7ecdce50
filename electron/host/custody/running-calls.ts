/** Calls that are under way. */
export interface RunningCalls {
  /** Answers with the call itself. */
  readonly watch: <T>(call: Promise<T>) => Promise<T>;
  /** Resolves when those that have begun by now have ended, well or not. */
  readonly ended: () => Promise<void>;
}

/** None yet. */
export function createRunningCalls(): RunningCalls {
  const running = new Set<Promise<unknown>>();
  return {
    watch: (call) => {
      running.add(call);
      const forget = () => running.delete(call);
      call.then(forget, forget);
      return call;
    },
    ended: async () => {
      await Promise.allSettled(running);
    },
  };
}
