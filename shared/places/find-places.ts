import type { PlaceSearch } from './gazetteer';
import type { NameIndex } from './name-index';
import { foldPlaceName } from './place-name';
import type { PlaceTable } from './place-table';

/** The places that somebody may mean who types `query`, best first. */
export function findPlaces(
  table: PlaceTable,
  index: NameIndex,
  query: string,
  { limit, nearCountry }: PlaceSearch,
): number[] {
  const wanted = foldPlaceName(query);
  if (wanted === '') {
    return [];
  }
  const found: { readonly place: number; readonly rank: number }[] = [];
  for (let at = index.firstFrom(wanted); at < table.names.length; at += 1) {
    const name = index.foldedAt(at);
    if (!name.startsWith(wanted)) {
      break;
    }
    const place = table.placeOfName[at] ?? 0;
    const isNear = table.countries[table.countryOf[place] ?? 0] === nearCountry;
    found.push({ place, rank: (name === wanted ? 0 : 2) + (isNear ? 0 : 1) });
  }
  const places = found
    .sort((left, right) => left.rank - right.rank || left.place - right.place)
    .map(({ place }) => place);
  return [...new Set(places)].slice(0, limit);
}
