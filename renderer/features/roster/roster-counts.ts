import { facets } from './facets';
import type { Facet } from './facets';
import type { RosterRow } from './roster-row';

/** How many people a view shows, and how many households they are in. */
export interface RosterCounts {
  readonly people: number;
  readonly households: number;
  readonly byFacet: Readonly<Record<Facet, number>>;
}

/** Counts the rows, all of them and those of each view. */
export function countRows(rows: Iterable<RosterRow>): RosterCounts {
  const byFacet = Object.fromEntries(facets.map((facet) => [facet, 0])) as Record<Facet, number>; // one entry a facet
  const households = new Set<string>();
  let people = 0;
  for (const row of rows) {
    people += 1;
    households.add(row.facts.id);
    for (const facet of row.facets) {
      byFacet[facet] += 1;
    }
  }
  return { people, households: households.size, byFacet };
}
