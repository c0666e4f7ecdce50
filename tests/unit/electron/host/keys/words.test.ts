import { expect, test } from 'vitest';
import { suggestWords, wordsOf } from '../../../../../electron/host/keys/words';

test('words are eleven bits each, from the first bit on', () => {
  const zeros = wordsOf(Buffer.alloc(11), 8);
  const ones = wordsOf(Buffer.alloc(11, 255), 8);
  const last = wordsOf(Buffer.from([0, 0x3f, 0xfc]), 2);
  expect([zeros, ones, last]).toEqual([
    Array.from({ length: 8 }, () => 'abandon'),
    Array.from({ length: 8 }, () => 'zoo'),
    ['ability', 'zoo'],
  ]);
});

test('a suggestion has six words out of the random bytes it was given', () => {
  expect(suggestWords((count) => Buffer.alloc(count, 1))).toEqual(wordsOf(Buffer.alloc(9, 1), 6));
});
