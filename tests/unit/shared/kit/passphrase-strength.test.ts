import fc from 'fast-check';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, test } from 'vitest';
import { passphraseBits, passphraseStrength } from '../../../../shared/kit/passphrase-strength';

test('known bad passphrases are weak', () => {
  const bad = [
    'password',
    'Password1!',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    '1234567890123456',
    'abcdefghijklmnop',
    'embassy2026',
    'test test test test test',
  ];

  expect(bad.map(passphraseStrength)).toEqual(bad.map(() => 'weak'));
});

test('what is too short has no strength', () => {
  expect(['', 'short', 'seven77'].map(passphraseStrength)).toEqual([null, null, null]);
});

test('random characters and several words are told apart from one word', () => {
  expect(
    ['seven dry reeds by water', 'xK9#mQ2$vL7!pR4', 'correct horse battery staple gate'].map(
      passphraseStrength,
    ),
  ).toEqual(['fair', 'strong', 'strong']);
});

test('six random words of the list are never weak', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...wordlist), { minLength: 6, maxLength: 6 }),
      (words) => passphraseStrength(words.join(' ')) !== 'weak',
    ),
  );
});

test('any text has a finite number of bits, and a new word never takes some away', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...wordlist), (text, word) => {
      const bits = passphraseBits(text);
      expect([Number.isFinite(bits), passphraseBits(`${text} ${word}`) >= bits]).toEqual([true, true]);
    }),
  );
});
