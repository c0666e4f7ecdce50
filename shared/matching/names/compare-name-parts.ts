import { editDistance, letterSet, setsAllow } from '../text/edit-distance';
import { wordAgreement } from './compare-words';
import type { WordAgreement } from './compare-words';
import type { NameWord } from './word-table';

/** The words of the given names, or of a family name, of one record. */
export interface NamePart {
  readonly words: readonly NameWord[];
  /** All words without the spaces, and which letters are in them. */
  readonly joined: string;
  readonly letters: number;
  /** The letters with which the words begin. */
  readonly initials: number;
}

const mostWords = 8;

/** A part of these words; words after the eighth are left out. */
export function namePart(words: readonly NameWord[]): NamePart {
  const kept = words.slice(0, mostWords);
  const joined = kept.map(({ latin }) => latin).join('');
  return {
    words: kept,
    joined,
    letters: letterSet(joined),
    initials: letterSet(kept.map(({ latin }) => latin.slice(0, 1)).join('')),
  };
}

/** How two parts agree and through which pairs of words; `agreement` is 0 where either part is empty. Written anew by each comparison. */
export interface PartMatch {
  agreement: WordAgreement | 0;
  pairs: number;
  readonly left: NameWord[];
  readonly right: NameWord[];
}

/** How two words, by their ids, agree. */
export type CompareWords = (one: number, other: number) => WordAgreement;

/** A match to compare into. */
export function emptyMatch(): PartMatch {
  return { agreement: 0, pairs: 0, left: [], right: [] };
}

function addPair(into: PartMatch, one: NameWord, other: NameWord): void {
  into.left[into.pairs] = one;
  into.right[into.pairs] = other;
  into.pairs += 1;
}

const agreements = new Uint8Array(mostWords * mostWords);

/**
 * Pairs the words of the shorter part with words of the longer, the best agreement first and the nearest places among
 * equals; answers with the best and the worst agreement.
 */
function align(
  short: readonly NameWord[],
  long: readonly NameWord[],
  compareWords: CompareWords,
  into: PartMatch,
): readonly [number, number] {
  for (const [from, one] of short.entries()) {
    for (const [to, other] of long.entries()) {
      agreements[from * mostWords + to] = compareWords(one.id, other.id);
    }
  }
  let usedShort = 0;
  let usedLong = 0;
  let best: number = wordAgreement.different;
  let worst: number = wordAgreement.same;
  for (let left = short.length; left > 0; left -= 1) {
    let found = -1;
    let foundRank = -1;
    for (let from = 0; from < short.length; from += 1) {
      for (let to = 0; to < long.length; to += 1) {
        if ((usedShort & (1 << from)) === 0 && (usedLong & (1 << to)) === 0) {
          const rank = (agreements[from * mostWords + to] ?? 0) * mostWords - Math.abs(from - to);
          if (rank > foundRank) {
            found = from * mostWords + to;
            foundRank = rank;
          }
        }
      }
    }
    const agreement = agreements[found] ?? 0;
    const [from, to] = [Math.floor(found / mostWords), found % mostWords];
    usedShort |= 1 << from;
    usedLong |= 1 << to;
    best = Math.max(best, agreement);
    worst = Math.min(worst, agreement);
    const [one, other] = [short[from], long[to]];
    if (agreement >= wordAgreement.alike && one !== undefined && other !== undefined) {
      addPair(into, one, other);
    }
  }
  return [best, worst];
}

function overall(best: number, worst: number, isSameCount: boolean): WordAgreement {
  if (worst >= wordAgreement.near) {
    return isSameCount ? (worst as WordAgreement) : wordAgreement.part; // one of the agreements
  }
  if (best < wordAgreement.near) {
    return best as WordAgreement; // one of the agreements
  }
  // Some words agree and the others do not; an initial beside a name that agrees does not contradict it.
  return worst === wordAgreement.initial ? wordAgreement.part : wordAgreement.alike;
}

/** Compares given names with given names, or a family name with a family name. The same for either order. */
export function compareNameParts(
  one: NamePart,
  other: NamePart,
  compareWords: CompareWords,
  into: PartMatch,
): void {
  into.pairs = 0;
  const [first] = one.words;
  const [second] = other.words;
  if (first === undefined || second === undefined) {
    into.agreement = 0;
    return;
  }
  if (one.words.length === 1 && other.words.length === 1) {
    into.agreement = compareWords(first.id, second.id);
    if (into.agreement >= wordAgreement.alike) {
      addPair(into, first, second);
    }
    return;
  }
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const [best, worst] = align(short.words, long.words, compareWords, into);
  if (one.joined === other.joined) {
    into.agreement = wordAgreement.same;
    return;
  }
  into.agreement = overall(best, worst, short.words.length === long.words.length);
  if (
    into.agreement < wordAgreement.near &&
    Math.min(one.joined.length, other.joined.length) >= 4 &&
    setsAllow(one.letters, other.letters, 1) &&
    editDistance(one.joined, other.joined) === 1
  ) {
    into.agreement = wordAgreement.near;
  }
}
