import { foldPlaceName } from './place-name';
import type { PlaceTable } from './place-table';

/** Looks names up in a table, which is sorted by the folded name. */
export interface NameIndex {
  /** The folded name at a position of the table. */
  readonly foldedAt: (position: number) => string;
  /** The first position whose folded name is not before this one. */
  readonly firstFrom: (folded: string) => number;
  /** The places of exactly this folded name. */
  readonly placesOf: (folded: string) => number[];
}

/** An index that folds a name when it first looks at it: few of the 200,000 are ever looked at. */
export function createNameIndex({ names, placeOfName }: PlaceTable): NameIndex {
  const folded: (string | undefined)[] = new Array<string | undefined>(names.length);
  const foldedAt = (position: number): string => (folded[position] ??= foldPlaceName(names[position] ?? ''));
  const firstFrom = (wanted: string): number => {
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (foldedAt(middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };
  return {
    foldedAt,
    firstFrom,
    placesOf: (wanted) => {
      const places: number[] = [];
      for (let at = firstFrom(wanted); at < names.length && foldedAt(at) === wanted; at += 1) {
        places.push(placeOfName[at] ?? 0);
      }
      return places;
    },
  };
}
