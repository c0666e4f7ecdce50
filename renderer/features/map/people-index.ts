import Supercluster from 'supercluster';
import type { Bounds } from '../../workers/map-tiles-protocol';
import type { PeopleMark } from './canvas/draw-people';

/** People who are at the same point, as far as is known. */
export interface CountedSpot {
  readonly latitude: number;
  readonly longitude: number;
  readonly people: number;
  readonly parts: readonly number[];
  readonly isHousehold: boolean;
}

interface Sum {
  people: number;
  parts: number[];
  /** The spot with the most people: a crowd is drawn there, not in the bush halfway to the next town. */
  main: number;
  mainPeople: number;
}

/** Crowds of people for any part of the world at any zoom. */
export interface PeopleIndex {
  readonly marks: (bounds: Bounds, zoom: number) => readonly PeopleMark[];
}

/** Pixels within which people are drawn as one crowd. */
const radius = 44;

/** Sorts spots into crowds for every zoom. */
export function indexPeople(spots: readonly CountedSpot[]): PeopleIndex {
  const index = new Supercluster<Sum, Sum>({
    radius,
    extent: 256,
    maxZoom: 15,
    map: (sum) => ({ ...sum }),
    reduce: (total, sum) => {
      total.people += sum.people;
      // A new list: the one that is there belongs to the crowds of a closer zoom.
      total.parts = total.parts.map((count, part) => count + (sum.parts[part] ?? 0));
      if (sum.mainPeople > total.mainPeople) {
        total.main = sum.main;
        total.mainPeople = sum.mainPeople;
      }
    },
  });
  index.load(
    spots.map(({ latitude, longitude, people, parts }, main) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { people, parts: [...parts], main, mainPeople: people },
    })),
  );
  return {
    marks: (bounds, zoom) =>
      index.getClusters([...bounds], Math.round(zoom)).map(({ properties }) => {
        const at = spots[properties.main];
        const isCluster = 'cluster' in properties;
        const members = (): readonly number[] =>
          isCluster
            ? index.getLeaves(properties.cluster_id, Infinity).map(({ properties: { main } }) => main)
            : [properties.main];
        return {
          key: `${properties.main} ${properties.people}`,
          latitude: at?.latitude ?? 0,
          longitude: at?.longitude ?? 0,
          people: properties.people,
          parts: properties.parts,
          spots: members,
          isHousehold: !isCluster && at?.isHousehold === true,
        };
      }),
  };
}
