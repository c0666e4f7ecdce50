import { describe, expect, it } from 'vitest';
import { soundKey, spellingKey } from '../../../../../shared/matching/text/sound-keys';

describe('the spelling key', () => {
  it.each([
    ['coulibaly', 'koulibali'],
    ['keita', 'keyta'],
    ['cisse', 'sise'],
    ['diarra', 'djara'],
    ['toure', 'tour'],
    ['dembele', 'denbele'],
    ['philippe', 'filip'],
    ['browne', 'brown'],
    ['oumou', 'umu'],
  ])('is the same for %s and %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ['keita', 'kante'],
    ['maria', 'mario'],
    ['traore', 'toure'],
  ])('differs for %s and %s', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});

describe('the sound key', () => {
  it('keeps the consonants', () => {
    expect(['mohamed', 'muhammad', 'mhmd'].map((word) => soundKey(spellingKey(word)))).toEqual([
      'md',
      'md',
      'md',
    ]);
  });
});
