import { rememberPairs } from '../compare/pair-memory';
import { editDistance, setsAllow } from '../text/edit-distance';
import type { NameWord } from './word-table';

/** How two words of names, or two whole names, agree; from not at all to wholly. */
export const wordAgreement = {
  different: 1,
  alike: 2,
  initial: 3,
  part: 4,
  near: 5,
  variant: 6,
  same: 7,
} as const;
export type WordAgreement = (typeof wordAgreement)[keyof typeof wordAgreement];

function share(one: readonly number[], other: readonly number[]): boolean {
  return one.length > 0 && other.length > 0 && one.some((line) => other.includes(line));
}

/** An Arabic word against one in any script: one of its readings is spelled as the other, or sounds so. */
function compareAcrossScripts(one: NameWord, other: NameWord): WordAgreement {
  const spellings = [other.spelling, ...other.otherSpellings];
  if ([one.spelling, ...one.otherSpellings].some((spelling) => spellings.includes(spelling))) {
    return wordAgreement.variant;
  }
  const sounds = [other.sound, ...other.otherSounds];
  const common = [one.sound, ...one.otherSounds].filter((sound) => sounds.includes(sound));
  if (common.length === 0) {
    return wordAgreement.different;
  }
  return common.some(({ length }) => length >= 3) ? wordAgreement.variant : wordAgreement.alike;
}

/** Compares two words of names. The same for either order. */
export function compareWords(one: NameWord, other: NameWord): WordAgreement {
  if (one === other) {
    return wordAgreement.same;
  }
  if (share(one.families.same, other.families.same)) {
    return wordAgreement.variant;
  }
  const shortest = Math.min(one.latin.length, other.latin.length);
  const longest = Math.max(one.latin.length, other.latin.length);
  if (shortest === 1) {
    return one.latin.charCodeAt(0) === other.latin.charCodeAt(0) && longest > 1
      ? wordAgreement.initial
      : wordAgreement.different;
  }
  if (one.isArabic !== other.isArabic) {
    const agreement = compareAcrossScripts(one, other);
    if (agreement > wordAgreement.different) {
      return agreement;
    }
  }
  if (shortest >= 3 && one.spelling === other.spelling) {
    return wordAgreement.variant;
  }
  const isRelated = share(one.families.related, other.families.related);
  const mostEdits = longest >= 9 ? 3 : longest >= 5 ? 2 : 1;
  if (longest - shortest <= mostEdits && setsAllow(one.letters, other.letters, mostEdits)) {
    const edits = editDistance(one.latin, other.latin);
    if (edits === 1 ? longest >= 4 : edits === 2 && longest >= 8) {
      return wordAgreement.near;
    }
    if (edits <= mostEdits) {
      return wordAgreement.alike;
    }
  }
  if (isRelated || (shortest >= 3 && one.sound === other.sound)) {
    return wordAgreement.alike;
  }
  const isCutShort =
    shortest >= 3 && (one.latin.startsWith(other.latin) || other.latin.startsWith(one.latin));
  return isCutShort ? wordAgreement.alike : wordAgreement.different;
}

/** Compares words of a table by their ids, remembering what it found. */
export function wordComparer(words: readonly NameWord[]): (one: number, other: number) => WordAgreement {
  const compare = rememberPairs((one, other) => {
    const [left, right] = [words[one], words[other]];
    return left === undefined || right === undefined ? wordAgreement.different : compareWords(left, right);
  });
  return (one, other) => (one === other ? wordAgreement.same : (compare(one, other) as WordAgreement)); // compareWords gives these only
}
