import { describe, expect, it } from 'vitest';
import { foldText, nameWords } from '../../../../../shared/matching/text/fold-text';
import { latinCandidates } from '../../../../../shared/matching/text/other-scripts';

describe('text for comparing', () => {
  it.each([
    ['Kéïta', 'keita'],
    ["N'Diaye", 'ndiaye'],
    ['Sørensen-Łukasz', 'sorensen lukasz'],
    ['Straße', 'strasse'],
    ['Fanta Kɔnɛ', 'fanta kone'],
    ['Иван', 'ivan'],
    ['  Rue 12 ,  Porte 4', 'rue 12 porte 4'],
    ['٠٧ شارع', '07 shar'],
  ])('folds %s', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  it('takes names apart at spaces and hyphens, and leaves their script', () => {
    expect(nameWords("Jean-Pierre  O'Neil محمد")).toEqual(['jean', 'pierre', 'oneil', 'محمد']);
  });

  it('knows several ways to write an Arabic word in Latin letters', () => {
    expect(latinCandidates('يوسف')).toEqual(expect.arrayContaining(['iusf', 'iwsf', 'yusf']));
  });
});
