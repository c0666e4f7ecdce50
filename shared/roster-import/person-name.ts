import { tidy } from './plain-words';

/** Family name and given names of one person. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
}

const formOfAddress =
  /^(?:mr|mrs|ms|miss|mme|mlle|m|dr|prof|sr|sra|monsieur|madame|mademoiselle|mister|sir|rev)\.?\s+(?=\S)/i;
const particles = new Set(
  'de,du,des,da,di,do,dos,das,van,von,der,den,ter,ten,le,la,el,al,ould,ag,ben,bin,bint,ibn,abu,abou,st,saint,mac,mc,dit,épouse,epouse,ep,née,nee'.split(
    ',',
  ),
);

/**
 * Takes a name in one cell apart: before a comma the family name, else the words in capitals, else by the order that
 * the header names (`family-first` such as "Nom et prénom"), else the last word with its particles. One word alone is
 * a family name.
 */
export function splitName(text: string, familyFirst: boolean): PersonName {
  const name = tidy(text).replace(formOfAddress, '');
  const comma = name.indexOf(',');
  if (comma > 0) {
    const given = name
      .slice(comma + 1)
      .trim()
      .replace(formOfAddress, '');
    return { family: name.slice(0, comma).trim(), given };
  }
  const words = name.split(/\s+/);
  if (words.length === 1) {
    return { family: name, given: '' };
  }
  const family = capitalWords(words) ?? (familyFirst ? leadingFamily(words) : trailingFamily(words));
  return {
    family: words.slice(family.start, family.end).join(' '),
    given: [...words.slice(0, family.start), ...words.slice(family.end)].join(' '),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words in capitals at the start or the end, when other words are not in capitals. */
function capitalWords(words: readonly string[]): Span | null {
  const isCapital = words.map((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase());
  if (isCapital.every(Boolean) || !isCapital.some(Boolean)) {
    return null;
  }
  const isFamily = (index: number) =>
    isCapital[index] === true || particles.has(words[index]?.toLowerCase().replace(/['’.]$/, '') ?? '');
  if (isCapital[0] === true || (isFamily(0) && isCapital[1] === true)) {
    let end = 1;
    while (end < words.length && isFamily(end)) {
      end += 1;
    }
    return end < words.length ? { start: 0, end } : null;
  }
  if (isCapital.at(-1) === true) {
    let start = words.length - 1;
    while (start > 0 && isFamily(start - 1)) {
      start -= 1;
    }
    return start > 0 ? { start, end: words.length } : null;
  }
  return null;
}

function leadingFamily(words: readonly string[]): Span {
  let end = 1;
  while (end < words.length - 1 && particles.has(words[end - 1]?.toLowerCase() ?? '')) {
    end += 1;
  }
  return { start: 0, end };
}

function trailingFamily(words: readonly string[]): Span {
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1]?.toLowerCase() ?? '')) {
    start -= 1;
  }
  return { start, end: words.length };
}

/** True when a header puts the family name first, such as "Nom et prénom" or "Surname, given names". */
export function isFamilyFirst(header: string): boolean {
  return (
    /^\W*(?:noms?\b(?!\s*complet)|surname|family|last|اللقب)/iu.test(header) && /[\s,/&]/.test(header.trim())
  );
}
