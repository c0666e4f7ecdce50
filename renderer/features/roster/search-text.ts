const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  ɛ: 'e',
  ɔ: 'o',
  ŋ: 'n',
  ɲ: 'n',
  ة: 'ه',
  ى: 'ي',
};
const mapped = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

const isPlain = /^[\n -~]*$/;

/** Text as it is searched: small letters without accents, vowel marks, apostrophes and hyphens, digits as 0 to 9. */
export function searchText(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640'’ʼ`]/gu, '')
    .replace(/[-‐‑–_]/g, ' ');
  return isPlain.test(plain)
    ? plain
    : plain
        .replace(mapped, (letter) => letters[letter] ?? letter)
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/** The words that somebody searches for, in the form of `searchText`. */
export function searchWords(query: string): string[] {
  return searchText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
