import type { Comparison } from '../compare/comparison';

/** Pairs of records, by their numbers. */
export interface RecordPairs {
  readonly count: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
}

/** What comparing pairs of records has given: `width` cells a pair, one for each comparison. */
export interface PairVectors {
  readonly count: number;
  readonly width: number;
  readonly levels: Uint8Array;
  /** How rare the value is on which a pair agrees, in sixteenths of its negative logarithm plus one; 0 says nothing. */
  readonly rarity: Uint8Array;
  /** 0 for records of two lists, 1 for two of one list, 2 for two of one household in one list. */
  readonly relation: Uint8Array;
}

/** Room for comparing one pair, to be used again for the next. */
export function onePairVectors(width: number): PairVectors {
  return {
    count: 1,
    width,
    levels: new Uint8Array(width),
    rarity: new Uint8Array(width),
    relation: new Uint8Array(1),
  };
}

/** The relation of a pair. */
export function relationAt({ relation }: PairVectors, pair: number): 0 | 1 | 2 {
  const found = relation[pair];
  return found === 1 ? 1 : found === 2 ? 2 : 0;
}

/** The relation of two records. */
export type RelationOf = (one: number, other: number) => 0 | 1 | 2;

const unit = 16;

/** The logarithm of the frequency behind a cell of `rarity`. */
export function logFrequency(cell: number): number {
  return (1 - cell) / unit;
}

function rarityCell(frequency: number): number {
  return frequency <= 0 ? 0 : Math.min(255, 1 + Math.round(-Math.log(frequency) * unit));
}

/** Compares two records in one respect and writes the cell of their pair; answers with the level. */
export function fillCell(
  comparisons: readonly Comparison[],
  into: PairVectors,
  pair: number,
  at: number,
  one: number,
  other: number,
): number {
  const comparison = comparisons[at];
  const level = comparison?.compare(one, other) ?? 0;
  const cell = pair * into.width + at;
  into.levels[cell] = level;
  const counts = level > 0 && comparison?.levels[level]?.rarity !== 'none';
  into.rarity[cell] = counts ? rarityCell(comparison?.frequency() ?? 0) : 0;
  return level;
}

const pairsPerPiece = 10_000;

/** Compares pairs of records in every respect. `afterPiece` is waited for with the share that is done. */
export async function comparePairs(
  comparisons: readonly Comparison[],
  relationOf: RelationOf,
  pairs: RecordPairs,
  afterPiece: (fraction: number) => Promise<void>,
): Promise<PairVectors> {
  const width = comparisons.length;
  const vectors: PairVectors = {
    count: pairs.count,
    width,
    levels: new Uint8Array(pairs.count * width),
    rarity: new Uint8Array(pairs.count * width),
    relation: new Uint8Array(pairs.count),
  };
  for (let pair = 0; pair < pairs.count; pair += 1) {
    if (pair % pairsPerPiece === 0) {
      await afterPiece(pair / pairs.count);
    }
    const [one, other] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0];
    vectors.relation[pair] = relationOf(one, other);
    for (let at = 0; at < width; at += 1) {
      fillCell(comparisons, vectors, pair, at, one, other);
    }
  }
  return vectors;
}
