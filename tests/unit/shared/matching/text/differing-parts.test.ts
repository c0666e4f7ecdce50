import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingParts } from '../../../../../shared/matching/text/differing-parts';

const marked = (text: string, other: string) =>
  differingParts(text, other)
    .map((part) => (part.isShared ? part.text : `[${part.text}]`))
    .join('');

describe('where a text differs from another', () => {
  it.each([
    ['Mohamed', 'Mohammed', 'Mohamed'],
    ['Mohammed', 'Mohamed', 'Moham[m]ed'],
    ['AB12', 'ab21', 'AB1[2]'],
    ['', 'x', ''],
    ['x', '', '[x]'],
    ['محمد', 'محمود', 'محمد'],
  ])('“%s” beside “%s” is %s', (text, other, expected) => {
    expect(marked(text, other)).toBe(expected);
  });

  it('loses no character, and marks nothing where both are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
        const parts = differingParts(text, other);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(differingParts(text, text).every(({ isShared }) => isShared)).toBe(true);
      }),
    );
  });
});
