import { whereabouts } from '../../../shared/planning/where-everybody-is';
import { majorCategories } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import type { PeopleSpot } from '../../../shared/places/people-spots';
import type { SituationReply } from '../../workers/situation-protocol';
import type { CountedSpot } from './people-index';

/** What the rings around crowds tell. */
export type RingsBy = 'status' | 'priority';

/** Finds the part of the ring that somebody belongs to. */
export type PartOf = (id: string) => number;

/** By status, in the order of the parts; who was not counted yet is unknown. */
export function statusPart(people: SituationReply['people'] | null): PartOf {
  const parts = new Map<string, number>();
  whereabouts.forEach((part, index) => people?.[part].forEach((id) => parts.set(id, index)));
  return (id) => parts.get(id) ?? whereabouts.indexOf('unknown');
}

/** By major category; those without one come last. */
export function priorityPart(people: ReadonlyMap<string, Person>): PartOf {
  return (id) => {
    const category = people.get(id)?.majorCategory ?? '';
    return category === '' ? majorCategories.length : majorCategories.indexOf(category);
  };
}

/** How many parts a ring can have. */
export function partCount(by: RingsBy): number {
  return by === 'status' ? whereabouts.length : majorCategories.length + 1;
}

/** Splits the people of every spot. */
export function countSpots(
  spots: readonly PeopleSpot[],
  partOf: PartOf,
  parts: number,
): readonly CountedSpot[] {
  return spots.map(({ latitude, longitude, people, households }) => {
    const counts = Array.from({ length: parts }, () => 0);
    for (const id of people) {
      const part = partOf(id);
      counts[part] = (counts[part] ?? 0) + 1;
    }
    return {
      latitude,
      longitude,
      people: people.length,
      parts: counts,
      isHousehold: households.length === 1,
    };
  });
}
