import { isInitial, isParticle, isPassengerMark, isSuffix, titleOf } from './name-words';
import { tidy } from './plain-words';

/** The name of one person, taken apart. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  /** Names by birth or marriage, nicknames, and titles that say more than the sex; separated by semicolons. */
  readonly other: string;
  /** What a form of address tells; empty where there is none. */
  readonly sex: '' | 'F' | 'M';
}

const apart =
  /\s*[([]?(?:(?<!\p{L})(?:née?|nee|born|geb\.?|ép\.?|épouse|epouse|ep\.|épse|veuve|vve|formerly|alias|dite?|aka|a\.k\.a\.)(?=\s))\s+([^()[\]]+?)[)\]]?\s*$/iu;
const inMarks = /["“”«»„](.+?)["“”«»]|\s['‘](\p{L}[^'’]*)['’](?=\s|$)/u;
const inBrackets = /[([]([^)\]]*)[)\]]/u;

/**
 * Takes a name in one cell apart: before a comma or a slash the family name, else the words in capitals, else by
 * `familyFirst`, else the last word with its particles. One word alone is a family name. Of a married woman under her husband's name, as in
 * `Hudson, Mrs. J C (Bessie Waldo Daniels)`, the names in brackets are her own: given names and the family name by birth.
 */
export function splitName(text: string, familyFirst: boolean): PersonName {
  const other: string[] = [];
  let rest = tidy(text);
  const bracketed = inBrackets.exec(rest)?.[1]?.trim() ?? '';
  const isAside = bracketed !== '' && !/^(?:née?|nee|born|ép\.?|épouse|epouse)\s/iu.test(bracketed);
  if (isAside || bracketed === '') {
    rest = rest.replace(inBrackets, ' ');
  }
  const nickname = inMarks.exec(rest);
  if (nickname !== null) {
    other.push((nickname[1] ?? nickname[2] ?? '').trim());
    rest = rest.replace(inMarks, ' ');
  }
  const base = rest.replace(apart, '');
  if (base !== rest && nameWords(base).length >= 2) {
    other.push(
      rest
        .slice(base.length)
        .replace(/[()[\]]/g, '')
        .trim(),
    );
    rest = base;
  }
  const { words, sex, isMarried, titles } = withoutTitles(rest);
  const name = familyAndGiven(words, familyFirst);
  const own = bracketed.split(/\s+/);
  if (isAside && isMarried && own.length >= 2) {
    const husbands = ['Mrs', name.given].filter((part) => part !== '').join(' ');
    return {
      family: name.family,
      given: own.slice(0, -1).join(' '),
      other: [own.at(-1) ?? '', husbands, ...other, ...titles].join('; '),
      sex,
    };
  }
  const asides = isAside ? [bracketed] : [];
  return { ...name, other: [...other, ...asides, ...titles].join('; '), sex };
}

/** True for a cell that names more than one person, such as `M. et Mme DUPONT` or `John and Mary Sample`. */
export function namesSeveral(text: string): boolean {
  const name = tidy(text).replace(inBrackets, ' ');
  return (
    /\b(?:m|mr|monsieur|mrs|mme|dr)\.?\s*(?:et|and|&|\+|\/)\s*(?:mme|mrs|ms|madame|mr|m)\b/iu.test(name) ||
    /\p{L}{2}[\p{L}.'’ -]*\s(?:et|and|und|&|\+)\s+\p{L}{2}/u.test(name) ||
    /\p{Lu}{2}\s(?:ET|AND)\s\p{Lu}{2,}\s+\p{Lu}/u.test(name) ||
    /\p{L}{2,}\sو\s\p{L}{2,}/u.test(name)
  );
}

/** The words of a name without titles, marks, brackets and nicknames. */
export function nameWords(text: string): string[] {
  return withoutTitles(tidy(text).replace(inBrackets, ' ').replace(inMarks, ' '))
    .words.flatMap((word) => word.split(/[,/]/))
    .filter((word) => word !== '');
}

/** At which end of a full name the family name stands, where its capitals or a comma tell; null where nothing does. */
export function familyEnd(text: string): 'first' | 'last' | null {
  if (/^[^,]+,\s*\S/.test(text)) {
    return 'first';
  }
  const words = nameWords(text);
  const capitals = words.length < 2 ? null : capitalWords(words);
  return capitals === null ? null : capitals.start === 0 ? 'first' : 'last';
}

/** True when a header puts the family name first, such as "Nom et prénom" or "Surname, given names". */
export function isFamilyFirst(header: string): boolean {
  return (
    /^\W*(?:\d+\W+)?(?:noms?\b(?!\s*complet)|surname|family|last|(?:ال)?لقب)/iu.test(header) &&
    /[\s,/&]/.test(header.trim())
  );
}

function withoutTitles(text: string): {
  words: string[];
  sex: PersonName['sex'];
  isMarried: boolean;
  titles: string[];
} {
  const words = text.split(/\s+/).filter((word) => word !== '' && !/^(?:FNU|LNU)$/i.test(word));
  const titles: string[] = [];
  let sex: PersonName['sex'] = '';
  let isMarried = false;
  const kept = words.filter((word, at) => {
    const bare = word.replace(/,$/, '');
    const isBeside =
      at === 0 ||
      at === words.length - 1 ||
      (words[at - 1] ?? '').endsWith(',') ||
      titleOf(words[at - 1] ?? '') !== null;
    const title = isBeside && words.length > 1 ? titleOf(bare) : null;
    // At the end only what airlines write there: "Diallo Me" is a name.
    const isTitle = title !== null && (at !== words.length - 1 || (title.isPlain && bare.length > 1));
    if (isTitle) {
      sex = sex === '' ? title.sex : sex;
      isMarried ||= title.isMarried;
      if (!title.isPlain) {
        titles.push(bare);
      }
      return false;
    }
    return !(at > 0 && at === words.length - 1 && words.length > 2 && isPassengerMark(bare));
  });
  return { words: kept.length === 0 ? words : kept, sex, isMarried, titles };
}

function familyAndGiven(words: readonly string[], familyFirst: boolean): { family: string; given: string } {
  const name = words.join(' ');
  const [before = '', ...after] = name.split(/\s*,\s*|(?<=\p{L}{2})\s*\/\s*(?=\p{L})/u);
  if (after.length > 0 && before !== '') {
    return { family: before.trim(), given: after.join(' ').trim() };
  }
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && isSuffix(last) ? last : '';
  const bare = suffix === '' ? words : words.slice(0, -1);
  if (bare.length <= 1) {
    return { family: name.replace(/^[,/]\s*/, ''), given: '' };
  }
  const { start, end } =
    capitalWords(bare) ?? initialsApart(bare) ?? (familyFirst ? leadingFamily(bare) : trailingFamily(bare));
  const family = [...bare.slice(start, end), suffix].filter((word) => word !== '');
  return { family: family.join(' '), given: [...bare.slice(0, start), ...bare.slice(end)].join(' ') };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words in capitals at the start or the end, when other words are not in capitals. */
function capitalWords(words: readonly string[]): Span | null {
  const isCapital = words.map((word) => /\p{Lu}{2}|^N['’]\p{Lu}/u.test(word) && word === word.toUpperCase());
  const telling = words.filter((word) => !isInitial(word));
  if (telling.every((word) => word === word.toUpperCase()) || !isCapital.some(Boolean)) {
    return null;
  }
  const isFamily = (index: number) => isCapital[index] === true || isParticle(words[index] ?? '');
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

/** The one name among initials: `Hudson J C` and `J C Hudson` have the same family name. */
function initialsApart(words: readonly string[]): Span | null {
  const first = words.findIndex((word) => !isInitial(word));
  let end = words.length;
  while (end > first && isInitial(words[end - 1] ?? '')) {
    end -= 1;
  }
  const isWhole = words.slice(first, end).every((word, at, all) => at === all.length - 1 || isParticle(word));
  return first >= 0 && (first > 0 || end < words.length) && isWhole ? { start: first, end } : null;
}

function leadingFamily(words: readonly string[]): Span {
  let end = 1;
  while (end < words.length - 1 && isParticle(words[end - 1] ?? '')) {
    end += 1;
  }
  return { start: 0, end };
}

function trailingFamily(words: readonly string[]): Span {
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) {
    start -= 1;
  }
  return { start, end: words.length };
}
