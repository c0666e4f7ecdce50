import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText, searchWords } from '../../../../../renderer/features/roster/search-text';

describe('searchText', () => {
  it.each([
    ['Keïta', 'keita'],
    ['N’Diaye', 'ndiaye'],
    ["O'Brien", 'obrien'],
    ['Jean-Luc', 'jean luc'],
    ['Œuvre ŁØß', 'oeuvre loss'],
    ['Bɛrɛ Ŋɔ', 'bere no'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['فاطمة', 'فاطمه'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ])('writes %s as %s', (text, expected) => {
    expect(searchText(text)).toBe(expected);
  });

  it('gives composed and decomposed letters the same form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchText(text.normalize('NFD'))).toBe(searchText(text.normalize('NFC')));
      }),
    );
  });
});

describe('searchWords', () => {
  it('takes a query apart at blanks and hyphens and drops empty words', () => {
    expect(searchWords('  Keïta  Jean-Luc ')).toEqual(['keita', 'jean', 'luc']);
  });
});
