import { toLatin } from './other-scripts';

/**
 * Text for comparing: lower-case a to z and digits, one space between words, accents dropped, other alphabets put into
 * Latin letters. Apostrophes join what they stand between.
 */
export function foldText(text: string): string {
  if (/^[ -~]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  const letters = withWesternDigits(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’ʼ`‘]/gu, '');
  return toLatin(letters)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Words of a name as they stand, lower-case and without accents and vowel signs, still in their own script. */
export function nameWords(text: string): string[] {
  const words = (/^[ -~]*$/.test(text) ? text : withWesternDigits(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/['’ʼ`‘]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

/** Arabic-Indic and Persian digits as 0 to 9. */
function withWesternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
