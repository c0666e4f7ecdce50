import { wordlist } from '@scure/bip39/wordlists/english.js';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { wordsOf } from '../keys/words';

/** Each of the 2,048 words stands for 11 bits; their first four letters tell them apart. */
const wordBits = 11n;
const count = 8;
const tellingLetters = 4;

const numbers = new Map(wordlist.map((word, index) => [word, index]));
const byBeginning = new Map(wordlist.map((word) => [word.slice(0, tellingLetters), word]));

/** The eight words for 11 bytes. */
export function headWords(head: Buffer): string[] {
  return wordsOf(head, count);
}

/** True where one letter more, less or other, or two that changed places, make the same word. */
function isOneSlipAway(typed: string, word: string): boolean {
  let start = 0;
  while (start < word.length && typed[start] === word[start]) {
    start += 1;
  }
  const rest = (text: string, skip: number) => text.slice(start + skip);
  return (
    rest(typed, 1) === rest(word, 1) ||
    rest(typed, 1) === rest(word, 0) ||
    rest(typed, 0) === rest(word, 1) ||
    (rest(typed, 2) === rest(word, 2) && typed[start] === word[start + 1] && typed[start + 1] === word[start])
  );
}

function recognise(typed: string): string | null {
  const word = numbers.has(typed) ? typed : byBeginning.get(typed);
  return word ?? null;
}

/**
 * The 11 bytes that eight typed words stand for. Case, blanks, numbers and punctuation do not matter, and the first four
 * letters of a word are enough. A word that is none is named, with the ones it may have been.
 */
export function parseHeadWords(text: string): Result<Buffer> {
  const typed =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (const [index, word] of typed.entries()) {
    if (recognise(word) !== null) {
      continue;
    }
    const position = index + 1;
    const near = wordlist.filter((candidate) => isOneSlipAway(word, candidate)).slice(0, 3);
    return failure(
      near.length === 0
        ? message('vault.head-word-unknown', { word, position })
        : message('vault.head-word-near', { word, position, near: near.join(', ') }),
    );
  }
  if (typed.length !== count) {
    return failure(message('vault.head-not-eight', { count: typed.length }));
  }
  const bits = typed.reduce(
    (sum, word) => (sum << wordBits) | BigInt(numbers.get(recognise(word) ?? '') ?? 0),
    0n,
  );
  return success(Buffer.from(bits.toString(16).padStart(22, '0'), 'hex'));
}
