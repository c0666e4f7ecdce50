import { telling } from '../../kit/progress';
import type { TellShare } from '../../kit/progress';
import { creation, edits } from '../../model/apply-changes';
import type { Change } from '../../model/change';
import type { HouseholdId } from '../../model/ids';
import type { personStatuses } from '../../model/person';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import type { Source } from '../../model/source';
import { stampFields } from '../../model/stamp-fields';
import { moveAndDelete } from '../../planning/household-changes';
import type { FactChange } from './compare-person';
import type { Difference, IncomingRow, KnownRow } from './difference';

/** What becomes of somebody who is missing from a newer list. */
export type MissingChoice = 'keep' | 'delete' | (typeof personStatuses)[number];

/** What a planner decided about a difference. */
export interface DifferenceChoices {
  readonly isAccepted: (row: KnownRow, change: FactChange) => boolean;
  /** Whether a row that may be of somebody on the roster is theirs, a person of its own, or neither. */
  readonly maybe: (row: KnownRow) => 'new' | 'same' | 'out';
  readonly isBroughtBack: (row: IncomingRow) => boolean;
  readonly missing: (person: Person) => MissingChoice;
  readonly newHouseholdId: () => HouseholdId;
}

/** What the choices come to: edits of people on the roster, and the rows that do not become people of their own. */
export interface AcceptedDifference {
  readonly changes: Change[];
  /** By the id of who comes in: whom of the roster they are; null for rows that stay out. */
  readonly leftOut: ReadonlyMap<string, Person | null>;
  /** By household of the import: the one into which its people move. */
  readonly homes: ReadonlyMap<string, HouseholdId>;
  readonly edited: number;
  readonly removed: number;
}

/** The changes that take the accepted differences over, each fact with the row that it now comes from. */
export function acceptDifference(
  plan: Plan,
  difference: Difference,
  choices: DifferenceChoices,
  sourceOf: (row: IncomingRow) => Source,
  tell?: TellShare,
): AcceptedDifference {
  const changes: Change[] = [];
  const leftOut = new Map<string, Person | null>();
  const homes = new Map<string, HouseholdId>();
  const moves = new Map<HouseholdId, Person[]>();
  let edited = 0;
  const move = ({ incoming, person, newHome }: KnownRow): void => {
    const group = incoming.person.householdId;
    const there = homes.get(group);
    const home = there ?? newHome ?? choices.newHouseholdId();
    if (there === undefined) {
      homes.set(group, home);
      if (newHome === null) {
        changes.push(creation('household', { id: home, label: incoming.home, basis: 'file', reason: null }));
      }
    }
    moves.set(home, [...(moves.get(home) ?? []), person]);
  };
  const take = (known: KnownRow): void => {
    const taken = known.changes.filter((change) => choices.isAccepted(known, change));
    leftOut.set(known.incoming.person.id, known.person);
    if (taken.length > 0) {
      const source = sourceOf(known.incoming);
      changes.push(...stampFields(plan, takeOver(known, taken), source));
      if (taken.some(({ field }) => field === 'householdId')) {
        move(known);
      }
      edited += 1;
    }
  };
  for (const known of telling([...difference.changed, ...difference.unchanged], tell)) {
    take(known);
  }
  for (const known of difference.maybe) {
    const choice = choices.maybe(known);
    if (choice === 'same') {
      take(known);
    } else if (choice === 'out') {
      leftOut.set(known.incoming.person.id, null);
    }
  }
  for (const row of difference.gone) {
    if (!choices.isBroughtBack(row)) {
      leftOut.set(row.person.id, null);
    }
  }
  const removed: string[] = [];
  for (const person of difference.missing) {
    const choice = choices.missing(person);
    if (choice === 'delete') {
      removed.push(person.id);
    } else if (choice !== 'keep') {
      changes.push(...edits('person', person, { status: choice }));
    }
  }
  changes.push(...moveAndDelete(plan, moves, removed));
  return { changes, leftOut, homes, edited, removed: removed.length };
}

function takeOver({ person, incoming }: KnownRow, taken: readonly FactChange[]): Change[] {
  const patch: Record<string, unknown> = {};
  let extra = person.extra;
  for (const { field, extraName, after } of taken) {
    if (field === 'householdId') {
      continue; // moves are made together, when all of them are known
    }
    if (field === 'extra') {
      extra = { ...extra, [extraName]: typeof after === 'string' ? after : '' };
    } else {
      patch[field] = after;
    }
    if (field === 'ageYears') {
      patch['ageOn'] = incoming.person.ageOn;
    } else if (field === 'pregnancyWeek') {
      patch['pregnancyOn'] = incoming.person.pregnancyOn;
    }
  }
  return edits('person', person, extra === person.extra ? patch : { ...patch, extra });
}
