import { isEmail, looksLikeDate, looksLikePhone } from './column-content';
import { headerMeaning } from './header-words';
import { plainWords } from './plain-words';
import type { Sheet, SheetRow } from './types';

const lastHeaderCandidate = 30;

/**
 * The number of the row that heads the table: the one among the first 30 filled rows that names the most known
 * columns; 0 when no row does and the first one already holds data.
 */
export function findHeaderRow(sheet: Sheet): number {
  let best: { readonly number: number; readonly score: number } = { number: 0, score: 0 };
  const candidates = sheet.rows.slice(0, lastHeaderCandidate);
  for (const row of candidates) {
    const score = looksLikeData(row) ? 0 : headerScore(row);
    if (score > best.score) {
      best = { number: row.number, score };
    }
  }
  if (best.score >= 2) {
    return best.number;
  }
  const first = candidates.find(({ cells }) => filledCells(cells).length >= 2) ?? candidates[0];
  return first === undefined || looksLikeData(first) ? 0 : first.number;
}

/** True for a row that says the same as the header row, as lists that were pasted together do. */
export function repeatsHeader(row: SheetRow, header: readonly string[]): boolean {
  let filled = 0;
  let same = 0;
  for (const [index, cell] of row.cells.entries()) {
    const text = cell.trim();
    if (text === '') {
      continue;
    }
    filled += 1;
    const named = (header[index] ?? '').trim();
    same += text.length === named.length && text.toLowerCase() === named.toLowerCase() ? 1 : 0;
  }
  return filled > 0 && same >= Math.min(2, filled) && same >= filled * 0.6;
}

/**
 * True for a line below or between the people that counts them, in whatever column the word stands: "TOTAL 45",
 * "Sous-total : 12", "45 | Total". Whoever is called Total and has a name, document or birth date beside it is a person.
 */
export function looksLikeTotal(row: SheetRow): boolean {
  const at = row.cells.findIndex((cell) => mayBeTotal.test(cell) && saysTotal(cell));
  return at >= 0 && row.cells.every((cell, index) => index === at || isCountOrUnit(cell.trim()));
}

/** Cheap, because it is asked of every cell of a list. */
const mayBeTotal = /tota|totaux|مجموع|جمالي/i;

function saysTotal(cell: string): boolean {
  return /^(?:(?:grand|sub|sous|general|nombre|number|effectif) ?)?(?:totals?|totaux|subtotals?|(?:ال)?مجموع|(?:ال)?[اإ]جمالي)(?: (?:number|general|generale|des? |of |pax|persons?|people|personnes|families|familles|passengers?|evacuees?|العام|الكلي|\d)|$)/u.test(
    plainWords(cell),
  );
}

const units =
  /^(?:pax|persons?|people|personnes?|families|family|familles?|households?|menages?|passengers?|passagers?|evacuees?|evacues?|adults?|adultes?|children|enfants?|infants?|minors?|mineurs?|men|women|hommes?|femmes?|males?|females?|citizens?|ressortissants?|seats?|sieges?|kg|شخص|اشخاص)$/u;

/** A number that counts something, with or without what it counts, and no day, telephone or document. */
function isCountOrUnit(cell: string): boolean {
  const isCount = /^(?:\p{L}{1,20}\s*[:=]\s*)?[\d\s.,:%/]*\d[\d\s.,:%/]*(?:\s*\p{L}{1,20})?$/u.test(cell);
  return (
    cell === '' ||
    (isCount && !looksLikeDate(cell) && cell.replace(/\D/g, '').length < 6) ||
    saysTotal(cell) ||
    units.test(plainWords(cell))
  );
}

/** True for a remark under the list rather than a person: a footnote, a source, who prepared it. */
export function looksLikeFootnote(row: SheetRow): boolean {
  const [only = '', ...others] = filledCells(row.cells);
  return (
    others.length === 0 &&
    (only.length > 80 ||
      /^\s*\*/.test(only) ||
      /^(?:notes?|nb|n\.b\.|source|prepared|updated|last update|as of|printed|end of|fin de|légende|legende|legend|établi|etabli|préparé|prepare par|mis à jour|mise à jour|date|page)\b\s*[:.]?\s/i.test(
        only,
      ))
  );
}

/** The cells of a row that hold something. */
export function filledCells(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

function headerScore(row: SheetRow): number {
  const meanings = new Map<string, number>();
  let filled = 0;
  for (const cell of row.cells) {
    if (cell.trim() === '') {
      continue;
    }
    filled += 1;
    const found = cell.length > 80 ? null : headerMeaning(cell);
    if (found !== null) {
      meanings.set(found.meaning, Math.max(meanings.get(found.meaning) ?? 0, found.exact ? 2 : 1));
    }
  }
  let score = 0;
  for (const worth of meanings.values()) {
    score += worth;
  }
  // A title above the table may name one thing; a header of one column counts only when it is a known one.
  return meanings.size === 1 && filled > 3 ? score / 2 : score;
}

/** True for a row that holds an address, a date or a telephone number: no head does. */
export function looksLikeData(row: SheetRow): boolean {
  return row.cells.some((cell) => {
    const text = cell.trim();
    return isEmail(text) || looksLikeDate(text) || looksLikePhone(text);
  });
}
