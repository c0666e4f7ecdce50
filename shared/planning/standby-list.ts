import { firstObstacle } from '../eligibility/eligible-departures';
import type { Message } from '../messages/message';
import { householdName } from '../model/household-name';
import type { DepartureId, HouseholdId } from '../model/ids';
import { majorCategories } from '../model/person';
import type { MajorCategory } from '../model/person';
import type { Plan } from '../model/plan';
import type { Standby } from '../model/standby';
import { waysOf } from '../reach/ways';
import { demandOf } from './demand';
import type { Demand } from './demand';
import { loadOf } from './departure-loads';
import type { DepartureLoad } from './departure-loads';
import { shortages } from './limits';
import { loadsWithOffers, hasRunOut } from './offers';
import { standbyId } from './standby-changes';
import { planSettings, referenceDay, travellersByHousehold } from './travellers';
import { hasPlace, inOrderOfTurn } from './waiting-order';
import type { WaitingHousehold } from './waiting-order';

/** A household on a departure's standby list, or one that waits and could be put on it. */
export interface StandbyLine {
  readonly householdId: HouseholdId;
  readonly label: string;
  readonly people: number;
  readonly category: MajorCategory | '';
  /** `could` has no open entry. `ran-out` had an offer and did not answer in time. */
  readonly standing: 'offered' | 'ran-out' | 'listed' | 'could';
  readonly entry: Standby | null;
  /** Why the departure has no room for the whole household; null when it fits as things are. */
  readonly short: Message | null;
  /** Where the household has a place already; null where it waits. */
  readonly placedOn: DepartureId | null;
}

/** How a standby list stands: its lines in the order of their turn, and who would fit together now. */
export interface StandbyList {
  readonly lines: readonly StandbyLine[];
  /** Further waiting households that may go and are not among the lines. */
  readonly more: number;
  /** Those to whom a place can be offered now, the first of the list first, all fitting together with everybody whole. */
  readonly next: readonly HouseholdId[];
  /** People who fit in the seats that are left when offers count as taken. */
  readonly freeSeats: number;
}

const standingOrder = { offered: 0, 'ran-out': 0, listed: 1, could: 2 } as const;

function openEntry(plan: Plan, departureId: DepartureId, householdId: HouseholdId): Standby | null {
  const entry = plan.standby.get(standbyId(departureId, householdId));
  return entry?.state === 'waiting' || entry?.state === 'offered' ? entry : null;
}

function standingOf(entry: Standby | null, now: string): StandbyLine['standing'] {
  if (entry === null) {
    return 'could';
  }
  return entry.state === 'waiting' ? 'listed' : hasRunOut(entry, now) ? 'ran-out' : 'offered';
}

/**
 * The standby list of a departure as of `now`: who has an offer, who is listed, and, up to `mostCandidates`, the waiting
 * households that may go. A household is on it whole or not at all. Null for a departure that is not in the plan.
 */
export function standbyList(
  plan: Plan,
  departureId: DepartureId,
  now: string,
  mostCandidates = 100,
): StandbyList | null {
  const departure = plan.departure.get(departureId);
  const load: DepartureLoad | undefined = loadsWithOffers(plan, now).get(departureId);
  if (departure === undefined || load === undefined) {
    return null;
  }
  const scene = { now, ways: waysOf(plan, now) };
  const settings = planSettings(plan);
  const day = referenceDay(plan);
  const demand = ({ members }: WaitingHousehold): Demand => demandOf(members, settings, day);
  const isAboard = (id: HouseholdId): boolean => plan.assignment.get(id)?.departureId === departureId;
  const declined = (id: HouseholdId): boolean =>
    plan.standby.get(standbyId(departureId, id))?.state === 'declined';
  const inTurn = inOrderOfTurn(
    plan,
    (id) =>
      !isAboard(id) && (openEntry(plan, departureId, id) !== null || (!hasPlace(plan, id) && !declined(id))),
  ).map((waiting) => ({ waiting, entry: openEntry(plan, departureId, waiting.householdId) }));
  const eligible = inTurn.filter(
    ({ waiting, entry }) => entry !== null || firstObstacle(waiting.members, departure, scene) === null,
  );
  const candidates = eligible.filter(({ entry }) => entry === null);
  const kept = new Set(candidates.slice(0, mostCandidates).map(({ waiting }) => waiting.householdId));

  const lines = eligible
    .filter(({ waiting, entry }) => entry !== null || kept.has(waiting.householdId))
    .map(({ waiting, entry }): StandbyLine => {
      const { householdId, members } = waiting;
      const standing = standingOf(entry, now);
      const obstacle = firstObstacle(members, departure, scene);
      const short = standing === 'offered' ? [] : shortages(departure, load, demand(waiting));
      return {
        householdId,
        label: householdName(plan.household.get(householdId) ?? { id: householdId, label: '' }, members),
        people: members.length,
        category: majorCategories.find((one) => members.some((person) => person.majorCategory === one)) ?? '',
        standing,
        entry,
        short: obstacle?.message ?? short[0]?.message ?? null,
        placedOn: hasPlace(plan, householdId)
          ? (plan.assignment.get(householdId)?.departureId ?? null)
          : null,
      };
    })
    .sort((a, b) => standingOrder[a.standing] - standingOrder[b.standing]);

  const byId = new Map(inTurn.map(({ waiting }) => [waiting.householdId, waiting]));
  const travellers = travellersByHousehold(plan);
  const aboard = load.householdIds.map(
    (id) => [id, demandOf(travellers.get(id) ?? [], settings, day)] as const,
  );
  const next: HouseholdId[] = [];
  for (const line of lines) {
    const waiting = byId.get(line.householdId);
    if (line.standing === 'offered' || line.standing === 'ran-out' || line.short !== null || !waiting) {
      continue;
    }
    const filled = loadOf(departure, aboard, load.ownTickets);
    if (shortages(departure, filled, demand(waiting)).length === 0) {
      next.push(line.householdId);
      aboard.push([line.householdId, demand(waiting)]);
    }
  }
  return {
    lines,
    more: Math.max(0, candidates.length - mostCandidates),
    next,
    freeSeats: Math.max(0, load.seats.limit - load.seats.used),
  };
}
