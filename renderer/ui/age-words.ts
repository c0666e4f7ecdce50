import { useCallback } from 'react';
import { useText } from './text';

interface Age {
  readonly medianDays: number | null;
  readonly oldestDays: number | null;
  readonly stale: number;
}

/** How old what is known about a group of people is, as a sentence. */
export function useAgeWords(): (age: Age) => string {
  const text = useText();
  return useCallback(
    ({ medianDays, oldestDays, stale }) =>
      medianDays === null || oldestDays === null
        ? text('where.age-unknown')
        : text('where.age', { median: medianDays, oldest: oldestDays, stale }),
    [text],
  );
}
