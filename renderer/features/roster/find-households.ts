import { rowText } from './roster-row';
import type { RosterRow } from './roster-row';
import { searchWords } from './search-text';

const listed = 30;

/** One row of each household in which somebody matches the search, the kept one among them; at most a screenful. */
export function findHouseholds(rows: Iterable<RosterRow>, query: string, kept: string): RosterRow[] {
  const words = searchWords(query);
  const found = new Map<string, RosterRow>();
  for (const row of rows) {
    const { id } = row.facts;
    const isWanted = found.size < listed && words.every((word) => rowText(row).includes(word));
    if (!found.has(id) && (id === kept || isWanted)) {
      found.set(id, row);
    }
  }
  return [...found.values()];
}
