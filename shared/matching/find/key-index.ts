import type { PreparedRecords } from '../prepare-records';
import { blockingKeys } from './blocking-keys';

/** Which records have which keys, and what sharing a key is worth. */
export interface KeyIndex {
  /** The keys of record r are `keys` from `starts[r]` up to `starts[r + 1]`; only keys that two or more records have. */
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
  /** By key: the records that have it, from `postingStarts[k]` up to `postingStarts[k + 1]`, in rising order. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  /** By key: sixteenths of the logarithm of how rare it is, beyond what the keys that it implies are worth. */
  readonly worth: Int32Array;
}

/** Sixteenths: whole numbers add up to the same in any order. */
export const worthUnit = 16;

/** Builds the index. Keys of more than `mostRecords` records are left out. */
export function indexKeys(records: PreparedRecords, mostRecords: number): KeyIndex {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const within: (readonly number[] | undefined)[] = [];
  const perRecord: number[][] = [];
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) {
      return known;
    }
    numbers.set(key, counts.length);
    counts.push(0);
    return counts.length - 1;
  };
  const addKeys = blockingKeys(records);
  for (let row = 0; row < records.count; row += 1) {
    const own = new Set<number>();
    addKeys(row, (key, implied) => {
      const number = numberOf(key);
      if (!own.has(number)) {
        own.add(number);
        counts[number] = (counts[number] ?? 0) + 1;
      }
      if (implied !== undefined && within[number] === undefined) {
        within[number] = implied.map(numberOf);
      }
    });
    perRecord.push([...own]);
  }
  const isUsed = (key: number): boolean => {
    const count = counts[key] ?? 0;
    return count >= 2 && count <= mostRecords;
  };
  const rarity = (key: number): number =>
    Math.round(worthUnit * Math.log(records.count / Math.max(1, counts[key] ?? 1)));
  const worth = Int32Array.from(counts, (_, key) => {
    const implied = (within[key] ?? []).filter(isUsed).reduce((sum, one) => sum + rarity(one), 0);
    return isUsed(key) ? Math.max(0, rarity(key) - implied) : 0;
  });
  return { worth, ...collect(perRecord, counts.length, (key) => (worth[key] ?? 0) > 0) };
}

function collect(
  perRecord: readonly (readonly number[])[],
  keyCount: number,
  isKept: (key: number) => boolean,
) {
  const starts = new Uint32Array(perRecord.length + 1);
  const postingStarts = new Uint32Array(keyCount + 1);
  const kept: number[] = [];
  for (const [row, keys] of perRecord.entries()) {
    for (const key of keys) {
      if (isKept(key)) {
        kept.push(key);
        postingStarts[key + 1] = (postingStarts[key + 1] ?? 0) + 1;
      }
    }
    starts[row + 1] = kept.length;
  }
  for (let key = 0; key < keyCount; key += 1) {
    postingStarts[key + 1] = (postingStarts[key + 1] ?? 0) + (postingStarts[key] ?? 0);
  }
  const keys = Uint32Array.from(kept);
  const next = postingStarts.slice();
  const postings = new Uint32Array(kept.length);
  for (let row = 0; row < perRecord.length; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const key = keys[at] ?? 0;
      const place = next[key] ?? 0;
      postings[place] = row;
      next[key] = place + 1;
    }
  }
  return { starts, keys, postingStarts, postings };
}
