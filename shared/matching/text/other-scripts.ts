/** Consonants and long vowels as they are most often put into Latin letters; hamza and ayn are not written. */
const arabic: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'u',
  ؤ: 'u',
  ي: 'i',
  ی: 'i',
  ى: 'a',
  ئ: 'i',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  ڤ: 'v',
};

/** Letters that are written in more than one way in Latin: each way gives one more candidate. */
const arabicAlternatives: readonly (readonly [string, string])[] = [
  ['و', 'w'],
  ['ي', 'y'],
  ['ج', 'g'],
  ['ق', 'k'],
  ['ة', 'at'],
];

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const latin: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ɛ: 'e',
  ɔ: 'o',
  ŋ: 'ng',
  ɲ: 'ny',
  ə: 'e',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ʼ: '',
};

const others = new Map(Object.entries({ ...latin, ...cyrillic, ...arabic }));

/** True for a word with letters of the Arabic script. */
export function isArabic(word: string): boolean {
  return /[\u0620-\u064a\u0671-\u06d3]/.test(word);
}

/** Letters of other alphabets, and Latin letters that are no accented a to z, put into a to z; other characters stay. */
export function toLatin(text: string): string {
  let result = '';
  for (const character of text) {
    result += others.get(character) ?? character;
  }
  return result;
}

/** The ways, the usual one first and eight at most, in which a word of Arabic script may stand in Latin letters. */
export function latinCandidates(word: string): string[] {
  const candidates = new Set([toLatin(word)]);
  const article = word.startsWith('ال') && word.length > 4 ? word.slice(2) : null;
  if (article !== null) {
    candidates.add(toLatin(article));
  }
  for (const [letter, other] of arabicAlternatives) {
    if (word.includes(letter)) {
      candidates.add(toLatin((article ?? word).replaceAll(letter, other)));
    }
  }
  return [...candidates].slice(0, 8);
}
