import { toLatin } from '../../matching/text/other-scripts';

/** What ICAO Doc 9303 part 3 writes for Latin letters that are more than a letter with an accent. */
const officially: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Ö: 'OE',
  Ü: 'UE',
  Å: 'AA',
  Æ: 'AE',
  Ø: 'OE',
  Œ: 'OE',
  Þ: 'TH',
  Ð: 'D',
  Đ: 'D',
  Ł: 'L',
  Ĳ: 'IJ',
  ẞ: 'SS',
};

/** Carriers of vowels, which a spelling for comparing leaves out. */
const vowels: Readonly<Record<string, string>> = {
  ع: 'A',
  أ: 'A',
  إ: 'I',
  آ: 'A',
  ة: 'A',
  ى: 'A',
  ؤ: 'OU',
  ئ: 'I',
};

const nko: Readonly<Record<string, string>> = {
  ߊ: 'A',
  ߋ: 'E',
  ߌ: 'I',
  ߍ: 'E',
  ߎ: 'U',
  ߏ: 'O',
  ߐ: 'O',
  ߒ: 'N',
  ߓ: 'B',
  ߔ: 'P',
  ߕ: 'T',
  ߖ: 'J',
  ߗ: 'C',
  ߘ: 'D',
  ߙ: 'R',
  ߚ: 'R',
  ߛ: 'S',
  ߜ: 'GB',
  ߝ: 'F',
  ߞ: 'K',
  ߟ: 'L',
  ߠ: 'N',
  ߡ: 'M',
  ߢ: 'NY',
  ߣ: 'N',
  ߤ: 'H',
  ߥ: 'W',
  ߦ: 'Y',
  ߧ: 'NY',
};

/** Text as messages of level A can carry it. */
export interface LatinText {
  readonly text: string;
  /** The text was in another script, so that somebody must compare it with the document. */
  readonly isOtherScript: boolean;
}

/**
 * Writes text in the characters of UN/EDIFACT level A (UNOA): capitals A to Z, digits, spaces and some signs. Latin letters
 * follow ICAO Doc 9303; other scripts are put into Latin letters as usually spelled. What has no letter there is left out.
 */
export function latinText(text: string): LatinText {
  const upper = text.normalize('NFC').toUpperCase();
  let latin = '';
  let isOtherScript = false;
  for (const character of upper) {
    isOtherScript ||= /\p{L}/u.test(character) && !/\p{Script=Latin}/u.test(character);
    const known = officially[character] ?? vowels[character] ?? nko[character];
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
    latin += known ?? (/^[ -~]*$/.test(plain) ? plain : toLatin(plain.toLowerCase()).toUpperCase());
  }
  return {
    text: latin
      .replace(/[^A-Z0-9 .,\-()/=!"%&*;<>'+:?]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    isOtherScript,
  };
}
