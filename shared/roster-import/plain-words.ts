/**
 * Text for comparing: no accents, lower case, one space between words, nothing but letters and digits of any script.
 * Arabic vowel signs and stretching are dropped, Arabic-Indic digits become ordinary ones.
 */
export function plainWords(text: string): string {
  if (/^[ -~]*$/.test(text)) {
    // Nothing but ASCII: most cells, and many times faster.
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return westernDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’ʼ`]/gu, (mark) => (/\p{M}|\u0640/u.test(mark) ? '' : ' '))
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Arabic-Indic and Persian digits as 0 to 9; other text is untouched. */
export function westernDigits(text: string): string {
  return /[\u0660-\u0669\u06f0-\u06f9]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    : text;
}

/**
 * A short text whose letters were read in the wrong encoding on their way, such as "PrÃ©nom", as it was before; any other
 * text is untouched.
 */
export function mendedEncoding(text: string): string {
  if (!/[ÃÂØÙ]/.test(text)) {
    return text;
  }
  const bytes = Array.from(text, (letter) => {
    const high = westernHigh.indexOf(letter);
    return high >= 0 ? 0x80 + high : letter.charCodeAt(0);
  });
  if (bytes.some((byte) => byte > 0xff)) {
    return text;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}

/** What Windows-1252 has at 0x80 to 0x9f; as it is for what it leaves open. */
const westernHigh = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A cell's text without outer and doubled white space, non-breaking spaces and invisible direction marks. */
export function tidy(text: string): string {
  if (!/^\s|\s$|\s\s|[^ -~]/.test(text)) {
    return text;
  }
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** True for the many ways in which a cell says that it has nothing to say. */
export function saysNothing(text: string): boolean {
  return (
    text === '' || (text.length <= 20 && emptyWords.has(text.toLowerCase())) || /^[-–—_.?*/\\\s]+$/.test(text)
  );
}

const emptyWords = new Set([
  ...[
    'n/a',
    'na',
    'n.a.',
    'n.a',
    '#n/a',
    '#value!',
    '#ref!',
    '#name?',
    '#null!',
    '#div/0!',
    'null',
    'nil',
    'tbd',
    'tbc',
  ],
  ...['none', 'unknown', 'not known', 'not available', 'not provided', 'blank', 'empty', 'undefined', 'unk'],
  ...[
    'aucun',
    'aucune',
    'néant',
    'neant',
    'inconnu',
    'inconnue',
    'non renseigné',
    'non renseigne',
    'nr',
    'n.r.',
  ],
  ...['non disponible', 'non communiqué', 'sans objet', 'à préciser', 'غير معروف', 'لا يوجد', 'مجهول'],
]);
