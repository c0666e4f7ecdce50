import { foldPlaceName } from './place-name';
import { nameRoles } from './place-table';
import type { PlaceTable } from './place-table';
import { spellingKey } from './spelling';

/** Looks names up in a table, which is sorted by the folded name. */
export interface NameIndex {
  /** The folded name at a position of the table. */
  readonly foldedAt: (position: number) => string;
  /** What the name at a position sounds like: `spellingKey`. */
  readonly keyAt: (position: number) => string;
  /** True for a code of an airport, a port or a country, which is right or wrong and has no variants. */
  readonly isCode: (position: number) => boolean;
  /** The first position whose folded name is not before this one. */
  readonly firstFrom: (folded: string) => number;
  /** The first position after those that begin with this folded text. */
  readonly endOf: (folded: string) => number;
  /** The places of exactly this folded name. */
  readonly placesOf: (folded: string) => number[];
}

const codeRole = nameRoles.indexOf('code');

/** An index that folds a name when it first looks at it: few of the 170,000 are ever looked at by most sessions. */
export function createNameIndex({ names, placeOfName, roleOfName }: PlaceTable): NameIndex {
  const folded = new Array<string | undefined>(names.length);
  const keys = new Array<string | undefined>(names.length);
  const foldedAt = (position: number): string => (folded[position] ??= foldPlaceName(names[position] ?? ''));
  const firstWhere = (isPast: (name: string) => boolean): number => {
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(foldedAt(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  };
  const firstFrom = (wanted: string) => firstWhere((name) => name >= wanted);
  return {
    foldedAt,
    keyAt: (position) => (keys[position] ??= spellingKey(foldedAt(position))),
    isCode: (position) => roleOfName[position] === codeRole,
    firstFrom,
    endOf: (wanted) => firstWhere((name) => name > wanted && !name.startsWith(wanted)),
    placesOf: (wanted) => {
      const places: number[] = [];
      for (let at = firstFrom(wanted); at < names.length && foldedAt(at) === wanted; at += 1) {
        places.push(placeOfName[at] ?? 0);
      }
      return places;
    },
  };
}
