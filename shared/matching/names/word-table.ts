import { foldText } from '../text/fold-text';
import { letterSet } from '../text/edit-distance';
import { isArabic, latinCandidates } from '../text/other-scripts';
import { soundKey, spellingKey } from '../text/sound-keys';
import { nameFamilies, plainArabic } from './name-families';
import type { NameFamilies } from './name-families';

/** One word of names, looked at once for all records that have it. */
export interface NameWord {
  readonly id: number;
  /** Lower-case a to z and digits. */
  readonly latin: string;
  readonly letters: number;
  readonly spelling: string;
  readonly sound: string;
  readonly families: NameFamilies;
  /** Other ways to write an Arabic word in Latin letters: their spelling keys. Empty for words in Latin letters. */
  readonly otherSpellings: readonly string[];
  readonly otherSounds: readonly string[];
  readonly isArabic: boolean;
  /** How many records have the word among their names. */
  count: number;
}

/** Every word of the names of a table, once. */
export interface WordTable {
  readonly words: readonly NameWord[];
  /** The word, made where it is new; null where nothing of it is left after folding. */
  readonly intern: (written: string) => NameWord | null;
}

function lookAt(written: string, id: number): NameWord | null {
  const arabic = isArabic(written);
  const plain = arabic ? plainArabic(written) : written;
  const [latin = '', ...others] = arabic ? latinCandidates(plain) : [foldText(plain).replaceAll(' ', '')];
  if (latin === '') {
    return null;
  }
  const spelling = spellingKey(latin);
  const otherSpellings = others.map((other) => spellingKey(other));
  return {
    id,
    latin,
    letters: letterSet(latin),
    spelling,
    sound: soundKey(spelling),
    families: nameFamilies(written),
    otherSpellings,
    otherSounds: otherSpellings.map((other) => soundKey(other)),
    isArabic: arabic,
    count: 0,
  };
}

/** An empty table of words. */
export function createWordTable(): WordTable {
  const words: NameWord[] = [];
  const byWriting = new Map<string, NameWord | null>();
  const byLatin = new Map<string, NameWord>();
  return {
    words,
    intern: (written) => {
      const known = byWriting.get(written);
      if (known !== undefined) {
        return known;
      }
      const made = lookAt(written, words.length);
      // Two writings of one Latin form are one word; Arabic words stay apart from what they sound like.
      const key = made === null ? '' : made.isArabic ? plainArabic(written) : made.latin;
      const word = made === null ? null : (byLatin.get(key) ?? made);
      if (word !== null && word === made) {
        words.push(word);
        byLatin.set(key, word);
      }
      byWriting.set(written, word);
      return word;
    },
  };
}
