/**
 * What a name sounds like, roughly, so that the spellings of West Africa and the Arab world meet: Segu and Ségou, Tumbutu and
 * Tombouctou, Djenné and Jenne. From a folded name; the same for names that are spelt alike.
 */
export function spellingKey(folded: string): string {
  return folded
    .replace(/ou|oo|w/g, 'u')
    .replace(/o/g, 'u')
    .replace(/dj|dy/g, 'j')
    .replace(/tch|tsh|ch/g, 'sh')
    .replace(/kh|gh|q|c/g, (letters) => (letters === 'gh' ? 'g' : 'k'))
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y|ei|ai|ay|ey|ie/g, 'i')
    .replace(/e/g, 'i')
    .replace(/z/g, 's')
    .replace(/h\b/g, '')
    .replace(/(.)\1+/g, '$1');
}
