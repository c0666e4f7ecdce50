import { describe, expect, it } from 'vitest';
import { compareWords, wordAgreement } from '../../../../../shared/matching/names/compare-words';
import type { WordAgreement } from '../../../../../shared/matching/names/compare-words';
import { createWordTable } from '../../../../../shared/matching/names/word-table';
import { defined } from '../../../../support/defined';

function compare(one: string, other: string): WordAgreement {
  const table = createWordTable();
  const [left, right] = [defined(table.intern(one)), defined(table.intern(other))];
  const there = compareWords(left, right);
  expect(compareWords(right, left)).toBe(there);
  return there;
}

describe('two words of names', () => {
  it.each<[string, string, keyof typeof wordAgreement]>([
    ['zoé', 'zoe', 'same'],
    ['mohamed', 'muhammad', 'variant'],
    ['mohamed', 'محمد', 'variant'],
    ['مُحَمَّد', 'محمد', 'same'],
    ['سيدو', 'seydou', 'variant'],
    ['youssouf', 'يوسف', 'variant'],
    ['william', 'bill', 'variant'],
    ['wm', 'william', 'variant'],
    ['catherine', 'kate', 'variant'],
    ['étienne', 'stéphane', 'variant'],
    ['coulibaly', 'kulubali', 'variant'],
    ['ousmane', 'عثمان', 'variant'],
    ['jones', 'jonas', 'near'],
    ['hathaway', 'hataway', 'variant'],
    ['sangare', 'sangrae', 'near'],
    ['mohamed', 'mamadou', 'alike'],
    ['mohamed', 'ahmed', 'alike'],
    ['alexander', 'alexa', 'alike'],
    ['j', 'john', 'initial'],
    ['moussa', 'fatou', 'different'],
    ['ann', 'amy', 'different'],
  ])('%s and %s are %s', (one, other, agreement) => {
    expect(compare(one, other)).toBe(wordAgreement[agreement]);
  });
});
