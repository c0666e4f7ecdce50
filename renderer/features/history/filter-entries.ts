import type { HistoryEntry } from '../../desk/desk-history';

/** What is looked for in the history. */
export interface HistoryFilter {
  readonly query: string;
  /** The name of an operator; null for everybody. */
  readonly operator: string | null;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const haystacks = new WeakMap<HistoryEntry, string>();

/** The steps that match, the newest first. Every word must be in the label or the name; accents do not matter. */
export function filterEntries(
  entries: readonly HistoryEntry[],
  { query, operator }: HistoryFilter,
  labelOf: (entry: HistoryEntry) => string,
): HistoryEntry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return entries.toReversed().filter((entry) => {
    if (operator !== null && entry.by !== operator) {
      return false;
    }
    const text = haystacks.get(entry) ?? plain(`${labelOf(entry)} ${entry.by}`);
    haystacks.set(entry, text);
    return words.every((word) => text.includes(word));
  });
}

/** The names of all operators, in alphabetical order. */
export function operatorsOf(entries: readonly HistoryEntry[]): string[] {
  return [...new Set(entries.map(({ by }) => by))].sort((left, right) => left.localeCompare(right));
}
