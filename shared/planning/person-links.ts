import { isKnownAdult, isMinor } from '../eligibility/age';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { creation, deletion } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { PersonId } from '../model/ids';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { PersonLink, PersonLinkKind } from '../model/person-link';
import type { Plan } from '../model/plan';
import { moveToHousehold } from './household-changes';

/** What a planner says about a tie between two people. */
export interface LinkWords {
  readonly until: string;
  readonly reason: string;
}

/** The ties in which a person stands, on either side. */
export function linksOf(plan: Plan, personId: string): PersonLink[] {
  return [...plan.personLink.values()].filter(
    (link) => link.personId === personId || link.otherId === personId,
  );
}

/** Who escorts each minor, by the id of the minor. */
export function escorts(plan: Plan): Map<string, Person> {
  const found = new Map<string, Person>();
  for (const { kind, personId, otherId } of plan.personLink.values()) {
    const escort = plan.person.get(otherId);
    if (kind === 'escort' && escort !== undefined) {
      found.set(personId, escort);
    }
  }
  return found;
}

/** Why `escort` cannot have `minor` in care on `day`; null where nothing is against it. */
export function obstacleToEscort(minor: Person, escort: Person, day: string): Message | null {
  if (minor.id === escort.id) {
    return message('planning.escort-self');
  }
  if (isKnownAdult(escort, day)) {
    return null;
  }
  const id = isMinor(escort, day) ? 'planning.escort-minor' : 'planning.escort-age-unknown';
  return message(id, { name: personName(escort) });
}

function link(
  kind: PersonLinkKind,
  person: Person,
  other: Person,
  { until, reason }: LinkWords,
  newId: () => string,
): Change {
  return creation('personLink', {
    id: `link-${newId()}`,
    kind,
    personId: person.id,
    otherId: other.id,
    until,
    reason,
  });
}

/** Puts a minor in the care of an escort, in place of any before; where `together`, in the household of the escort too. */
export function giveEscort(
  plan: Plan,
  minor: Person,
  escort: Person,
  words: LinkWords & { readonly together: boolean },
  newId: () => string,
): Change[] {
  const former = linksOf(plan, minor.id).filter(
    ({ kind, personId }) => kind === 'escort' && personId === minor.id,
  );
  return [
    ...former.map((each) => deletion('personLink', each)),
    link('escort', minor, escort, words, newId),
    ...(words.together ? moveToHousehold(plan, minor, escort.householdId) : []),
  ];
}

/** Notes that somebody of another household has custody of a minor too. */
export function shareCustody(
  plan: Plan,
  minor: Person,
  other: Person,
  reason: string,
  newId: () => string,
): Change[] {
  const isKnown = linksOf(plan, minor.id).some(
    (each) => each.kind === 'custody' && each.personId === minor.id && each.otherId === other.id,
  );
  return isKnown ? [] : [link('custody', minor, other, { until: '', reason }, newId)];
}

/** Ends a tie; nothing else is altered. */
export function endLink(plan: Plan, linkId: string): Change[] {
  const found = plan.personLink.get(linkId);
  return found === undefined ? [] : [deletion('personLink', found)];
}

/**
 * The changes `moves` that take people out of the households they travel with, and the reason kept with both sides: a tie
 * to the head of the household, or to who is first of those who stay.
 */
export function travelApart(
  plan: Plan,
  moves: readonly Change[],
  reason: string,
  newId: () => string,
): Change[] {
  const moved = new Set(
    moves.flatMap(({ entity, entityId, field }) =>
      entity === 'person' && field === 'householdId' ? [entityId] : [],
    ),
  );
  const people = [...plan.person.values()];
  const ties = [...moved].flatMap((id) => {
    const person = plan.person.get(id);
    const stays = people.filter(
      ({ householdId, id: otherId }) => householdId === person?.householdId && !moved.has(otherId),
    );
    const other = stays.find(({ relation }) => relation === 'head') ?? stays[0];
    return person === undefined || other === undefined
      ? []
      : [link('apart', person, other, { until: '', reason }, newId)];
  });
  return [...moves, ...ties];
}

/** Ends the ties that keep people of `ids` apart from each other. */
export function endApart(plan: Plan, ids: readonly string[]): Change[] {
  const chosen: ReadonlySet<string> = new Set(ids);
  return [...plan.personLink.values()]
    .filter(({ kind, personId, otherId }) => kind === 'apart' && chosen.has(personId) && chosen.has(otherId))
    .map((each) => deletion('personLink', each));
}

/** Takes somebody who had left a household for a reason back into it, and ends the tie that says so. */
export function rejoin(plan: Plan, linkId: string): Change[] {
  const found = plan.personLink.get(linkId);
  const person = found && plan.person.get(found.personId);
  const other = found && plan.person.get(found.otherId);
  return person === undefined || other === undefined
    ? endLink(plan, linkId)
    : [...endLink(plan, linkId), ...moveToHousehold(plan, person, other.householdId)];
}

/** Where an escort and the minor in their care stand on different departures. */
export interface EscortApart {
  readonly minor: Person;
  readonly escort: Person;
  readonly minorId: PersonId;
}

/** The escorted minors who have a place on another departure than their escort, or whose escort has none. */
export function escortsApart(plan: Plan): EscortApart[] {
  return [...escorts(plan)].flatMap(([minorId, escort]) => {
    const minor = plan.person.get(minorId);
    const place = minor && plan.assignment.get(minor.householdId);
    return minor === undefined ||
      place === undefined ||
      plan.assignment.get(escort.householdId)?.departureId === place.departureId
      ? []
      : [{ minor, escort, minorId: minor.id }];
  });
}
