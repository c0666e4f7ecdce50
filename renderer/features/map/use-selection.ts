import { useCallback } from 'react';
import type { PlanGeometry } from '../../../shared/model/geometry';
import type { PersonId } from '../../../shared/model/ids';
import { isPointWithin } from '../../../shared/places/point-within';
import type { PeopleSpot } from '../../../shared/places/people-spots';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import type { Crowds } from './use-crowds';

/** People of a part of the map. */
export interface Selection {
  readonly title: string;
  readonly people: readonly PersonId[];
  readonly households: number;
  /** Where most of them are; null where there is nobody. */
  readonly at: PeopleSpot | null;
  /** Members, elsewhere, of households of which somebody is here. */
  readonly elsewhere: readonly PersonId[];
  /** How many households those are. */
  readonly partly: number;
}

/** Finds who is somewhere on the map. */
export function useSelection({ spots }: Crowds): {
  readonly selectSpots: (indexes: readonly number[]) => Selection;
  /** One person alone. */
  readonly selectPerson: (id: string, title: string) => Selection;
  readonly selectIn: (area: PlanGeometry, title: string) => Selection;
} {
  const { plan } = useDesk();
  const text = useText();
  const select = useCallback(
    (chosen: readonly PeopleSpot[], title: string): Selection => {
      const people = chosen.flatMap((spot) => spot.people);
      const here = new Set<string>(people);
      const households = new Set(chosen.flatMap((spot) => spot.households));
      const others = [...plan.person.values()].filter(
        ({ id, householdId }) => households.has(householdId) && !here.has(id),
      );
      const [at = null] = chosen.toSorted((a, b) => b.people.length - a.people.length);
      return {
        title,
        people,
        households: households.size,
        at,
        elsewhere: others.map(({ id }) => id),
        partly: new Set(others.map(({ householdId }) => householdId)).size,
      };
    },
    [plan],
  );
  const selectSpots = useCallback(
    (indexes: readonly number[]) => {
      const chosen = indexes.flatMap((index) => spots[index] ?? []);
      const byCrowd = chosen.toSorted((a, b) => b.people.length - a.people.length);
      const names = new Set(byCrowd.map(({ name }) => name || text('map.exact-points')));
      const [name = ''] = names;
      return select(chosen, text('map.selected-crowd', { name, count: names.size - 1 }));
    },
    [select, spots, text],
  );
  const selectIn = useCallback(
    (area: PlanGeometry, title: string) =>
      select(
        spots.filter((spot) => isPointWithin(spot, area)),
        title,
      ),
    [select, spots],
  );
  const selectPerson = useCallback(
    (id: string, title: string): Selection => {
      const person = plan.person.get(id);
      const people = person === undefined ? [] : [person.id];
      const at = spots.find((spot) => people.some((member) => spot.people.includes(member))) ?? null;
      return { title, people, households: people.length, at, elsewhere: [], partly: 0 };
    },
    [plan, spots],
  );
  return { selectSpots, selectIn, selectPerson };
}
