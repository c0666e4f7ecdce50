import type { Comparison } from '../compare/comparison';
import { logFrequency, relationAt } from './pair-vectors';
import type { PairVectors } from './pair-vectors';

/** Where the cells of each comparison are in the tables of a model, and on what they depend. */
export interface Layout {
  readonly width: number;
  readonly size: number;
  /** By comparison: where its cells begin, and how many levels it has. */
  readonly offset: Int32Array;
  readonly levelCount: Int32Array;
  /** By comparison, twice: the comparisons from which it follows in part; -1 for none. */
  readonly parents: Int32Array;
  /** By comparison and level (`stride` a comparison): whether it is an agreement, and how rarity counts. */
  readonly agrees: Uint8Array;
  readonly rarityKind: Uint8Array;
  /** By comparison: whether it is a part of where somebody lives. */
  readonly moves: Uint8Array;
}

/** As many levels as a comparison can have. */
export const stride = 16;
const rarityKinds = { none: 0, same: 1, near: 2 } as const;
/** A parent is unknown, differs or agrees. */
const states = 3;

/** How many cases the parents of a comparison make. */
export function bucketCount(layout: Layout, at: number): number {
  const [first = -1, second = -1] = layout.parents.subarray(at * 2, at * 2 + 2);
  return (first < 0 ? 1 : states) * (second < 0 ? 1 : states);
}

/** Lays the tables out; `parents` names, by comparison, on which others, at most two, it depends. */
export function layOut(comparisons: readonly Comparison[], parents: readonly (readonly number[])[]): Layout {
  const width = comparisons.length;
  const offset = new Int32Array(width);
  const agrees = new Uint8Array(width * stride);
  const rarityKind = new Uint8Array(width * stride);
  const allParents = new Int32Array(width * 2).fill(-1);
  let size = 0;
  for (const [at, { levels }] of comparisons.entries()) {
    const own = (parents[at] ?? []).slice(0, 2);
    allParents.set(own, at * 2);
    offset[at] = size;
    size += levels.length * states ** own.length;
    for (const [level, { agrees: isAgreement, rarity }] of levels.entries()) {
      agrees[at * stride + level] = isAgreement === true ? 1 : 0;
      rarityKind[at * stride + level] = rarityKinds[rarity];
    }
  }
  const levelCount = Int32Array.from(comparisons, ({ levels }) => levels.length);
  const moves = Uint8Array.from(comparisons, (comparison) => (comparison.moves === true ? 1 : 0));
  return { width, size, offset, levelCount, parents: allParents, agrees, rarityKind, moves };
}

/** One number for each relation between two records: in two lists, in one list, in one household of one list. */
export type PerRelation = readonly [number, number, number];

/** The three kinds of pairs: one person twice, two people of one household, two strangers. */
export interface AgreementModel {
  readonly layout: Layout;
  /** Logarithms of how often pairs of that kind agree so, by cell of the layout. */
  readonly person: Float64Array;
  readonly household: Float64Array;
  readonly strangers: Float64Array;
  /** Logarithms of how many of all pairs are of one person or household. */
  readonly personPrior: PerRelation;
  readonly householdPrior: PerRelation;
  /** How often, 0 to 1, one person lives elsewhere in the other record; then the parts of an address agree as strangers' do. */
  readonly moved: number;
}

/** 0 for an unknown parent, 1 for one that differs, 2 for one that agrees. */
function parentState(layout: Layout, levels: Uint8Array, start: number, parent: number): number {
  const level = levels[start + parent] ?? 0;
  return level === 0 ? 0 : 1 + (layout.agrees[parent * stride + level] ?? 0);
}

/** In which case the parents of a comparison are; 0 where it has none. A case of which bit 8 is set has an agreeing parent. */
export function bucketOf(layout: Layout, levels: Uint8Array, start: number, at: number): number {
  const first = layout.parents[at * 2] ?? -1;
  if (first < 0) {
    return 0;
  }
  const state = parentState(layout, levels, start, first);
  const second = layout.parents[at * 2 + 1] ?? -1;
  if (second < 0) {
    return state + (state === 2 ? parentAgrees : 0);
  }
  const other = parentState(layout, levels, start, second);
  return state * states + other + (state === 2 || other === 2 ? parentAgrees : 0);
}

export const parentAgrees = 256;
export const bucketMask = 255;

/** How many ways there are, about, to mistype one value. */
const logTypingWays = Math.log(80);

/** The evidence about one pair: logarithms that are proportional to the probability of each kind. */
export interface PairEvidence {
  person: number;
  household: number;
  strangers: number;
  /** The probability, 0 to 1, that the person has moved, if it is one person. */
  moved: number;
}

/** No evidence yet. */
export function noEvidence(): PairEvidence {
  return { person: 0, household: 0, strangers: 0, moved: 0 };
}

/** Hears what one comparison adds to the evidence. */
export type OnComparison = (at: number, person: number, household: number, strangers: number) => void;

/** Adds up the evidence about a pair. */
export function pairEvidence(
  model: AgreementModel,
  vectors: PairVectors,
  pair: number,
  into: PairEvidence,
  onComparison?: OnComparison,
): void {
  const { layout, person, household, strangers } = model;
  const { levels, rarity } = vectors;
  const { width, offset, levelCount, rarityKind, moves } = layout;
  const start = pair * width;
  const relation = relationAt(vectors, pair);
  let personSum = model.personPrior[relation];
  let householdSum = model.householdPrior[relation];
  let strangersSum = 0;
  let stayed = 0;
  let elsewhere = 0;
  for (let at = 0; at < width; at += 1) {
    const level = levels[start + at] ?? 0;
    if (level === 0) {
      continue;
    }
    const bucket = bucketOf(layout, levels, start, at);
    const cell = (offset[at] ?? 0) + (bucket & bucketMask) * (levelCount[at] ?? 0) + level;
    const base = strangers[cell] ?? 0;
    const rare = rarity[start + at] ?? 0;
    const kind = rare === 0 || bucket >= parentAgrees ? 0 : rarityKind[at * stride + level];
    // The same value: the square of its frequency, of which the one half is as likely for one person too.
    const own =
      kind === 0
        ? base
        : kind === 1
          ? logFrequency(rare)
          : (base + Math.min(0, logTypingWays + logFrequency(rare))) / 2;
    if (moves[at] === 1) {
      stayed += person[cell] ?? 0;
      elsewhere += own;
    } else {
      personSum += person[cell] ?? 0;
    }
    householdSum += household[cell] ?? 0;
    strangersSum += own;
    onComparison?.(at, person[cell] ?? 0, household[cell] ?? 0, own);
  }
  const [ifStayed, ifMoved] = [Math.log(1 - model.moved) + stayed, Math.log(model.moved) + elsewhere];
  const either = Math.max(ifStayed, ifMoved) + Math.log1p(Math.exp(-Math.abs(ifStayed - ifMoved)));
  into.moved = Math.exp(ifMoved - either);
  into.person = personSum + either;
  into.household = householdSum;
  into.strangers = strangersSum;
}

/** Turns evidence, in place, into the probabilities of the three kinds, which add up to 1. */
export function toProbabilities(evidence: PairEvidence): void {
  const { person, household, strangers } = evidence;
  const top = Math.max(person, household, strangers);
  const [p, h, s] = [Math.exp(person - top), Math.exp(household - top), Math.exp(strangers - top)];
  const sum = p + h + s;
  evidence.person = p / sum;
  evidence.household = h / sum;
  evidence.strangers = s / sum;
}
