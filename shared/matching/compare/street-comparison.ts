import { editDistance, letterSet, setsAllow } from '../text/edit-distance';
import { addressWords } from './address-words';
import { unknownLevel } from './comparison';
import type { Comparison, Level } from './comparison';
import { rememberPairs } from './pair-memory';
import { numberValues, others } from './value-comparison';

const levels: readonly Level[] = [
  unknownLevel,
  { name: 'different', person: 0.1, household: 0.08, rarity: 'none' },
  { name: 'partly', person: 0.07, household: 0.06, rarity: 'same' },
  { name: 'contained', person: 0.13, household: 0.13, rarity: 'same', agrees: true },
  { name: 'near', person: 0.15, household: 0.13, rarity: 'same', agrees: true },
  { name: 'same', person: 0.55, household: 0.6, rarity: 'same', agrees: true },
];
const level = { different: 1, partly: 2, contained: 3, near: 4, same: 5 } as const;

interface AddressWord {
  readonly number: number;
  readonly text: string;
  readonly letters: number;
  readonly isNumber: boolean;
  /** How many records have the word. */
  count: number;
}

interface Address {
  readonly words: readonly AddressWord[];
  readonly weights: readonly number[];
  readonly total: number;
  readonly joined: string;
}

function isSlip(one: AddressWord, other: AddressWord): boolean {
  const longest = Math.max(one.text.length, other.text.length);
  if (one.isNumber || other.isNumber || longest < 4 || Math.abs(one.text.length - other.text.length) > 2) {
    return false;
  }
  const most = longest >= 7 ? 2 : 1;
  return setsAllow(one.letters, other.letters, most) && editDistance(one.text, other.text) <= most;
}

function readAddresses(texts: readonly string[]): {
  readonly words: AddressWord[][];
  readonly known: AddressWord[];
  readonly filled: number;
} {
  const known = new Map<string, AddressWord>();
  const words = texts.map((text) =>
    addressWords(text).map((word) => {
      let found = known.get(word);
      if (found === undefined) {
        found = {
          number: known.size,
          text: word,
          letters: letterSet(word),
          isNumber: /^\d+[a-z]?$/.test(word),
          count: 0,
        };
        known.set(word, found);
      }
      return found;
    }),
  );
  for (const own of words) {
    for (const word of new Set(own)) {
      word.count += 1;
    }
  }
  return {
    words,
    known: [...known.values()],
    filled: Math.max(1, words.filter(({ length }) => length > 0).length),
  };
}

/**
 * The comparison of streets and whole addresses in free text: which words both have, weighed by how rare they are, in
 * any order and in any of the columns. `texts` has one text a record.
 */
export function streetComparison(texts: readonly string[]): Comparison {
  const { words: all, known: words, filled } = readAddresses(texts);
  const addresses = all.map((words): Address => {
    const weights = words.map(({ count }) => 0.3 - Math.log(count / filled));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const joined = words.map(({ text }) => text).sort();
    return { words, weights, total, joined: joined.join(' ') };
  });
  const whole = numberValues(addresses.map(({ joined }) => joined));
  const slips = rememberPairs((one, other) => {
    const [left, right] = [words[one], words[other]];
    return left !== undefined && right !== undefined && isSlip(left, right) ? 1 : 0;
  });
  let agreed = 0;
  const compareDifferent = (short: Address, long: Address): number => {
    let used = 0;
    let matched = 0;
    let rarest = filled;
    for (let at = 0; at < short.words.length; at += 1) {
      const word = short.words[at];
      let place = -1;
      let isExact = false;
      for (let to = 0; to < long.words.length && !isExact && word !== undefined; to += 1) {
        const candidate = long.words[to];
        if ((used & (1 << to)) !== 0 || candidate === undefined) {
          continue;
        }
        isExact = candidate === word;
        if (isExact || (place < 0 && slips(word.number, candidate.number) === 1)) {
          place = to;
        }
      }
      if (place >= 0) {
        used |= 1 << place;
        matched += (short.weights[at] ?? 0) * (isExact ? 1 : 0.9);
        rarest = Math.min(rarest, Math.max(word?.count ?? 1, isExact ? 1 : (long.words[place]?.count ?? 1)));
      }
    }
    agreed = others(rarest) / filled;
    if (matched / long.total >= 0.85) {
      return level.near;
    }
    const share = matched / short.total;
    return share >= 0.85 ? level.contained : share >= 0.4 ? level.partly : level.different;
  };
  return {
    id: 'street',
    column: '',
    levels,
    bond: 'household',
    moves: true,
    parents: [],
    compare: (one, other) => {
      const [left, right] = [addresses[one], addresses[other]];
      if (left === undefined || right === undefined || left.total === 0 || right.total === 0) {
        return 0;
      }
      const address = whole.numbers[one] ?? 0;
      if (address === whole.numbers[other]) {
        agreed = whole.frequencies[address] ?? 0;
        return level.same;
      }
      const isLeftShort =
        left.total < right.total || (left.total === right.total && left.joined < right.joined);
      return isLeftShort ? compareDifferent(left, right) : compareDifferent(right, left);
    },
    frequency: () => agreed,
  };
}
