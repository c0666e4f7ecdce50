import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headWords, parseHeadWords } from '../../../../../electron/host/vault/head-words';

const head = fc.uint8Array({ minLength: 11, maxLength: 11 }).map((bytes) => Buffer.from(bytes));
const spoilt = fc.tuple(
  fc.constantFrom(' ', '  ', ', ', '\n', ' · ', '-', '. '),
  fc.boolean(),
  fc.boolean(),
  fc.boolean(),
);

describe('the eight words of a record', () => {
  it('stand for the same bytes however they are typed', () => {
    fc.assert(
      fc.property(head, spoilt, (bytes, [between, isUpper, isShort, isNumbered]) => {
        const typed = headWords(bytes).map((word, index) => {
          const written = isShort ? word.slice(0, 4) : word;
          return `${isNumbered ? `${index + 1}) ` : ''}${isUpper ? written.toUpperCase() : written}`;
        });
        expect(parseHeadWords(` ${typed.join(between)}.`)).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('are other words for other bytes', () => {
    fc.assert(
      fc.property(head, fc.nat(87), (bytes, bit) => {
        const other = Buffer.from(bytes);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(headWords(other)).not.toEqual(headWords(bytes));
      }),
    );
  });

  it.each([
    ['', { id: 'vault.head-not-eight', values: { count: 0 } }],
    ['zoo zoo zoo', { id: 'vault.head-not-eight', values: { count: 3 } }],
    [
      'zoo abadnon',
      { id: 'vault.head-word-near', values: { word: 'abadnon', position: 2, near: 'abandon' } },
    ],
    ['xyzzyx', { id: 'vault.head-word-unknown', values: { word: 'xyzzyx', position: 1 } }],
  ])('are asked for again where “%s” was typed', (typed, problem) => {
    expect(parseHeadWords(typed)).toEqual({ ok: false, problem });
  });
});
