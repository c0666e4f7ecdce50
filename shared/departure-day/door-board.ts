import { boardingStates } from '../model/boarding';
import type { Boarding } from '../model/boarding';
import type { DepartureId, HouseholdId, PersonId } from '../model/ids';
import type { ManifestVersion } from '../model/manifest-version';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { needsPlace } from '../planning/travellers';

/** How far somebody is at the door; `expected` until something was noted. */
export const doorStates = ['expected', ...boardingStates] as const;
export type DoorState = (typeof doorStates)[number];

/** One person at the door of a departure. */
export interface DoorLine {
  readonly person: Person;
  readonly state: DoorState;
  readonly boarding: Boarding | null;
  /** The household has a place here; else the person was added at the door, or the departure is closed. */
  readonly isPlaced: boolean;
  /** The number on the last issued list; null for somebody who is not on it. */
  readonly number: number | null;
}

/** The people of one household who are on a departure, and how many of them are here (arrived or further). */
export interface DoorHousehold {
  readonly householdId: HouseholdId;
  readonly lines: readonly DoorLine[];
  readonly here: number;
}

/** Everybody who is expected on a departure or was seen at its door, by household and name. */
export interface DoorBoard {
  readonly departureId: DepartureId;
  readonly lines: readonly DoorLine[];
  readonly byPerson: ReadonlyMap<PersonId, DoorLine>;
  readonly households: readonly DoorHousehold[];
  /** People in each state; together they are all lines. */
  readonly counts: Readonly<Record<DoorState, number>>;
  /** People without a place here who were seen at the door. */
  readonly added: number;
  /** The last list that was issued with its content, not one as flown; null where there is none. */
  readonly list: ManifestVersion | null;
  /** Closed, and not opened again since. */
  readonly isClosed: boolean;
}

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compareNames(one: Person, other: Person): number {
  return (
    byName.compare(one.familyName, other.familyName) ||
    byName.compare(one.givenNames, other.givenNames) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}

/** Whether somebody is bodily here: arrived, checked in or aboard. */
export function isHere(state: DoorState): boolean {
  return state === 'arrived' || state === 'checked-in' || state === 'boarded';
}

/** The id of what is noted of a person at the door of a departure. */
export function boardingId(departureId: DepartureId, personId: PersonId): string {
  return `${departureId}/${personId}`;
}

/** Whether a departure was closed and not opened again since. */
export function isDepartureClosed(plan: Pick<Plan, 'closing'>, departureId: DepartureId): boolean {
  return plan.closing.get(departureId)?.reopenedAt === '';
}

/** The lists of a departure that were issued with their content and say who is to go, the last one first. */
export function issuedLists(
  plan: Pick<Plan, 'manifestVersion'>,
  departureId: DepartureId,
): ManifestVersion[] {
  return [...plan.manifestVersion.values()]
    .filter((one) => one.departureId === departureId && one.kind === 'planned' && one.content !== null)
    .sort((one, other) => other.version - one.version);
}

function countStates(lines: readonly DoorLine[]): Record<DoorState, number> {
  const counts = { expected: 0, arrived: 0, 'checked-in': 0, boarded: 0, refused: 0, 'no-show': 0 };
  lines.forEach(({ state }) => (counts[state] += 1));
  return counts;
}

/** People and records that concern one departure, so that the whole roster is gone through once. */
function peopleAt(
  plan: Plan,
  departureId: DepartureId,
): Map<PersonId, { person: Person; isPlaced: boolean }> {
  const found = new Map<PersonId, { person: Person; isPlaced: boolean }>();
  for (const person of plan.person.values()) {
    if (needsPlace(person) && plan.assignment.get(person.householdId)?.departureId === departureId) {
      found.set(person.id, { person, isPlaced: true });
    }
  }
  for (const boarding of plan.boarding.values()) {
    const person = plan.person.get(boarding.personId);
    if (boarding.departureId === departureId && person !== undefined && !found.has(person.id)) {
      found.set(person.id, { person, isPlaced: false });
    }
  }
  return found;
}

/** The door of one departure as the plan has it. */
export function doorBoard(plan: Plan, departureId: DepartureId): DoorBoard {
  const list = issuedLists(plan, departureId)[0] ?? null;
  const numbers = new Map(list?.content?.rows.map((row) => [row.personId, row.number]));
  const groups = new Map<HouseholdId, DoorLine[]>();
  for (const { person, isPlaced } of peopleAt(plan, departureId).values()) {
    const boarding = plan.boarding.get(boardingId(departureId, person.id)) ?? null;
    const line: DoorLine = {
      person,
      state: boarding?.state ?? 'expected',
      boarding,
      isPlaced,
      number: numbers.get(person.id) ?? null,
    };
    const group = groups.get(person.householdId);
    if (group === undefined) {
      groups.set(person.householdId, [line]);
    } else {
      group.push(line);
    }
  }
  const households = [...groups]
    .map(([householdId, members]): DoorHousehold => ({
      householdId,
      lines: members.sort((one, other) => compareNames(one.person, other.person)),
      here: members.filter(({ state }) => isHere(state)).length,
    }))
    .sort(({ lines: [one] }, { lines: [other] }) =>
      one === undefined || other === undefined ? 0 : compareNames(one.person, other.person),
    );
  const lines = households.flatMap((household) => household.lines);
  return {
    departureId,
    lines,
    byPerson: new Map(lines.map((line) => [line.person.id, line])),
    households,
    counts: countStates(lines),
    added: lines.filter(({ isPlaced }) => !isPlaced).length,
    list,
    isClosed: isDepartureClosed(plan, departureId),
  };
}
