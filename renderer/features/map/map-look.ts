import { useState } from 'react';
import type { MapLanguage } from './canvas/draw-labels';
import type { RingsBy } from './count-people';

/** How the map of this window looks. */
export interface MapLook {
  readonly language: MapLanguage;
  readonly by: RingsBy;
  readonly shown: {
    readonly people: boolean;
    readonly places: boolean;
    readonly routes: boolean;
    readonly advisories: boolean;
    readonly withdrawn: boolean;
    readonly names: boolean;
  };
}

/** Kept while the window lives, so that the map is found as it was left. */
let lastLook: MapLook = {
  language: 'en',
  by: 'status',
  shown: { people: true, places: true, routes: true, advisories: true, withdrawn: false, names: true },
};

/** The look of the map, and a way to change it. */
export function useMapLook(): readonly [MapLook, (look: MapLook) => void] {
  const [look, setLook] = useState(lastLook);
  return [
    look,
    (next) => {
      lastLook = next;
      setLook(next);
    },
  ];
}
