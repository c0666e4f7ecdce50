import { findPlaces } from './find-places';
import type { Gazetteer, KnownPlace, KnownPlaceKind } from './gazetteer';
import { foldPlaceName, withOtherArticles } from './place-name';
import { nameRoles, placeKinds } from './place-table';
import type { PlaceTable } from './place-table';
import { createNameIndex } from './name-index';

/** Degrees; `west` is greater than `east` where the box crosses the antimeridian. */
export interface PlaceBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** At most `limit` places, and of these kinds only. */
export interface PlaceChoice {
  readonly limit: number;
  readonly kinds: readonly KnownPlaceKind[];
}

/** The gazetteer of the whole world, which a map can ask too. */
export interface WorldGazetteer extends Gazetteer {
  /** The most important places in a box: capitals, then by population. */
  readonly within: (box: PlaceBox, choice: PlaceChoice) => readonly KnownPlace[];
  /** The places nearest to a point in degrees, the nearest first. */
  readonly nearest: (latitude: number, longitude: number, choice: PlaceChoice) => readonly KnownPlace[];
  /** Prepares some names for `find`, which would else do it at the first keystroke; false when all are prepared. */
  readonly prepare: (names: number) => boolean;
}

/** How many answers are kept, so that a roster of 50,000 asks for each town once. */
const rememberedAnswers = 20_000;

/** A gazetteer over a table of places, as the program's own file holds it. */
export function createGazetteer(table: PlaceTable): WorldGazetteer {
  const placeAt = createPlaces(table);
  const index = createNameIndex(table);
  const remembered = new Map<string, readonly KnownPlace[]>();

  const inOrder = (places: readonly number[], nearCountry: string): readonly KnownPlace[] =>
    [...new Set(places)]
      .map((place) => placeAt(place))
      .map((place, order) => ({ place, order, isNear: place.country === nearCountry }))
      .sort((left, right) => Number(right.isNear) - Number(left.isNear) || left.order - right.order)
      .map(({ place }) => place);

  const placesNamed = (folded: string): number[] => {
    const exact = index.placesOf(folded);
    return exact.length > 0 ? exact : withOtherArticles(folded).flatMap((name) => index.placesOf(name));
  };

  const named = (text: string, nearCountry: string): readonly KnownPlace[] => {
    const key = `${nearCountry} ${text}`;
    const known = remembered.get(key);
    if (known !== undefined) {
      return known;
    }
    const folded = foldPlaceName(text);
    const found =
      folded === ''
        ? []
        : inOrder(
            placesNamed(folded).sort((left, right) => left - right),
            nearCountry,
          );
    if (remembered.size < rememberedAnswers) {
      remembered.set(key, found);
    }
    return found;
  };

  let prepared = 0;
  const prepare = (names: number): boolean => {
    placeAt(0); // the first place that is asked for gathers the names of all
    const end = Math.min(prepared + names, table.names.length);
    for (; prepared < end; prepared += 1) {
      index.keyAt(prepared);
    }
    return prepared < table.names.length;
  };

  return {
    prepare,
    named,
    find: (query, search) => findPlaces(table, index, query, search).map((place) => placeAt(place)),
    within: (box, { limit, kinds }) =>
      firstPlaces(table, limit, kinds, (place) =>
        isInside(box, table.latitudes[place] ?? 0, table.longitudes[place] ?? 0),
      ).map((place) => placeAt(place)),
    nearest: (latitude, longitude, { limit, kinds }) =>
      nearestPlaces(table, latitude, longitude, limit, kinds).map((place) => placeAt(place)),
  };
}

/** Makes the object of a place when it is first asked for. */
function createPlaces(table: PlaceTable): (place: number) => KnownPlace {
  const made = new Map<number, KnownPlace>();
  let namesOf: Map<number, string[]>[] | null = null;
  const collectNames = (): Map<number, string[]>[] => {
    const byRole = nameRoles.map(() => new Map<number, string[]>());
    table.names.forEach((name, at) => {
      const place = table.placeOfName[at] ?? 0;
      const names = byRole[table.roleOfName[at] ?? 0];
      const before = names?.get(place);
      if (before === undefined) {
        names?.set(place, [name]);
      } else {
        before.push(name);
      }
    });
    return byRole;
  };
  return (place) => {
    const known = made.get(place);
    if (known !== undefined) {
      return known;
    }
    namesOf ??= collectNames();
    const [names, otherNames, codes] = namesOf;
    const result: KnownPlace = {
      name: names?.get(place)?.[0] ?? '',
      names: otherNames?.get(place) ?? [],
      codes: codes?.get(place) ?? [],
      country: table.countries[table.countryOf[place] ?? 0] ?? '',
      kind: placeKinds[table.kinds[place] ?? 0] ?? 'town',
      latitude: table.latitudes[place] ?? 0,
      longitude: table.longitudes[place] ?? 0,
      population: table.populations[place] ?? 0,
    };
    made.set(place, result);
    return result;
  };
}

function isInside({ south, west, north, east }: PlaceBox, latitude: number, longitude: number): boolean {
  const isBetween =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return latitude >= south && latitude <= north && isBetween;
}

/** Places stand in the table in the order of their importance. */
function firstPlaces(
  { kinds }: PlaceTable,
  limit: number,
  wanted: readonly KnownPlaceKind[],
  isWanted: (place: number) => boolean,
): number[] {
  const numbers = new Set(wanted.map((kind) => placeKinds.indexOf(kind)));
  const found: number[] = [];
  for (let place = 0; place < kinds.length && found.length < limit; place += 1) {
    if (numbers.has(kinds[place] ?? 0) && isWanted(place)) {
      found.push(place);
    }
  }
  return found;
}

const radiansADegree = Math.PI / 180;

/** Order by the straight line through the Earth, which is the order along its surface and works across the antimeridian. */
function nearestPlaces(
  table: PlaceTable,
  latitude: number,
  longitude: number,
  limit: number,
  wanted: readonly KnownPlaceKind[],
): number[] {
  const numbers = new Set(wanted.map((kind) => placeKinds.indexOf(kind)));
  const vector = (north: number, east: number) => {
    const [up, round] = [north * radiansADegree, east * radiansADegree];
    return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)] as const;
  };
  const [x, y, z] = vector(latitude, longitude);
  const near: { readonly place: number; readonly far: number }[] = [];
  for (let place = 0; place < table.kinds.length; place += 1) {
    if (numbers.has(table.kinds[place] ?? 0)) {
      const [px, py, pz] = vector(table.latitudes[place] ?? 0, table.longitudes[place] ?? 0);
      near.push({ place, far: (x - px) ** 2 + (y - py) ** 2 + (z - pz) ** 2 });
    }
  }
  return near
    .sort((left, right) => left.far - right.far)
    .slice(0, limit)
    .map(({ place }) => place);
}
