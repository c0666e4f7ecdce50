import type { MatchTable } from '../match-table';
import { nameWords } from '../text/fold-text';
import { splitName, isFamilyFirst } from '../../roster-import/person-name';
import { namePart } from './compare-name-parts';
import type { NamePart } from './compare-name-parts';
import { createWordTable } from './word-table';
import type { NameWord } from './word-table';

/** The names of one record, taken apart. */
export interface NameRecord {
  readonly given: NamePart;
  /** The family name first, then names by birth or marriage. */
  readonly families: readonly NamePart[];
  /** The letters with which the words of any family name begin. */
  readonly familyInitials: number;
  /** Every word of the columns with whole names, titles too, when names stand in columns of their own as well. */
  readonly whole: readonly NameWord[];
}

/** Words of forms of address and of marriage that are no names. */
const noNames = new Set(
  'mr mrs ms miss mme mlle dr prof monsieur madame mademoiselle mister rev epouse épouse ep ép épse epse née nee veuve vve feu'.split(
    ' ',
  ),
);
/** Words after which another family name of the same woman follows. */
const marriageWords = /[\s,(]+(?:épouse|epouse|épse|epse|ép|ep|née|nee|veuve|vve|born|dite|dit|alias)\.?\s+/i;

/** Takes the names of every record apart; columns of whole names are split only where given or family names are missing. */
export function readNames(table: MatchTable): {
  readonly records: NameRecord[];
  readonly words: readonly NameWord[];
} {
  const columns = (kind: string) =>
    table.columns.flatMap((column, at) => (column.kind === kind ? [{ at, name: column.name }] : []));
  const [given, family, other, full] = [
    columns('given_names'),
    columns('family_name'),
    columns('other_family_name'),
    columns('full_name'),
  ];
  const words = createWordTable();
  const intern = (text: string): NameWord[] =>
    nameWords(text).flatMap((word) => (noNames.has(word) ? [] : (words.intern(word) ?? [])));
  const hasParts = given.length > 0 || family.length > 0;
  const records = table.rows.map(({ values }): NameRecord => {
    const text = (from: readonly { at: number }[]) =>
      from
        .map(({ at }) => values[at] ?? '')
        .filter((value) => value !== '')
        .join(' ');
    let givenText = text(given);
    let familyText = text(family);
    const wholeText = text(full);
    if (givenText === '' && familyText === '' && wholeText !== '') {
      const [first] = full;
      const split = splitName(values[first?.at ?? 0] || wholeText, isFamilyFirst(first?.name ?? ''));
      [givenText, familyText] = [split.given, split.family];
    }
    const families = [...familyText.split(marriageWords), ...other.map(({ at }) => values[at] ?? '')]
      .map(intern)
      .filter((part) => part.length > 0)
      .map(namePart);
    const record = {
      given: namePart(intern(givenText)),
      families,
      familyInitials: families.reduce((letters, { initials }) => letters | initials, 0),
      whole: hasParts && wholeText !== '' ? [...new Set(intern(wholeText))] : [],
    };
    const own = new Set([...record.given.words, ...families.flatMap((part) => part.words), ...record.whole]);
    for (const word of own) {
      word.count += 1;
    }
    return record;
  });
  return { records, words: words.words };
}
