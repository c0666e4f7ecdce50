/** Which of the two numbers an angle is, and whether its letter turns the sign. */
export interface Direction {
  readonly axis: 'latitude' | 'longitude';
  readonly sign: 1 | -1;
}

/** A part of written coordinates. */
export type CoordinateToken =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'unit'; readonly unit: 'degrees' | 'minutes' | 'seconds' }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'separator' };

const north = { axis: 'latitude', sign: 1 } as const;
const south = { axis: 'latitude', sign: -1 } as const;
const east = { axis: 'longitude', sign: 1 } as const;
const west = { axis: 'longitude', sign: -1 } as const;

/** In English, French, Spanish and Arabic; O is ouest. A bare axis keeps the sign of its number. */
const directions: Readonly<Record<string, Direction>> = {
  n: north,
  north: north,
  nord: north,
  norte: north,
  شمال: north,
  شمالا: north,
  lat: north,
  latitude: north,
  s: south,
  south: south,
  sud: south,
  sur: south,
  جنوب: south,
  جنوبا: south,
  e: east,
  east: east,
  est: east,
  este: east,
  شرق: east,
  شرقا: east,
  lon: east,
  long: east,
  lng: east,
  longitude: east,
  w: west,
  west: west,
  o: west,
  ouest: west,
  oeste: west,
  غرب: west,
  غربا: west,
};

const units: Readonly<Record<string, 'degrees' | 'minutes' | 'seconds'>> = {
  '°': 'degrees',
  d: 'degrees',
  deg: 'degrees',
  degree: 'degrees',
  degrees: 'degrees',
  degre: 'degrees',
  degres: 'degrees',
  "'": 'minutes',
  m: 'minutes',
  min: 'minutes',
  minute: 'minutes',
  minutes: 'minutes',
  '"': 'seconds',
  sec: 'seconds',
  second: 'seconds',
  seconds: 'seconds',
  seconde: 'seconds',
  secondes: 'seconds',
};

/** One sign for each of the many that people and programs type. */
function plainSigns(text: string): string {
  return text
    .replace(/[º˚]/g, '°')
    .normalize('NFKD')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u0600-\u061f]*\u060c/g, ',')
    .replace(/\u066b/g, '.')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/''|[″”“„]|′′|’’/g, '"')
    .replace(/[′’‘´`ʹ]/g, "'")
    .replace(/''/g, '"')
    .toLowerCase();
}

/** Between digits a comma is the decimal sign where no point is: 12,65; it is not where it would leave a single number. */
const numberWithPoint = /[-+]?\d+(?:\.\d*)?|[-+]?\.\d+/y;
const numberWithComma = /[-+]?\d+(?:,\d+)?/y;
const wordPattern = /\p{L}+|[°'"]/uy;
const separatorPattern = /[,;/|]/y;
const spacePattern = /[\s:=()[\]]+/y;

function wordToken(
  word: string,
  before: CoordinateToken | undefined,
  unitBefore: string,
): CoordinateToken | null {
  // `8m30s`: after minutes that were written as a letter, s is seconds
  if (word === 's' && before?.kind === 'number' && unitBefore === 'm') {
    return { kind: 'unit', unit: 'seconds' };
  }
  const direction = directions[word];
  const unit = units[word];
  return direction !== undefined
    ? { kind: 'direction', direction }
    : unit !== undefined
      ? { kind: 'unit', unit }
      : null;
}

/** The parts of what may be coordinates; null when something in it can be no part of coordinates. */
export function readCoordinateTokens(
  text: string,
  decimalSign: '.' | ',',
): readonly CoordinateToken[] | null {
  const plain = plainSigns(text);
  const number = decimalSign === '.' ? numberWithPoint : numberWithComma;
  const tokens: CoordinateToken[] = [];
  let unitBefore = '';
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(plain)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  while (at < plain.length) {
    if (take(spacePattern) !== null) {
      continue;
    }
    const figure = take(number);
    if (figure !== null) {
      tokens.push({ kind: 'number', text: figure.replace(',', '.') });
      continue;
    }
    if (take(separatorPattern) !== null) {
      tokens.push({ kind: 'separator' });
      continue;
    }
    const word = take(wordPattern);
    const token = word === null ? null : wordToken(word, tokens.at(-1), unitBefore);
    if (token === null) {
      return null;
    }
    unitBefore = token.kind === 'unit' ? (word ?? '') : unitBefore;
    tokens.push(token);
  }
  return tokens;
}
