import type { Place, PlaceKind } from '../model/place';

/** A place of which nothing is known but what it is. */
export function emptyPlace(id: string, kind: PlaceKind): Place {
  return {
    id,
    kind,
    name: '',
    otherNames: [],
    point: null,
    area: null,
    capacity: null,
    opensAt: '',
    closesAt: '',
    audience: '',
    contact: '',
    notes: '',
  };
}

/** Whether places of a kind have an outline; all others are points. */
export function isZone(kind: PlaceKind): boolean {
  return kind === 'warden-zone' || kind === 'supported-area';
}
