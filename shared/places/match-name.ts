import { editDistance } from '../matching/text/edit-distance';

/** What is asked for, worked out once. */
export interface WantedName {
  readonly folded: string;
  readonly words: readonly string[];
  readonly key: string;
}

/** How well a name answers, from the best: it is the name, sounds like it, begins so, has the words, or is a slip away. Two letters are a country's code, but more often the beginning of a town. */
export const matchWorth = {
  exact: 100,
  variant: 80,
  prefix: 70,
  words: 62,
  shortCode: 60,
  slip: 58,
  variantPrefix: 52,
  twoSlips: 46,
  slipInPrefix: 42,
} as const;

/** Names below this length have too many neighbours for slips to be forgiven. */
const shortest = 4;
const shortestForTwo = 7;
const shortestKey = 3;

/** The worth of a name that may be spelt otherwise than what was typed; 0 when it is another name. */
export function variantWorth(
  { folded: wanted, key: wantedKey }: WantedName,
  name: string,
  key: string,
): number {
  if (key === wantedKey && wantedKey.length >= 2) {
    return matchWorth.variant;
  }
  const more = name.length - wanted.length;
  if (wanted.length >= shortest && Math.abs(more) <= 2) {
    const slips = editDistance(wanted, name);
    if (slips <= 1) {
      return matchWorth.slip;
    }
    if (slips === 2 && wanted.length >= shortestForTwo) {
      return matchWorth.twoSlips;
    }
  }
  if (wantedKey.length >= shortestKey && key.startsWith(wantedKey)) {
    return matchWorth.variantPrefix;
  }
  return wanted.length > shortest && more > 0 && editDistance(wanted, name.slice(0, wanted.length)) <= 1
    ? matchWorth.slipInPrefix
    : 0;
}

/** The worth of a name that holds every word that was typed as the beginning of one of its own; 0 when it does not. */
export function wordsWorth({ words }: WantedName, name: string): number {
  const spaced = ` ${name}`;
  return words.every((word) => spaced.includes(` ${word}`)) ? matchWorth.words : 0;
}
