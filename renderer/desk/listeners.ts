/** Those who want to hear of something. */
export interface Listeners<T> {
  /** Answers with a way to stop. */
  readonly subscribe: (listener: (news: T) => void) => () => void;
  readonly tell: (news: T) => void;
}

/** Nobody yet. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(news: T) => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (news) => {
      for (const listener of listeners) {
        listener(news);
      }
    },
  };
}
