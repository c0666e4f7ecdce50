import type { MatchTable } from '../../../shared/matching/match-table';
import { columnOf } from './as-table';
import { scoreGroups, scorePairs, truePairs } from './pair-score';
import type { PairScore } from './pair-score';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The peer `exact-rule`: records are one person when the document number is the same, or the given name, the family name
 * and the date of birth are, whatever their case, accents and marks. It is what a careful spreadsheet formula does.
 */
export function exactRule(table: MatchTable, truth: readonly number[]): PairScore {
  const places = (['document', 'given_names', 'family_name', 'date_of_birth'] as const).map((kind) =>
    columnOf(table, kind),
  );
  const parent = table.rows.map((_, row) => row);
  const find = (row: number): number => {
    let root = row;
    while ((parent[root] ?? root) !== root) {
      root = parent[root] ?? root;
    }
    return root;
  };
  const firstOf = new Map<string, number>();
  for (const [row, { values }] of table.rows.entries()) {
    const [document = '', given = '', family = '', born = ''] = places.map((at) => fold(values[at] ?? ''));
    const whole = given !== '' && family !== '' && born !== '' ? `name ${given}|${family}|${born}` : '';
    for (const key of [document === '' ? '' : `document ${document}`, whole]) {
      const first = firstOf.get(key);
      if (key !== '' && first === undefined) {
        firstOf.set(key, row);
      } else if (key !== '') {
        parent[find(row)] = find(first ?? row);
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (const row of parent.keys()) {
    groups.set(find(row), [...(groups.get(find(row)) ?? []), row]);
  }
  return scoreGroups([...groups.values()], truth);
}

/** The Jaro–Winkler similarity of two texts, 0 to 1 (Winkler 1990, prefixes up to four, weight 0.1). */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) {
    return 1;
  }
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const used = new Array<boolean>(other.length).fill(false);
  const matched: string[] = [];
  for (let at = 0; at < one.length; at += 1) {
    for (let to = Math.max(0, at - reach); to <= Math.min(other.length - 1, at + reach); to += 1) {
      if (used[to] !== true && one[at] === other[to]) {
        used[to] = true;
        matched.push(one[at] ?? '');
        break;
      }
    }
  }
  if (matched.length === 0) {
    return 0;
  }
  const there = Array.from({ length: other.length }, (_, at) => at).filter((at) => used[at]);
  const swapped = there.filter((at, place) => other[at] !== matched[place]).length / 2;
  const jaro =
    (matched.length / one.length +
      matched.length / other.length +
      (matched.length - swapped) / matched.length) /
    3;
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) {
    prefix += 1;
  }
  return jaro + prefix * 0.1 * (1 - jaro);
}

const largestBlock = 300;

/**
 * The peer `jaro-winkler`: records that share a family name's first four letters, a date of birth, a postcode or a
 * document number are compared; they are one person when the mean Jaro–Winkler similarity of all columns that both have
 * is high enough. Its threshold is the one that fits the truth best, which nobody knows outside of a bench.
 */
export function jaroWinklerThreshold(table: MatchTable, truth: readonly number[]): PairScore {
  const rows = table.rows.map(({ values }) => values.map(fold));
  const keys = (['document', 'family_name', 'date_of_birth', 'postcode'] as const).map((kind) => ({
    at: columnOf(table, kind),
    length: kind === 'family_name' ? 4 : 20,
  }));
  const blocks = new Map<string, number[]>();
  for (const [row, values] of rows.entries()) {
    for (const { at, length } of keys) {
      const value = (values[at] ?? '').slice(0, length);
      if (value !== '') {
        const key = `${at} ${value}`;
        const block = blocks.get(key);
        if (block === undefined) {
          blocks.set(key, [row]);
        } else {
          block.push(row);
        }
      }
    }
  }
  const steps = 40;
  const [right, found] = [new Float64Array(steps + 1), new Float64Array(steps + 1)];
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    for (let at = 1; block.length <= largestBlock && at < block.length; at += 1) {
      for (let before = 0; before < at; before += 1) {
        const [one, other] = [block[before] ?? 0, block[at] ?? 0];
        const key = one * rows.length + other;
        if (!seen.has(key)) {
          seen.add(key);
          const step = Math.floor(similarity(rows[one] ?? [], rows[other] ?? []) * steps);
          found[step] = (found[step] ?? 0) + 1;
          right[step] = (right[step] ?? 0) + (truth[one] === truth[other] ? 1 : 0);
        }
      }
    }
  }
  const all = truePairs(truth);
  let best = scorePairs(0, 0, all);
  let [rightSoFar, foundSoFar] = [0, 0];
  for (let step = steps; step >= 0; step -= 1) {
    rightSoFar += right[step] ?? 0;
    foundSoFar += found[step] ?? 0;
    const score = scorePairs(rightSoFar, foundSoFar, all);
    best = score.f1 > best.f1 ? score : best;
  }
  return best;
}

function similarity(one: readonly string[], other: readonly string[]): number {
  let sum = 0;
  let count = 0;
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? '';
    if (value !== '' && against !== '') {
      sum += jaroWinkler(value, against);
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
