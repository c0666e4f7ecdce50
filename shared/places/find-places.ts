import type { PlaceSearch } from './gazetteer';
import { matchWorth, variantWorth, wordsWorth } from './match-name';
import type { WantedName } from './match-name';
import type { NameIndex } from './name-index';
import { foldPlaceName, withOtherArticles } from './place-name';
import { placeKinds } from './place-table';
import type { PlaceTable } from './place-table';
import { spellingKey } from './spelling';

/** Letters at the beginning of a name that are mistaken for each other. */
const mistaken = ['ckqg', 'szc', 'jdg', 'ouw', 'iye', 'fp', 'bv', 'xk'];

/** What a kind of place is worth among equal names, beside its population: of a country, which has none here, most. */
const worthOfKind = {
  town: 0,
  capital: 6,
  airport: 8,
  port: 3,
  province: 8,
  country: 20,
  crossing: 6,
} as const;
const worthOfTenfold = 4;
const worthOfNear = 25;

/** Words by which people ask for an airport whatever it is called. */
const airportWords = /\b(?:airport|aeroport|airfield|aerodrome|mtar)\b/;
const smallWords = /\b(?:de|du|des|d|of|la|le|l|international|intl)\b/g;

/** The places that somebody may mean who types `query`, best first. */
export function findPlaces(
  table: PlaceTable,
  index: NameIndex,
  query: string,
  search: PlaceSearch,
): readonly number[] {
  const { text, country } = withoutCountry(table, index, query);
  const wanted = wantedName(foldPlaceName(text));
  if (wanted.folded === '') {
    return [];
  }
  const worth = createWorth(table, search.nearCountry);
  const found = new Map<number, number>();
  const consider = (at: number, ofName: number) => {
    const place = table.placeOfName[at] ?? 0;
    if (ofName > 0 && (country === null || table.countryOf[place] === country)) {
      found.set(place, Math.max(found.get(place) ?? 0, ofName + worth(place)));
    }
  };
  considerBeginnings(index, wanted.folded, consider);
  for (const name of withOtherArticles(wanted.folded)) {
    for (let at = index.firstFrom(name); at < table.names.length && index.foldedAt(at) === name; at += 1) {
      consider(at, matchWorth.variant);
    }
  }
  considerWords(table, index, wanted, consider);
  considerVariants(index, wanted, consider);
  considerAirports(table, index, wanted, consider);
  return [...found]
    .sort((left, right) => right[1] - left[1] || left[0] - right[0])
    .slice(0, search.limit)
    .map(([place]) => place);
}

type Consider = (at: number, worth: number) => void;

function wantedName(folded: string): WantedName {
  return { folded, words: folded.split(' '), key: spellingKey(folded) };
}

/** `Sévaré, Mali`: what stands after the last comma, when it is a country, narrows the search to it. */
function withoutCountry(
  table: PlaceTable,
  index: NameIndex,
  query: string,
): { readonly text: string; readonly country: number | null } {
  const comma = query.lastIndexOf(',');
  const named = comma < 1 ? [] : index.placesOf(foldPlaceName(query.slice(comma + 1)));
  const country = named.find((place) => placeKinds[table.kinds[place] ?? 0] === 'country');
  return country === undefined
    ? { text: query, country: null }
    : { text: query.slice(0, comma), country: table.countryOf[country] ?? null };
}

function createWorth(table: PlaceTable, nearCountry: string): (place: number) => number {
  const near = table.countries.indexOf(nearCountry);
  return (place) =>
    worthOfKind[placeKinds[table.kinds[place] ?? 0] ?? 'town'] +
    worthOfTenfold * Math.log10((table.populations[place] ?? 0) + 1) +
    (table.countryOf[place] === near ? worthOfNear : 0);
}

function considerBeginnings(index: NameIndex, wanted: string, consider: Consider): void {
  const end = index.endOf(wanted);
  for (let at = index.firstFrom(wanted); at < end; at += 1) {
    const isWhole = index.foldedAt(at) === wanted;
    if (!index.isCode(at)) {
      consider(at, isWhole ? matchWorth.exact : matchWorth.prefix);
    } else if (isWhole) {
      consider(at, wanted.length > 2 ? matchWorth.exact : matchWorth.shortCode);
    }
  }
}

/** Words within a name; a single short one would be found in too many. */
function considerWords(table: PlaceTable, index: NameIndex, wanted: WantedName, consider: Consider): void {
  if (wanted.folded.length < 3) {
    return;
  }
  for (let at = 0; at < table.names.length; at += 1) {
    if (index.foldedAt(at).includes(' ')) {
      consider(at, wordsWorth(wanted, index.foldedAt(at)));
    }
  }
}

/** Spelling variants and slips among the names with the same first letter, or one that is mistaken for it. */
function considerVariants(index: NameIndex, wanted: WantedName, consider: Consider): void {
  const [first = ''] = wanted.folded;
  const letters = new Set(first + mistaken.filter((group) => group.includes(first)).join(''));
  for (const letter of letters) {
    const end = index.endOf(letter);
    for (let at = index.firstFrom(letter); at < end; at += 1) {
      if (!index.isCode(at)) {
        consider(at, variantWorth(wanted, index.foldedAt(at), index.keyAt(at)));
      }
    }
  }
}

/** `aéroport de Ségou`, `Bamako airport`: airports whose names hold the other words. */
function considerAirports(table: PlaceTable, index: NameIndex, wanted: WantedName, consider: Consider): void {
  if (!airportWords.test(wanted.folded)) {
    return;
  }
  const place = wanted.folded.replace(airportWords, '').replace(smallWords, '').replace(/\s+/g, ' ').trim();
  if (place.length < 2) {
    return;
  }
  const name = wantedName(place);
  const airport = placeKinds.indexOf('airport');
  for (let at = 0; at < table.names.length; at += 1) {
    if (table.kinds[table.placeOfName[at] ?? 0] === airport) {
      consider(at, wordsWorth(name, index.foldedAt(at)));
    }
  }
}
