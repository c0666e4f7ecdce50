import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { GeoPoint } from '../../../shared/model/geometry';
import { personName } from '../../../shared/model/person';
import type { PersonId } from '../../../shared/model/ids';
import { formatCoordinates } from '../../../shared/places/format-coordinates';
import type { KnownPlaceKind } from '../../../shared/places/gazetteer';
import { parseCoordinates } from '../../../shared/places/parse-coordinates';
import type { Message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { useFindPeople } from '../../desk/use-find-people';
import { localDay } from '../../ui/local-day';
import type { MapHandle } from './canvas/map-canvas';
import { pointOfPlace } from './point-of-place';
import type { Crowds } from './use-crowds';

/** Something that was found and where it is; null where a person's place is not known. */
export interface SearchHit {
  readonly key: string;
  readonly kind: KnownPlaceKind | 'coordinates' | 'person' | 'own';
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty where it says nothing. */
  readonly country: string;
  readonly point: GeoPoint | null;
  /** The place of the plan, or the person, that it is. */
  readonly id: string;
}

const mostPeople = 4;

function spotOf({ spots }: Crowds, id: PersonId): GeoPoint | null {
  return spots.find(({ people }) => people.includes(id)) ?? null;
}

/** Finds what somebody types: coordinates, places of the plan and of the world, people of the roster. */
export function usePlaceSearch(
  query: string,
  { map, isReady, crowds, country }: SearchOf,
): { readonly hits: readonly SearchHit[]; readonly problem: Message | null; readonly isDone: boolean } {
  const desk = useDesk();
  const [today] = useState(() => localDay(new Date()));
  const findPeople = useFindPeople(today);
  const [found, setFound] = useState<{ readonly query: string; readonly hits: readonly SearchHit[] }>({
    query: '',
    hits: [],
  });
  const typed = query.trim();
  const coordinates = typed === '' ? null : parseCoordinates(typed);

  useEffect(() => {
    let isOld = false;
    const tiles = map.current?.tiles;
    if (typed === '' || coordinates !== null || !isReady || tiles === undefined) {
      return undefined;
    }
    void tiles.find(typed, country).then((places) => {
      if (!isOld) {
        const hits = places.map((place): SearchHit => ({
          key: `${place.kind} ${place.name} ${place.latitude} ${place.longitude}`,
          kind: place.kind,
          name: place.name,
          country: place.country,
          point: { latitude: place.latitude, longitude: place.longitude },
          id: '',
        }));
        setFound({ query: typed, hits });
      }
    });
    return () => {
      isOld = true;
    };
  }, [map, isReady, typed, coordinates === null, country]);

  if (coordinates !== null) {
    const hit = coordinates.ok
      ? [
          {
            key: 'coordinates',
            kind: 'coordinates' as const,
            name: formatCoordinates(coordinates.value, 'decimal'),
            country: '',
            point: coordinates.value,
            id: '',
          },
        ]
      : [];
    return { hits: hit, problem: coordinates.ok ? null : coordinates.problem, isDone: true };
  }
  const plain = typed.toLowerCase();
  const own = [...desk.plan.place.values()]
    .filter(({ name, otherNames }) =>
      [name, ...otherNames].some((spelling) => spelling.toLowerCase().includes(plain)),
    )
    .map((place): SearchHit => ({
      key: place.id,
      kind: 'own',
      name: place.name,
      country: '',
      point: pointOfPlace(place),
      id: place.id,
    }));
  const people = findPeople(typed)
    .slice(0, mostPeople)
    .map((person): SearchHit => ({
      key: person.id,
      kind: 'person',
      name: personName(person),
      country: '',
      point: spotOf(crowds, person.id),
      id: person.id,
    }));
  return {
    hits: typed === '' ? [] : [...own.slice(0, mostPeople), ...found.hits, ...people],
    problem: null,
    isDone: found.query === typed,
  };
}

interface SearchOf {
  readonly map: RefObject<MapHandle | null>;
  readonly isReady: boolean;
  readonly crowds: Crowds;
  /** ISO 3166-1 alpha-2: places there come first. */
  readonly country: string;
}
