import { namesIn, recordKey, splitKey } from '../history/references';
import { creation, deletion, edits } from '../model/apply-changes';
import type { Assignment } from '../model/assignment';
import type { Change } from '../model/change';
import type { Household } from '../model/household';
import type { HouseholdId } from '../model/ids';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';

type Members = ReadonlyMap<HouseholdId, readonly Person[]>;

function membersOf(plan: Plan, householdIds: ReadonlySet<string>): Members {
  const members = new Map<HouseholdId, Person[]>();
  for (const person of plan.person.values()) {
    if (!householdIds.has(person.householdId)) {
      continue;
    }
    const list = members.get(person.householdId);
    if (list === undefined) {
      members.set(person.householdId, [person]);
    } else {
      list.push(person);
    }
  }
  return members;
}

function peopleOf(plan: Plan, ids: Iterable<string>): Person[] {
  return [...new Set(ids)].flatMap((id) => plan.person.get(id) ?? []);
}

function householdsOf(people: readonly Person[]): Set<HouseholdId> {
  return new Set(people.map((person) => person.householdId));
}

/** Deletes a household that nobody is in any more, its place, and where it stood by for another. */
function dissolve(plan: Plan, id: HouseholdId): Change[] {
  const household = plan.household.get(id);
  const assignment = plan.assignment.get(id);
  return [
    ...(assignment ? [deletion('assignment', assignment)] : []),
    ...[...plan.standby.values()]
      .filter(({ householdId }) => householdId === id)
      .map((entry) => deletion('standby', entry)),
    ...(household ? [deletion('household', household)] : []),
  ];
}

/** Dissolves the households of `people` in which nobody else is, but those of `kept`. */
function dissolveEmptied(plan: Plan, people: readonly Person[], kept: Iterable<string> = []): Change[] {
  const staying = new Set(kept);
  const leaving = new Set(people.map((person) => person.id));
  return [...membersOf(plan, householdsOf(people))]
    .filter(([id, members]) => !staying.has(id) && members.every((member) => leaving.has(member.id)))
    .flatMap(([id]) => dissolve(plan, id));
}

const aboutPeople = ['personLink', 'contactAttempt', 'matchDecision', 'fixItem', 'boarding'] as const;

/** Deletes what is kept about people of whom at least one goes; a document of theirs that is held stays, as nobody's. */
function deleteAbout(plan: Plan, ids: ReadonlySet<string>): Change[] {
  const documents = [...plan.heldDocument.values()].filter(
    ({ personId }) => personId !== null && ids.has(personId),
  );
  const about = aboutPeople.flatMap((entity) =>
    [...plan[entity].values()].flatMap((record) =>
      namesIn(recordKey(entity, record.id), record).some(({ name }) => ids.has(splitKey(name).id))
        ? [deletion(entity, record)]
        : [],
    ),
  );
  return [...about, ...documents.flatMap((document) => edits('heldDocument', document, { personId: null }))];
}

/**
 * Deletes people, what is kept about them, and the households of which nobody is left with their places.
 */
export function deletePeople(plan: Plan, ids: Iterable<string>): Change[] {
  return moveAndDelete(plan, new Map(), ids);
}

/**
 * Moves people to the households by whose ids they stand in `moves`, and deletes others as `deletePeople` does. Households of
 * which nobody is left go when all of that is done.
 */
export function moveAndDelete(
  plan: Plan,
  moves: ReadonlyMap<HouseholdId, readonly Person[]>,
  ids: Iterable<string>,
): Change[] {
  const people = peopleOf(plan, ids);
  const deleted = new Set(people.map(({ id }) => id as string));
  const movers = [...moves].flatMap(([householdId, members]) =>
    members.flatMap((person) => (deleted.has(person.id) ? [] : [{ person, householdId }])),
  );
  return [
    ...movers.flatMap(({ person, householdId }) => edits('person', person, { householdId })),
    ...deleteAbout(plan, deleted),
    ...people.map((person) => deletion('person', person)),
    ...dissolveEmptied(plan, [...people, ...movers.map(({ person }) => person)], moves.keys()),
  ];
}

function commonAssignment(plan: Plan, householdIds: ReadonlySet<HouseholdId>): Assignment | undefined {
  const [first, ...rest] = [...householdIds].map((id) => plan.assignment.get(id));
  return first && rest.every((other) => other?.departureId === first.departureId) ? first : undefined;
}

/**
 * Puts people in one household. The largest household that comes whole takes in the others and keeps its place;
 * when none comes whole a new one is made, with a place only when all of them had the same departure.
 */
export function travelTogether(plan: Plan, ids: Iterable<string>, newId: () => string): Change[] {
  const people = peopleOf(plan, ids);
  const first = people[0];
  if (first === undefined) {
    return [];
  }
  const chosen = new Set(people.map((person) => person.id));
  const households = householdsOf(people);
  const whole = [...membersOf(plan, households)]
    .filter(([id, members]) => plan.household.has(id) && members.every((member) => chosen.has(member.id)))
    .sort(([, left], [, right]) => right.length - left.length)[0]?.[0];
  const kept = whole === undefined ? undefined : plan.household.get(whole);
  const target: Household = {
    id: kept?.id ?? (newId() as HouseholdId), // a new id of this plan
    label: kept?.label ?? first.familyName,
    basis: 'planner',
    reason: null,
  };
  const place = kept ? undefined : commonAssignment(plan, households);
  return [
    ...(kept ? edits('household', kept, target) : [creation('household', target)]),
    ...people.flatMap((person) => edits('person', person, { householdId: target.id })),
    ...dissolveEmptied(plan, people, [target.id]),
    ...(place ? [creation('assignment', { ...place, id: target.id })] : []),
  ];
}

/** Gives each of the people a household of their own. Nobody loses a place: it is kept on the same departure. */
export function travelSeparately(plan: Plan, ids: Iterable<string>, newId: () => string): Change[] {
  const people = peopleOf(plan, ids);
  const chosen = new Set(people.map((person) => person.id));
  const changes: Change[] = [];
  for (const [id, members] of membersOf(plan, householdsOf(people))) {
    const leaving = members.filter((member) => chosen.has(member.id));
    const movers = leaving.length === members.length ? leaving.slice(1) : leaving;
    const household = plan.household.get(id);
    const stays = members.length - movers.length;
    if (movers.length > 0 && household && stays === 1) {
      changes.push(...edits('household', household, { basis: 'single', reason: null }));
    }
    const place = plan.assignment.get(id);
    for (const person of movers) {
      const own: Household = {
        id: newId() as HouseholdId, // a new id of this plan
        label: personName(person),
        basis: 'single',
        reason: null,
      };
      changes.push(creation('household', own), ...edits('person', person, { householdId: own.id }));
      if (place) {
        changes.push(creation('assignment', { ...place, id: own.id }));
      }
    }
  }
  return changes;
}

/** Moves people to a household that is there; those that they leave go when nobody is left in them. */
export function movePeople(plan: Plan, people: readonly Person[], householdId: HouseholdId): Change[] {
  const movers = people.filter((person) => person.householdId !== householdId);
  return [
    ...movers.flatMap((person) => edits('person', person, { householdId })),
    ...dissolveEmptied(plan, movers),
  ];
}

/** Moves one person to a household that is there; the one they leave goes when nobody is left in it. */
export function moveToHousehold(plan: Plan, person: Person, householdId: HouseholdId): Change[] {
  return movePeople(plan, [person], householdId);
}

/** Turns proposed households into ones that a planner stands for. */
export function confirmHouseholds(plan: Plan, householdIds: Iterable<string>): Change[] {
  return [...new Set(householdIds)].flatMap((id) => {
    const household = plan.household.get(id);
    return household?.basis === 'proposed'
      ? edits('household', household, { basis: 'planner', reason: null })
      : [];
  });
}
