import type { ScorePair } from '../learn/score-pairs';
import { createMergeQueue } from './merge-queue';

/** Scored pairs: the logarithm of the odds that both records are one person. */
export interface ScoredPairs {
  readonly count: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly logOdds: Float32Array;
}

/** What clustering needs. */
export interface ClusterInput {
  readonly records: number;
  readonly pairs: ScoredPairs;
  /** Scores pairs that are not among `pairs`. */
  readonly scorePair: ScorePair;
  /** True for two records that cannot be one person, however alike they are. */
  readonly areApart: (one: number, other: number) => boolean;
  /** The share, 0 to 1, of how well two groups fit that is left to the pair in them that fits best. */
  readonly trust: number;
}

/** Groups of records, each thought to be one person. */
export interface Clusters {
  /** The lowest number of a record in the same group, by record. */
  readonly groupOf: Int32Array;
  /** The logarithm of the odds at which the weakest link of the group was made, by the group's lowest record. */
  readonly weakest: ReadonlyMap<number, number>;
  /** Groups that fit but were kept apart, each a record of the one and of the other. */
  readonly conflicts: readonly (readonly [number, number])[];
}

/** One pair counts for no more than this, so that one slip of a clerk does not outweigh all others. */
const most = 8;
const least = -5;
/** Groups become one when the evidence of all their pairs speaks for it. */
const leastFit = 0;
const mostPairsAtOnce = 900;

interface Link {
  sum: number;
  count: number;
  top: number;
}

function sumOf(one: Link, other: Link): Link {
  return {
    sum: one.sum + other.sum,
    count: one.count + other.count,
    top: Math.max(one.top, other.top),
  };
}

/**
 * Groups records so that the mean evidence between any two parts that are joined, and in part the best, speaks for one
 * person, the best fitting first; a chain of resemblances alone does not join. Pairs that were not scored are scored where it matters.
 */
export function clusterRecords({ records, pairs, scorePair, areApart, trust }: ClusterInput): Clusters {
  const members: (number[] | undefined)[] = Array.from({ length: records }, (_, row) => [row]);
  const groupOf = Int32Array.from({ length: records }, (_, row) => row);
  const versions = new Int32Array(records);
  const links: (Map<number, Link> | undefined)[] = new Array<Map<number, Link> | undefined>(records);
  const known = new Map<number, number>();
  const queue = createMergeQueue();
  const weakest = new Map<number, number>();
  const conflicts: (readonly [number, number])[] = [];
  const bounded = (value: number): number => Math.max(least, Math.min(most, value));
  const keyOf = (one: number, other: number): number =>
    one < other ? one * records + other : other * records + one;
  const link = (one: number, other: number, value: Link): void => {
    (links[one] ??= new Map()).set(other, value);
    (links[other] ??= new Map()).set(one, value);
  };
  const propose = (one: number, other: number, { sum, count, top }: Link): void => {
    const fit = (1 - trust) * (sum / count) + trust * top;
    if (fit > leastFit) {
      const [low, high] = one < other ? [one, other] : [other, one];
      queue.push({ fit, one: low, other: high, versions: [versions[low] ?? 0, versions[high] ?? 0] });
    }
  };
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [one, other] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0];
    const value = bounded(pairs.logOdds[pair] ?? least);
    known.set(keyOf(one, other), value);
    if (value > least) {
      const made = { sum: value, count: 1, top: value };
      link(one, other, made);
      propose(one, other, made);
    }
  }
  /** Scores what is missing between two groups; answers with the whole link. */
  const complete = (left: readonly number[], right: readonly number[]): Link => {
    const whole = { sum: 0, count: left.length * right.length, top: least };
    for (const one of left) {
      for (const other of right) {
        const key = keyOf(one, other);
        let value = known.get(key);
        if (value === undefined) {
          value = bounded(scorePair(one, other));
          known.set(key, value);
        }
        whole.sum += value;
        whole.top = Math.max(whole.top, value);
      }
    }
    return whole;
  };
  const merge = (low: number, high: number, fit: number): void => {
    const [kept, gone] = [members[low] ?? [], members[high] ?? []];
    for (const row of gone) {
      groupOf[row] = low;
      kept.push(row);
    }
    members[high] = undefined;
    versions[low] = (versions[low] ?? 0) + 1;
    versions[high] = (versions[high] ?? 0) + 1;
    weakest.set(low, Math.min(fit, weakest.get(low) ?? most, weakest.get(high) ?? most));
    weakest.delete(high);
    const own = links[low] ?? new Map<number, Link>();
    for (const [group, value] of links[high] ?? []) {
      links[group]?.delete(high);
      const before = own.get(group);
      if (group !== low) {
        link(low, group, before === undefined ? value : sumOf(before, value));
      }
    }
    links[high] = undefined;
    for (const [group, value] of links[low] ?? []) {
      propose(low, group, value);
    }
  };
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { one, other } = next;
    const [left, right] = [members[one], members[other]];
    const isStale = next.versions[0] !== versions[one] || next.versions[1] !== versions[other];
    const value = links[one]?.get(other);
    if (isStale || left === undefined || right === undefined || value === undefined) {
      continue;
    }
    const all = left.length * right.length;
    if (value.count < all) {
      const whole =
        all <= mostPairsAtOnce
          ? complete(left, right)
          : { sum: value.sum + (all - value.count) * least, count: all, top: value.top };
      link(one, other, whole);
      propose(one, other, whole);
      continue;
    }
    if (left.some((row) => right.some((otherRow) => areApart(row, otherRow)))) {
      conflicts.push([one, other]);
      links[one]?.delete(other);
      links[other]?.delete(one);
      continue;
    }
    merge(one, other, next.fit);
  }
  return { groupOf, weakest, conflicts };
}
