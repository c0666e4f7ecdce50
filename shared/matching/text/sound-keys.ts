const spellingRules: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1+/g, '$1'],
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh/g, 'k'],
  [/gh(?=t)/g, ''],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/tch|sch|sh/g, 'ch'],
  [/dj|di(?=[aeou])|dy(?=[aeou])/g, 'j'],
  [/gn|ny(?=[aeou])|ni(?=[aeou])/g, 'n'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/ou|oo|w/g, 'u'],
  [/ee|ea|ei|ey|ie|y/g, 'i'],
  [/([^c]|^)h/g, '$1'],
  [/m(?=[bp])/g, 'n'],
  [/([a-z])\1+/g, '$1'],
  [/([^aeiou])e$/, '$1'],
];

const soundRules: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 's'],
  [/v/g, 'f'],
  [/j/g, 'g'],
  [/(?!^)[aeiou]/g, ''],
  [/^[aeiou]/, 'a'],
  [/([a-z])\1+/g, '$1'],
];

const apply = (rules: readonly (readonly [RegExp, string])[], word: string): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

/**
 * One key for the ways in which the same name is spelled in English, French and West African lists, such as Koulibaly and
 * Coulibali. Takes a word of a to z; vowels count.
 */
export function spellingKey(word: string): string {
  return apply(spellingRules, word);
}

/** A coarse key of the consonants, the same for words that sound alike; takes a spelling key. */
export function soundKey(spelling: string): string {
  return apply(soundRules, spelling);
}
