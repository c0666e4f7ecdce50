import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { HouseholdId } from '../model/ids';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { escorts } from './person-links';
import { needsPlace } from './travellers';

/** Where a household may go: the ids of departures, and the one on which it stays whatever happens, or null. */
export interface HouseholdOptions {
  readonly eligible: readonly string[];
  readonly kept: string | null;
}

/** What the care of escorts means for a run. */
export interface EscortGroups {
  /** Households that must share a departure, or all wait. */
  readonly together: readonly (readonly HouseholdId[])[];
  /** The departures left to a household because somebody of it must go where a kept place is. */
  readonly narrowed: ReadonlyMap<HouseholdId, readonly string[]>;
  /** Households of minors who cannot go anywhere with their escort, with the reason. */
  readonly waits: ReadonlyMap<HouseholdId, Message>;
}

interface Care {
  readonly minor: Person;
  readonly escort: Person;
}

/** Minors who travel in another household than their escort does, in the order of the plan. */
function caresAcross(plan: Plan): Care[] {
  return [...escorts(plan)].flatMap(([minorId, escort]) => {
    const minor = plan.person.get(minorId);
    return minor === undefined || !needsPlace(minor) || minor.householdId === escort.householdId
      ? []
      : [{ minor, escort }];
  });
}

class Groups {
  private readonly groupOf = new Map<HouseholdId, { members: HouseholdId[]; common: readonly string[] }>();

  constructor(private readonly options: ReadonlyMap<HouseholdId, HouseholdOptions>) {}

  private at(id: HouseholdId) {
    return this.groupOf.get(id) ?? { members: [id], common: this.options.get(id)?.eligible ?? [] };
  }

  /** Joins the groups of two households where a departure is left that can take all; answers whether it could. */
  join(first: HouseholdId, second: HouseholdId): boolean {
    const [a, b] = [this.at(first), this.at(second)];
    if (a.members.includes(second)) {
      return true;
    }
    const common = a.common.filter((id) => b.common.includes(id));
    if (common.length === 0) {
      return false;
    }
    const joined = { members: [...a.members, ...b.members], common };
    joined.members.forEach((id) => this.groupOf.set(id, joined));
    return true;
  }

  lists(): HouseholdId[][] {
    return [...new Set(this.groupOf.values())].map(({ members }) => members);
  }
}

/**
 * Who must share a departure so that no minor goes without their escort. `options` has every household that travels; one
 * that nothing can take has no eligible departure. A place that is kept is kept: the other side goes there, or the minor waits.
 */
export function escortGroups(plan: Plan, options: ReadonlyMap<HouseholdId, HouseholdOptions>): EscortGroups {
  const narrowed = new Map<HouseholdId, readonly string[]>();
  const waits = new Map<HouseholdId, Message>();
  const pairs: Care[] = [];
  for (const care of caresAcross(plan)) {
    const { minor, escort } = care;
    const [ward, guardian] = [options.get(minor.householdId), options.get(escort.householdId)];
    const names = { minor: personName(minor), escort: personName(escort) };
    if (ward === undefined || ward.eligible.length === 0) {
      continue;
    }
    const stays = guardian === undefined || !needsPlace(escort);
    if (ward.kept !== null) {
      const alike = guardian?.eligible.includes(ward.kept) === true && guardian.kept === null;
      if (alike && !narrowed.has(escort.householdId)) {
        narrowed.set(escort.householdId, [ward.kept]);
      }
    } else if (stays || guardian.eligible.length === 0) {
      const id = stays ? 'planning.waiting-escort-stays' : 'planning.waiting-escort-barred';
      waits.set(minor.householdId, message(id, names));
    } else if (guardian.kept === null) {
      pairs.push(care);
    } else if (ward.eligible.includes(guardian.kept)) {
      narrowed.set(minor.householdId, [guardian.kept]);
    } else {
      const departure = plan.departure.get(guardian.kept);
      const values = { ...names, departure: departure === undefined ? '' : departureName(departure) };
      waits.set(minor.householdId, message('planning.waiting-escort-elsewhere', values));
    }
  }
  return { ...joinPairs(pairs, options, narrowed, waits), narrowed, waits };
}

function joinPairs(
  pairs: readonly Care[],
  options: ReadonlyMap<HouseholdId, HouseholdOptions>,
  narrowed: ReadonlyMap<HouseholdId, readonly string[]>,
  waits: Map<HouseholdId, Message>,
): Pick<EscortGroups, 'together'> {
  const open = new Map(
    [...options].map(([id, one]) => [id, { ...one, eligible: narrowed.get(id) ?? one.eligible }]),
  );
  // Who waits takes along whoever is in their care; each round settles at least one more household.
  for (let groups = new Groups(open), isSettled = false; ; groups = new Groups(open), isSettled = false) {
    isSettled = true;
    for (const { minor, escort } of pairs) {
      if (waits.has(minor.householdId)) {
        continue;
      }
      const names = { minor: personName(minor), escort: personName(escort) };
      if (waits.has(escort.householdId)) {
        waits.set(minor.householdId, message('planning.waiting-escort-barred', names));
        isSettled = false;
      } else if (!groups.join(minor.householdId, escort.householdId)) {
        waits.set(minor.householdId, message('planning.waiting-escort-nowhere', names));
        isSettled = false;
      }
    }
    if (isSettled) {
      return { together: groups.lists() };
    }
  }
}
