import { wordlist } from '@scure/bip39/wordlists/english.js';

const bitsAWord = 11;

/** The first `count` words of a text of bits: eleven bits each, out of a list of 2,048 short English words. */
export function wordsOf(bytes: Buffer, count: number): string[] {
  const bits = BigInt(`0x${bytes.toString('hex')}`);
  const total = bytes.length * 8;
  return Array.from({ length: count }, (_, index) => {
    const shift = BigInt(total - bitsAWord * (index + 1));
    return wordlist[Number((bits >> shift) & 0x7ffn)] ?? '';
  });
}

/** Six random words, 66 bits: with Argon2id in front of them no guesser gets through them in a lifetime. */
export function suggestWords(random: (count: number) => Buffer): string[] {
  return wordsOf(random(9), 6);
}
