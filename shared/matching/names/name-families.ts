import { foldText } from '../text/fold-text';
import { isArabic } from '../text/other-scripts';
import { englishShortNames } from './english-short-names';
import { frenchShortNames } from './french-short-names';
import { relatedNames, spelledNames } from './spelled-names';

/** Which lines of the tables of names a word stands on: in Latin letters as folded, in Arabic ones as written. */
export interface NameFamilies {
  /** Lines whose words are the same name. */
  readonly same: readonly number[];
  /** Lines whose words are related names; these numbers are apart from those of `same`. */
  readonly related: readonly number[];
}

const none: NameFamilies = { same: [], related: [] };

/** Arabic words without vowel signs, and with one form for the letters that are written in several. */
export function plainArabic(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

function wordKey(word: string): string {
  return isArabic(word) ? plainArabic(word) : foldText(word).replaceAll(' ', '');
}

function buildFamilies(): ReadonlyMap<string, NameFamilies> {
  const same = new Map<string, number[]>();
  const related = new Map<string, number[]>();
  const add = (table: Map<string, number[]>, word: string, line: number): void => {
    const lines = table.get(word) ?? [];
    table.set(word, lines.includes(line) ? lines : [...lines, line]);
  };
  const linesOf = (text: string): string[][] =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(wordKey));
  let number = 0;
  for (const table of [englishShortNames, frenchShortNames, spelledNames]) {
    for (const words of linesOf(table)) {
      number += 1;
      for (const word of words) {
        add(same, word, number);
      }
    }
  }
  for (const [one = '', other = ''] of linesOf(relatedNames)) {
    number += 1;
    // Every spelling of either name is related to every spelling of the other.
    const lines = new Set([one, other].flatMap((word) => same.get(word) ?? []));
    add(related, one, number);
    add(related, other, number);
    for (const [word, itsLines] of same) {
      if (itsLines.some((line) => lines.has(line))) {
        add(related, word, number);
      }
    }
  }
  const words = new Set([...same.keys(), ...related.keys()]);
  return new Map(
    [...words].map((word) => [word, { same: same.get(word) ?? [], related: related.get(word) ?? [] }]),
  );
}

let families: ReadonlyMap<string, NameFamilies> | null = null;

/** The families of one word of a name; both lists are empty for a word that no table has. */
export function nameFamilies(word: string): NameFamilies {
  families ??= buildFamilies();
  return families.get(wordKey(word)) ?? none;
}
