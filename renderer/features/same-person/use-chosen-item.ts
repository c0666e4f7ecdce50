import { useState } from 'react';

/** Which of a list is open; when it is dealt with and goes, the one that takes its place. */
export function useChosenItem<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): {
  readonly index: number;
  readonly item: T | undefined;
  readonly choose: (index: number) => void;
  readonly move: (by: number) => void;
} {
  const [chosen, setChosen] = useState({ key: '', index: 0 });
  const found = items.findIndex((item) => keyOf(item) === chosen.key);
  const index = found >= 0 ? found : Math.max(0, Math.min(chosen.index, items.length - 1));
  const choose = (next: number): void => {
    const at = Math.max(0, Math.min(next, items.length - 1));
    const item = items[at];
    setChosen({ key: item === undefined ? '' : keyOf(item), index: at });
  };
  return { index, item: items[index], choose, move: (by) => choose(index + by) };
}
