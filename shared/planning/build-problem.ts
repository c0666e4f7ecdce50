import type { AssignmentProblem } from '../assignment/problem';
import { departureDay } from '../eligibility/age';
import { eligibleOfOpen, openDepartures } from '../eligibility/eligible-departures';
import { hasPassed } from '../eligibility/instant';
import type { EligibilityScene } from '../eligibility/rule';
import type { Message } from '../messages/message';
import type { Assignment } from '../model/assignment';
import type { Departure } from '../model/departure';
import { capacityOf } from '../model/departure-capacity';
import type { DepartureId, HouseholdId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { waysOf } from '../reach/ways';
import { demandOf, lapInfantsOn } from './demand';
import type { Demand } from './demand';
import { escortGroups } from './escort-groups';
import type { EscortGroups, HouseholdOptions } from './escort-groups';
import { householdTier, householdValue, unstatedMajorCategory } from './priorities';
import { planSettings, referenceDay, travellersByHousehold } from './travellers';

/** A plan as a bare problem, with the households that travel but are not in it. */
export interface BuiltProblem {
  readonly problem: AssignmentProblem;
  /** No departure can take them. */
  readonly left: ReadonlySet<HouseholdId>;
  /** Minors who cannot go anywhere with their escort: they wait, for this reason. */
  readonly waits: ReadonlyMap<HouseholdId, Message>;
}

/** Departures without a time are ranked behind all others. */
const endOfTime = '9999-12-31T23:59:59Z';

/**
 * Whether a departure's list stands as it is: boarding, closed, departed or past its cut-off. Who is on it stays on it, and
 * nobody is added.
 */
export function isListFinal(departure: Departure, now: string): boolean {
  return (
    departure.status === 'boarding' ||
    departure.status === 'closed' ||
    departure.status === 'departed' ||
    (departure.status !== 'cancelled' &&
      (hasPassed(departure.cutOffAt, now) || hasPassed(departure.departsAt, now)))
  );
}

/**
 * The departure on which an assignment must stay whatever a new run finds: locked, or its list is final; null when it is
 * free. A cancelled departure keeps nobody, locked or not.
 */
export function keptOn(plan: Plan, assignment: Assignment | undefined, now: string): DepartureId | null {
  const departure = assignment && plan.departure.get(assignment.departureId);
  return departure !== undefined &&
    departure.status !== 'cancelled' &&
    (assignment?.locked === true || isListFinal(departure, now))
    ? departure.id
    : null;
}

/** Where each household that travels may go as of `now`, the departures in the order of the plan. */
function optionsOf(
  plan: Plan,
  travellers: ReadonlyMap<HouseholdId, readonly Person[]>,
  scene: EligibilityScene,
): Map<HouseholdId, HouseholdOptions> {
  const open = openDepartures([...plan.departure.values()], scene);
  return new Map(
    [...travellers].map(([id, members]) => {
      const kept = keptOn(plan, plan.assignment.get(id), scene.now);
      const eligible: string[] = eligibleOfOpen(members, open, scene).map((departure) => departure.id);
      return [
        id,
        { eligible: kept === null || eligible.includes(kept) ? eligible : [...eligible, kept], kept },
      ];
    }),
  );
}

/** The households of minors who have to wait because of their escort as of a scene, with the reason. */
export function escortWaits(plan: Plan, scene: EligibilityScene): EscortGroups['waits'] {
  return plan.personLink.size === 0
    ? new Map()
    : escortGroups(plan, optionsOf(plan, travellersByHousehold(plan), scene)).waits;
}

type ProblemDeparture = AssignmentProblem['departures'][number];
type ProblemHousehold = AssignmentProblem['households'][number];

/** Which limits beside seats, kilograms and places some departure of a problem has. */
interface ExtraLimits {
  readonly bags: boolean;
  /** The last day on which a departure with laps leaves; empty where there is none. */
  readonly lapDay: string;
}

function extraLimits(departures: readonly Departure[]): ExtraLimits {
  const days = departures.filter(({ lapInfants }) => lapInfants > 0).map((one) => departureDay(one, ''));
  return {
    bags: departures.some(({ bags }) => bags !== null),
    // A departure without a day may be any time later; by then no child sits on a lap.
    lapDay: days.includes('') ? '9999-12-31' : (days.sort().at(-1) ?? ''),
  };
}

/** How much of the worth of a sure departure is lost, as a share of what a doubtful one loses. */
const doubts = { sure: 0, likely: 0.5, doubtful: 1 } as const satisfies Record<
  Departure['certainty'],
  number
>;

function statedDeparture(departure: Departure, surerIsBetter: number): ProblemDeparture {
  const { seats, lapInfants, payloadKg, bags, places } = capacityOf(departure);
  const risk = surerIsBetter * doubts[departure.certainty];
  return {
    id: departure.id,
    seats: seats + lapInfants,
    ...(payloadKg === null ? {} : { payloadKg }),
    places: {
      ...places,
      ...(bags === null ? {} : { bags }),
      ...(lapInfants > 0 ? { 'own-seat': seats } : {}),
    },
    departsAt: departure.departsAt || endOfTime,
    ...(risk === 0 ? {} : { risk }),
  };
}

function needsOf(demand: Demand, { bags, lapDay }: ExtraLimits): Record<string, number> {
  const ownSeat = lapDay === '' ? 0 : demand.people - lapInfantsOn(demand, lapDay);
  return {
    ...demand.needs,
    ...(bags && demand.bags > 0 ? { bags: demand.bags } : {}),
    ...(ownSeat > 0 ? { 'own-seat': ownSeat } : {}),
  };
}

/** Household ids by rank, the first rank first; none where ranks are not strict or all households have the same. */
function strictTiers(
  plan: Plan,
  households: readonly ProblemHousehold[],
  tierOf: ReadonlyMap<string, number>,
) {
  if (!planSettings(plan).strictTiers) {
    return [];
  }
  const byTier = new Map<number, string[]>();
  for (const { id } of households) {
    const tier = tierOf.get(id) ?? Number.MAX_SAFE_INTEGER;
    const ids = byTier.get(tier);
    if (ids === undefined) {
      byTier.set(tier, [id]);
    } else {
      ids.push(id);
    }
  }
  return byTier.size < 2 ? [] : [...byTier].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}

/**
 * States a plan as a bare assignment problem as of `now` (ISO 8601): every household that travels, its size, weight with
 * baggage, pieces, special needs, value by priority, and the departures that all of its members may take. `seats` counts
 * everybody; where children may sit on laps, who may not needs an `own-seat` too. Assignments that are locked or on a
 * final list are locks, all others free to move; minors go with their escort; ranks are tiers where they are strict.
 */
export function buildProblem(plan: Plan, now: string): BuiltProblem {
  const settings = planSettings(plan);
  const day = referenceDay(plan);
  const unstated = unstatedMajorCategory(plan);
  const travellers = travellersByHousehold(plan);
  const scene = { now, ways: waysOf(plan, now) };
  const options = optionsOf(plan, travellers, scene);
  const { together, narrowed, waits } = escortGroups(plan, options);
  const needed = new Set<string>(openDepartures([...plan.departure.values()], scene).map(({ id }) => id));
  options.forEach(({ kept }) => kept !== null && needed.add(kept));
  const departures = [...plan.departure.values()].filter(({ id }) => needed.has(id));
  const extra = extraLimits(departures);
  const left = new Set<HouseholdId>();
  const households: ProblemHousehold[] = [];
  const tierOf = new Map<string, number>();
  const previous: Record<string, string> = {};
  for (const [id, members] of travellers) {
    const { kept = null, eligible = [] } = options.get(id) ?? {};
    if (eligible.length === 0) {
      left.add(id);
    }
    if (eligible.length === 0 || waits.has(id)) {
      continue;
    }
    const demand = demandOf(members, settings, day);
    const inForce = plan.assignment.get(id)?.departureId;
    if (inForce !== undefined) {
      previous[id] = inForce;
    }
    tierOf.set(id, householdTier(members, settings, unstated));
    households.push({
      id,
      size: demand.people,
      weightKg: demand.weightKg,
      needs: needsOf(demand, extra),
      value: householdValue(members, settings, unstated, day),
      eligible: [...(narrowed.get(id) ?? eligible)],
      ...(kept === null ? {} : { locked: kept }),
    });
  }
  const lexicographic = strictTiers(plan, households, tierOf);
  const problem: AssignmentProblem = {
    departures: departures.map((departure) => statedDeparture(departure, settings.surerIsBetter)),
    households,
    earlierIsBetter: settings.earlierIsBetter,
    ...(together.length === 0 ? {} : { together: together.map((ids) => [...ids]) }),
    ...(Object.keys(previous).length === 0 ? {} : { previous }),
    ...(lexicographic.length === 0 ? {} : { lexicographic }),
  };
  return { problem, left, waits };
}
