import codes from 'i18n-iso-countries/codes.json';
import arabic from 'i18n-iso-countries/langs/ar.json';
import english from 'i18n-iso-countries/langs/en.json';
import french from 'i18n-iso-countries/langs/fr.json';
import { arabicNames, nationalityWords } from './nationality-words';
import { plainWords } from './plain-words';

/** A nationality as ISO 3166-1 alpha-3 (or an ICAO Doc 9303 code such as XXA), and whether the text named more than one. */
export interface ReadNationality {
  readonly code: string;
  readonly several: boolean;
}

const alpha3ByAlpha2 = new Map(codes.map(([alpha2 = '', alpha3 = '']) => [alpha2, alpha3]));
/** First halves of French and English double demonyms: franco-malien, libano-canadienne, afro is none. */
const joined = new Map(
  'franco FRA,belgo BEL,italo ITA,hispano ESP,luso PRT,germano DEU,anglo GBR,americano USA,sino CHN,libano LBN,maroco MAR,algero DZA,tuniso TUN,ivoiro CIV,senegalo SEN,malo MLI,helveto CHE,suisso CHE,canado CAN,russo RUS,turco TUR,syro SYR,egypto EGY,nigero NER,guineo GIN'
    .split(',')
    .map((pair) => [pair.slice(0, -4), pair.slice(-3)] as const),
);

const byWord = buildWords();
const known = new Map<string, ReadNationality | null>();

/**
 * The first nationality that a cell names, by code (ISO 2 and 3 letters, ICAO `D`, codes of sports lists), by country or
 * by demonym in English or French, by country in Arabic; null when none is known.
 */
export function readNationality(text: string): ReadNationality | null {
  let found = known.get(text);
  if (found === undefined) {
    found = findNationality(text);
    if (known.size < 10_000) {
      known.set(text, found);
    }
  }
  return found;
}

function findNationality(text: string): ReadNationality | null {
  if (text.length > 100) {
    return null;
  }
  const whole = oneNationality(text);
  if (whole !== null) {
    return { code: whole, several: false };
  }
  const bare = oneNationality(text.replace(/[([][^)\]]*[)\]]/g, ' '));
  if (bare !== null) {
    return { code: bare, several: false };
  }
  const parts = text
    .split(/\s*(?:[/,;+&|()]|\s-\s|\band\b|\bet\b|\bو\b)\s*/i)
    .filter((part) => part.trim() !== '');
  const hyphened = parts.length === 1 ? text.split(/[-‑]/) : parts;
  const codesOfParts = hyphened.map((part) => oneNationality(part) ?? joined.get(plainWords(part)) ?? null);
  const [first] = codesOfParts;
  return hyphened.length > 1 && first !== null && first !== undefined
    ? { code: first, several: codesOfParts.some((code) => code !== first) }
    : null;
}

function oneNationality(text: string): string | null {
  const words = plainWords(text);
  const direct = byWord.get(words);
  if (direct !== undefined) {
    return direct;
  }
  const shorter = words
    .replace(
      /^(?:the|la|le|les|l|de|du|citizen of|national of|citoyen|citoyenne|ressortissant|ressortissante) /,
      '',
    )
    .replace(/ (?:citizen|national|passport|nationality|nationalite)$/, '');
  return byWord.get(shorter) ?? byWord.get(shorter.replace(/s$/, '')) ?? null;
}

function buildWords(): Map<string, string> {
  const words = new Map<string, string>();
  // Later entries win: sports codes and demonyms first, then names, then the ISO codes themselves.
  for (const [code, list] of Object.entries(nationalityWords)) {
    for (const word of list.split(',').map(plainWords)) {
      for (const form of [word, feminine(word)]) {
        words.set(form, words.get(form) ?? code);
      }
    }
  }
  for (const { countries } of [arabic, english, french]) {
    for (const [alpha2, names] of Object.entries<string | string[]>(countries)) {
      const code = alpha3ByAlpha2.get(alpha2);
      for (const name of code === undefined ? [] : [names].flat()) {
        words.set(plainWords(name), code ?? '');
      }
    }
  }
  for (const [alpha2, name] of Object.entries<string | string[]>(arabic.countries)) {
    for (const form of arabicDemonyms(plainWords([name].flat()[0] ?? ''))) {
      words.set(form, words.get(form) ?? alpha3ByAlpha2.get(alpha2) ?? '');
    }
  }
  for (const [code, list] of Object.entries(arabicNames)) {
    for (const word of list.split(',').map(plainWords)) {
      words.set(word, code);
    }
  }
  for (const [alpha2, alpha3] of alpha3ByAlpha2) {
    words.set(alpha2.toLowerCase(), alpha3);
    words.set(alpha3.toLowerCase(), alpha3);
  }
  words.set('uk', 'GBR');
  return words;
}

/** Masculine and feminine demonyms of an Arabic country name of one word: مالي to مالي and مالية, تونس to تونسي and تونسية. */
function arabicDemonyms(name: string): string[] {
  const stem = name.replace(/^ال/, '').replace(/(?:يا|ا|ة|ي)$/, '');
  return name.includes(' ') || stem.length < 2
    ? []
    : ['ي', 'ية', 'يون', 'يين', 'يات'].map((ending) => `${stem}${ending}`);
}

/** French feminine of a demonym without accents: malien to malienne, francais to francaise. */
function feminine(word: string): string {
  if (/(?:ien|een)$/.test(word)) {
    return `${word}ne`;
  }
  return /(?:ais|ois|ain|and|an|ol|in|if)$/.test(word) ? `${word}e` : word;
}
