import { bucketCount, bucketMask, bucketOf } from './agreement-model';
import type { Layout } from './agreement-model';
import type { PairVectors } from './pair-vectors';

/**
 * Adds a pair, with weight, to the counts of one kind of pairs; `moved` is the probability that what it says of an address
 * says nothing of that kind.
 */
export function addPair(
  layout: Layout,
  vectors: PairVectors,
  pair: number,
  counts: Float64Array,
  weight: number,
  moved = 0,
): void {
  const start = pair * layout.width;
  for (let at = 0; at < layout.width; at += 1) {
    const level = vectors.levels[start + at] ?? 0;
    if (level > 0) {
      const bucket = bucketOf(layout, vectors.levels, start, at) & bucketMask;
      const cell = (layout.offset[at] ?? 0) + bucket * (layout.levelCount[at] ?? 0) + level;
      const isAddress = layout.moves[at] === 1;
      counts[cell] = (counts[cell] ?? 0) + (isAddress ? weight * (1 - moved) : weight);
    }
  }
}

/** What is believed of one comparison before counting: a probability by level, and as many pairs as that counts for. */
export interface Belief {
  readonly of: (comparison: number, level: number) => number;
  readonly pairs: (comparison: number) => number;
  /** The share, 0 to 1, that the belief keeps however much is counted. */
  readonly share?: number;
}

const least = 1e-6;
/** As many pairs the overall distribution counts for in each case of a comparison's parents. */
const pairsPerCase = 20;

/** Turns counts into logarithms of probabilities; what was seen seldom stays near the belief. */
export function logProbabilities(layout: Layout, counts: Float64Array, belief: Belief): Float64Array {
  const result = new Float64Array(layout.size);
  for (let at = 0; at < layout.width; at += 1) {
    const levels = layout.levelCount[at] ?? 0;
    const buckets = bucketCount(layout, at);
    const begin = layout.offset[at] ?? 0;
    const overall = new Float64Array(levels);
    for (let cell = 0; cell < buckets * levels; cell += 1) {
      overall[cell % levels] = (overall[cell % levels] ?? 0) + (counts[begin + cell] ?? 0);
    }
    overall[0] = 0;
    const weight = belief.pairs(at);
    mix(overall, (level) => belief.of(at, level), weight);
    keepShare(overall, (level) => belief.of(at, level), belief.share ?? 0);
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const from = begin + bucket * levels;
      const own = buckets === 1 ? overall : counts.slice(from, from + levels);
      if (buckets > 1) {
        own[0] = 0;
        mix(own, (level) => overall[level] ?? 0, pairsPerCase);
        keepShare(own, (level) => belief.of(at, level), belief.share ?? 0);
      }
      for (let level = 1; level < levels; level += 1) {
        result[from + level] = Math.log(Math.max(least, own[level] ?? 0));
      }
    }
  }
  return result;
}

function keepShare(probabilities: Float64Array, believed: (level: number) => number, share: number): void {
  for (let level = 1; share > 0 && level < probabilities.length; level += 1) {
    probabilities[level] = (1 - share) * (probabilities[level] ?? 0) + share * believed(level);
  }
}

/** Turns counts by level, in place, into probabilities, with a belief that counts for `weight` pairs. */
function mix(counts: Float64Array, believed: (level: number) => number, weight: number): void {
  const total = counts.reduce((sum, count) => sum + count, 0) + weight;
  for (let level = 1; level < counts.length; level += 1) {
    counts[level] = ((counts[level] ?? 0) + weight * believed(level)) / total;
  }
}
