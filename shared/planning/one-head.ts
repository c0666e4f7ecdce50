import { creation, edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';

/** Changes after which every household that they touch has one head at most. */
export interface OneHead {
  readonly changes: Change[];
  /** Who is head no longer. */
  readonly former: readonly Person[];
}

type Place = Pick<Person, 'householdId' | 'relation'>;

/**
 * Adds to `changes` what keeps households from having two heads: whoever is made head takes the place of the former one, whose
 * relation becomes open; a head who moves to a household that has one is no head there.
 */
export function withOneHead(plan: Plan, changes: readonly Change[]): OneHead {
  const places = new Map<string, Place>();
  const named = new Set<string>();
  const added = new Map<string, Person>();
  for (const { entity, entityId, field, to } of changes) {
    if (entity !== 'person') {
      continue;
    }
    const before = places.get(entityId) ?? plan.person.get(entityId);
    if (field === '*' && to !== null) {
      const person = to as Person; // what a creation of a person holds
      added.set(entityId, person);
      places.set(entityId, person);
      named.add(entityId);
    } else if (before !== undefined && (field === 'relation' || field === 'householdId')) {
      const { householdId, relation } = before;
      places.set(entityId, { householdId, relation, [field]: to }); // an edit of that field
      if (field === 'relation') {
        // Made head later, so named later: the last of several stays head.
        named.delete(entityId);
        named.add(entityId);
      }
    }
  }
  const arriving = new Set([...places].flatMap(([id, place]) => (place.relation === 'head' ? [id] : [])));
  if (arriving.size === 0) {
    return { changes: [...changes], former: [] };
  }
  const touched = new Set([...arriving].map((id) => places.get(id)?.householdId));
  const gone = new Set(
    changes.flatMap(({ field, to, entityId }) => (field === '*' && to === null ? [entityId] : [])),
  );
  const heads = new Map<string, Person[]>();
  for (const person of [...plan.person.values(), ...added.values()]) {
    const { householdId, relation } = places.get(person.id) ?? person;
    if (relation === 'head' && touched.has(householdId) && !gone.has(person.id)) {
      heads.set(householdId, [...(heads.get(householdId) ?? []), person]);
    }
  }
  const order = [...named];
  const former = [...heads.values()].flatMap((people) => {
    const made = people
      .filter(({ id }) => named.has(id))
      .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
    const stays = made.at(-1) ?? people.find(({ id }) => !arriving.has(id)) ?? people[0];
    return people.filter(({ id }) => id !== stays?.id);
  });
  const loses = new Set(former.map(({ id }) => id as string));
  return {
    changes: [
      ...changes.flatMap((change) => (loses.has(change.entityId) ? withoutHead(change) : [change])),
      ...former.flatMap((person) =>
        plan.person.get(person.id)?.relation === 'head' ? edits('person', person, { relation: '' }) : [],
      ),
    ],
    former,
  };
}

/** A change that would make somebody head, without that; whoever was a spouse stays one. */
function withoutHead(change: Change): Change[] {
  if (change.entity !== 'person') {
    return [change];
  }
  if (change.field === 'relation') {
    return [];
  }
  return change.field === '*' && change.to !== null
    ? [creation('person', { ...(change.to as unknown as Person), relation: '' })] // what a creation of a person holds
    : [change];
}
