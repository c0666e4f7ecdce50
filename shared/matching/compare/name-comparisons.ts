import { compareNames, emptyNameMatch, worthOfNames, worthOfSwap } from '../names/compare-names';
import type { CompareWords, PartMatch } from '../names/compare-name-parts';
import { wordAgreement, wordComparer } from '../names/compare-words';
import type { WordAgreement } from '../names/compare-words';
import type { NameRecord } from '../names/name-records';
import type { NameWord } from '../names/word-table';
import { others } from './value-comparison';
import { unknownLevel } from './comparison';
import type { Comparison, Level } from './comparison';

/** In the order of `wordAgreement`. */
const givenLevels: readonly Level[] = [
  unknownLevel,
  { name: 'different', person: 0.045, household: 0.925, rarity: 'none' },
  { name: 'alike', person: 0.04, household: 0.03, rarity: 'none' },
  { name: 'initial', person: 0.02, household: 0.01, rarity: 'none' },
  { name: 'part', person: 0.05, household: 0.01, rarity: 'near', agrees: true },
  { name: 'near', person: 0.085, household: 0.005, rarity: 'near', agrees: true },
  { name: 'variant', person: 0.06, household: 0.005, rarity: 'same', agrees: true },
  { name: 'same', person: 0.7, household: 0.015, rarity: 'same', agrees: true },
];
const familyLevels: readonly Level[] = [
  unknownLevel,
  { name: 'different', person: 0.045, household: 0.2, rarity: 'none' },
  { name: 'alike', person: 0.03, household: 0.02, rarity: 'none' },
  { name: 'initial', person: 0.005, household: 0.003, rarity: 'none' },
  { name: 'part', person: 0.04, household: 0.027, rarity: 'near', agrees: true },
  { name: 'near', person: 0.08, household: 0.05, rarity: 'near', agrees: true },
  { name: 'variant', person: 0.05, household: 0.04, rarity: 'same', agrees: true },
  { name: 'same', person: 0.75, household: 0.66, rarity: 'same', agrees: true },
];

type Side = 'given' | 'family';

/** By word: the share of the records with such a name part that have the word in it. */
function wordFrequencies(records: readonly NameRecord[], wordCount: number, side: Side): Float64Array {
  const counts = new Float64Array(wordCount);
  let filled = 0;
  for (const { given, families } of records) {
    const words = new Set(side === 'given' ? given.words : families.flatMap((part) => part.words));
    filled += words.size > 0 ? 1 : 0;
    for (const { id } of words) {
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return counts.map((count) => others(count) / Math.max(1, filled));
}

const noWord = -1;
const severalWords = -2;

/** What is compared of the many records whose names are one word each; the others are compared the long way. */
interface SingleWords {
  readonly word: Int32Array;
  readonly initials: Int32Array;
}

function singleWords(records: readonly NameRecord[], side: Side): SingleWords {
  const parts = records.map((record) => (side === 'given' ? [record.given] : record.families));
  return {
    word: Int32Array.from(parts, ([first, second]) =>
      first === undefined || first.words.length === 0
        ? noWord
        : second === undefined && first.words.length === 1
          ? (first.words[0]?.id ?? noWord)
          : severalWords,
    ),
    initials: Int32Array.from(parts, (own) => own.reduce((letters, { initials }) => letters | initials, 0)),
  };
}

/** The agreement of a name part that was compared last, and the ids of the words through which it agrees. */
interface Found {
  agreement: WordAgreement | 0;
  pairs: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const found = (): Found => ({ agreement: 0, pairs: 0, left: new Int32Array(8), right: new Int32Array(8) });

function setSingle(into: Found, one: number, other: number, compareWords: CompareWords): void {
  into.agreement = one === noWord || other === noWord ? 0 : compareWords(one, other);
  into.pairs = into.agreement >= wordAgreement.alike ? 1 : 0;
  into.left[0] = one;
  into.right[0] = other;
}

function setSeveral(into: Found, match: PartMatch): void {
  into.agreement = match.agreement;
  into.pairs = match.pairs;
  for (let at = 0; at < match.pairs; at += 1) {
    into.left[at] = match.left[at]?.id ?? 0;
    into.right[at] = match.right[at]?.id ?? 0;
  }
}

/** Compares the names of two records given by their numbers, and keeps what was found last. */
function nameComparer(records: readonly NameRecord[], words: readonly NameWord[]) {
  const compareWords = wordComparer(words);
  const [givens, families] = [singleWords(records, 'given'), singleWords(records, 'family')];
  const match = emptyNameMatch();
  const last = { one: -1, other: -1, given: found(), family: found(), isSwapped: false };
  const [there, back] = [found(), found()];
  const compareLong = (one: number, other: number): void => {
    const [left, right] = [records[one], records[other]];
    if (left !== undefined && right !== undefined) {
      compareNames(left, right, compareWords, match);
      setSeveral(last.given, match.given);
      setSeveral(last.family, match.family);
      last.isSwapped = match.isSwapped;
    }
  };
  const compareShort = (one: number, other: number): void => {
    const [given, otherGiven] = [givens.word[one] ?? noWord, givens.word[other] ?? noWord];
    const [family, otherFamily] = [families.word[one] ?? noWord, families.word[other] ?? noWord];
    setSingle(last.given, given, otherGiven, compareWords);
    setSingle(last.family, family, otherFamily, compareWords);
    last.isSwapped = false;
    const initialsCross =
      ((givens.initials[one] ?? 0) & (families.initials[other] ?? 0)) |
      ((families.initials[one] ?? 0) & (givens.initials[other] ?? 0));
    if (initialsCross === 0) {
      return;
    }
    setSingle(there, given, otherFamily, compareWords);
    setSingle(back, family, otherGiven, compareWords);
    const straight = worthOfNames(last.given.agreement, last.family.agreement);
    if (worthOfNames(there.agreement, back.agreement) < straight + worthOfSwap) {
      return;
    }
    // Either agreement may be called the given name's; the weaker one is, so that the order of records does not matter.
    const [low, high] = there.agreement <= back.agreement ? [there, back] : [back, there];
    setSingle(last.given, low.left[0] ?? noWord, low.right[0] ?? noWord, compareWords);
    setSingle(last.family, high.left[0] ?? noWord, high.right[0] ?? noWord, compareWords);
    last.isSwapped = true;
  };
  const isShort = (row: number): boolean =>
    (givens.word[row] ?? noWord) !== severalWords && (families.word[row] ?? noWord) !== severalWords;
  return {
    last,
    compare: (one: number, other: number): void => {
      if (one === last.one && other === last.other) {
        return;
      }
      last.one = one;
      last.other = other;
      if (isShort(one) && isShort(other)) {
        compareShort(one, other);
      } else {
        compareLong(one, other);
      }
    },
  };
}

/** The comparisons of given names and of family names, straight or swapped. */
export interface NameComparisons {
  readonly given: Comparison;
  readonly family: Comparison;
  /** True when given and family name stand in each other's place in one of the two records. */
  readonly areSwapped: (one: number, other: number) => boolean;
}

/** Makes the comparisons of names. */
export function nameComparisons(records: readonly NameRecord[], words: readonly NameWord[]): NameComparisons {
  const { last, compare } = nameComparer(records, words);
  const frequencies = {
    given: wordFrequencies(records, words.length, 'given'),
    family: wordFrequencies(records, words.length, 'family'),
  };
  const frequencyOf = (word: number, side: Side): number =>
    last.isSwapped
      ? Math.max(frequencies.given[word] ?? 0, frequencies.family[word] ?? 0)
      : (frequencies[side][word] ?? 0);
  const frequency = (side: Side) => (): number => {
    const { agreement, pairs, left, right } = last[side];
    let product = pairs === 0 ? 0 : 1;
    let rarest = 1;
    for (let at = 0; at < pairs; at += 1) {
      const [one, other] = [frequencyOf(left[at] ?? 0, side), frequencyOf(right[at] ?? 0, side)];
      const each = agreement === wordAgreement.near ? Math.min(one, other) : Math.max(one, other);
      product *= each;
      rarest = Math.min(rarest, each);
    }
    // Words of one name are not independent: the rarest counts wholly, the others by half.
    return Math.sqrt(product * rarest);
  };
  const comparison = (side: Side, levels: readonly Level[]): Comparison => ({
    id: side,
    column: '',
    levels,
    bond: side === 'given' ? 'person' : 'household',
    parents: [],
    compare: (one, other) => {
      compare(one, other);
      return last[side].agreement;
    },
    frequency: frequency(side),
  });
  return {
    given: comparison('given', givenLevels),
    family: comparison('family', familyLevels),
    areSwapped: (one, other) => {
      compare(one, other);
      return last.isSwapped;
    },
  };
}
