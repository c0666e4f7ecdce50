import type { GeoPoint } from '../model/geometry';
import type { HouseholdId, PersonId } from '../model/ids';
import type { Person } from '../model/person';

/** Where a person is, and how that is known: exactly, or by the name of a place. */
export interface FoundPlace extends GeoPoint {
  /** The name of the place; empty where somebody said the point itself. */
  readonly name: string;
}

/** People who are at the same point of the map, as far as is known. */
export interface PeopleSpot extends FoundPlace {
  readonly people: readonly PersonId[];
  readonly households: readonly HouseholdId[];
}

/** People whose place nobody can find on the map, by what the roster says of it; empty where it says nothing. */
export interface LostPeople {
  readonly text: string;
  readonly people: readonly PersonId[];
}

/** Everybody of a roster, by where on the map they are: each person is at one spot or among the lost. */
export interface PeopleOnMap {
  readonly spots: readonly PeopleSpot[];
  /** The text that most people share first. */
  readonly lost: readonly LostPeople[];
}

/** A hundred-thousandth of a degree is a metre. */
function keyOf({ latitude, longitude }: GeoPoint): string {
  return `${latitude.toFixed(5)} ${longitude.toFixed(5)}`;
}

/** Sorts people by where they are. */
export function peopleOnMap(
  people: Iterable<Person>,
  placeOf: (person: Person) => FoundPlace | null,
): PeopleOnMap {
  const spots = new Map<string, { at: FoundPlace; people: PersonId[]; households: Set<HouseholdId> }>();
  const lost = new Map<string, PersonId[]>();
  for (const person of people) {
    const at = placeOf(person);
    if (at === null) {
      const text = person.location.trim();
      const others = lost.get(text) ?? [];
      lost.set(text, others);
      others.push(person.id);
      continue;
    }
    const key = keyOf(at);
    const spot = spots.get(key) ?? { at, people: [], households: new Set() };
    spots.set(key, spot);
    spot.people.push(person.id);
    spot.households.add(person.householdId);
  }
  return {
    spots: [...spots.values()].map(({ at, people: members, households }) => ({
      ...at,
      people: members,
      households: [...households],
    })),
    lost: [...lost]
      .map(([text, members]) => ({ text, people: members }))
      .sort((a, b) => b.people.length - a.people.length || (a.text < b.text ? -1 : 1)),
  };
}
