import { familyEnd, isFamilyFirst, nameWords } from './person-name';
import { plainWords } from './plain-words';
import type { NameOrder } from './types';

/**
 * Whether the full names of a column begin with the family name, for names in which nothing tells: as the header says,
 * unless most of the values that tell say otherwise. Values tell by capitals ("DIALLO Aminata"), and by the word that
 * people of one family, listed one after another, have in common.
 */
export function columnNameOrder(header: string, values: readonly string[]): NameOrder {
  const counts = { first: 0, last: 0 };
  let before: readonly string[] = [];
  for (const value of values) {
    const end = familyEnd(value);
    if (end !== null) {
      counts[end] += 1;
    }
    const words = nameWords(value).map(plainWords);
    if (words.length >= 2 && before.length >= 2 && words.join(' ') !== before.join(' ')) {
      const sharesFirst = words[0] === before[0];
      const sharesLast = words.at(-1) === before.at(-1);
      if (sharesFirst !== sharesLast) {
        counts[sharesFirst ? 'first' : 'last'] += 1;
      }
    }
    before = words;
  }
  const stated: NameOrder = isFamilyFirst(header) ? 'family-first' : 'given-first';
  const against = stated === 'family-first' ? counts.last : counts.first;
  const backing = stated === 'family-first' ? counts.first : counts.last;
  const enough = isFamilyFirst(header) ? 5 : 2;
  if (against >= enough && against >= backing * 4) {
    return stated === 'family-first' ? 'given-first' : 'family-first';
  }
  return stated;
}
