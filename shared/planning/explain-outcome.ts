import type { AssignmentResult } from '../assignment/problem';
import { eligibleOfOpen, firstObstacle, openDepartures } from '../eligibility/eligible-departures';
import type { EligibilityScene, Finding } from '../eligibility/rule';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { certainties, departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { departureIdSchema } from '../model/ids';
import type { DepartureId, HouseholdId, PersonId } from '../model/ids';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { waysOf } from '../reach/ways';
import { escortWaits, isListFinal } from './build-problem';
import { demandOf } from './demand';
import type { Demand } from './demand';
import { departureLoads, loadOf, placementOf } from './departure-loads';
import type { DepartureLoad, Placement } from './departure-loads';
import { waitingReason } from './explain-waiting';
import type { Turns } from './explain-waiting';
import { shortages } from './limits';
import type { Shortage } from './limits';
import { needsPlace, planSettings, referenceDay, travellersByHousehold } from './travellers';
import { waitingOrder } from './waiting-order';

/** How a person stands in a plan, with the reason as a sentence. `departureId` is there exactly when assigned. */
export interface Outcome {
  readonly status: 'assigned' | 'waiting' | 'not-eligible';
  readonly departureId?: DepartureId;
  readonly reason: Message;
}

interface Scene extends EligibilityScene {
  readonly plan: Plan;
  readonly loads: ReadonlyMap<DepartureId, DepartureLoad>;
  /** Open departures, the earliest first. */
  readonly open: readonly Departure[];
  /** The day for which ages are told. */
  readonly day: string;
  /** Households that wait because of an escort, with the reason. */
  readonly waits: ReadonlyMap<HouseholdId, Message>;
  readonly turns: Turns;
}

const nothingAboard = (departure: Departure): DepartureLoad => loadOf(departure, []);

const instant = (departure: Departure): number =>
  departure.departsAt === '' ? Number.POSITIVE_INFINITY : Date.parse(departure.departsAt);

function shortagesNow(scene: Scene, departure: Departure, demand: Demand): Shortage[] {
  return shortages(departure, scene.loads.get(departure.id) ?? nothingAboard(departure), demand);
}

const doubtOf = ({ certainty }: Departure): number => certainties.indexOf(certainty);

function assignedReason(
  scene: Scene,
  householdId: HouseholdId,
  departure: Departure,
  eligible: readonly Departure[],
  demand: Demand,
): Message {
  const name = departureName(departure);
  const assignment = scene.plan.assignment.get(householdId);
  if (assignment?.departureId === departure.id) {
    if (isListFinal(departure, scene.now)) {
      return message('planning.assigned-kept', { departure: name });
    }
    if (assignment.locked) {
      return message('planning.assigned-locked', { departure: name });
    }
    if (assignment.chosenBy === 'planner') {
      return message('planning.assigned-by-planner', { departure: name });
    }
  }
  const facts = { departure: name, people: demand.people };
  if (eligible.length === 1 && eligible[0]?.id === departure.id) {
    return message('planning.assigned-only', facts);
  }
  const earlier = eligible.filter((other) => instant(other) < instant(departure));
  const [first] = earlier;
  if (first === undefined) {
    return message('planning.assigned-earliest', facts);
  }
  const roomy = earlier.find((other) => shortagesNow(scene, other, demand).length === 0);
  if (roomy !== undefined) {
    const isSurer = doubtOf(departure) < doubtOf(roomy);
    return message(isSurer ? 'planning.assigned-surer' : 'planning.assigned-room-earlier', {
      ...facts,
      earlier: departureName(roomy),
    });
  }
  const limit = shortagesNow(scene, first, demand)[0]?.message ?? '';
  return earlier.length === 1
    ? message('planning.assigned-later', { ...facts, limit })
    : message('planning.assigned-later-more', { ...facts, limit, earlier: earlier.length });
}

/** The obstacle that stands in the way on the most departures; the earliest found wins a tie. */
function commonest(obstacles: readonly Finding[]): Finding | undefined {
  const counts = new Map<string, { finding: Finding; count: number }>();
  for (const finding of obstacles) {
    const key = `${finding.rule}/${finding.personId}`;
    const entry = counts.get(key);
    counts.set(key, { finding: entry?.finding ?? finding, count: (entry?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.finding;
}

function commonestObstacle(
  scene: Scene,
  members: readonly Person[],
  departures: readonly Departure[],
): Message | '' {
  const obstacles = departures.flatMap((departure) => firstObstacle(members, departure, scene) ?? []);
  return commonest(obstacles)?.message ?? '';
}

/** Where nothing leaves any more, no rule about people keeps them: they wait for a departure. */
function allClosedReason(scene: Scene, members: readonly Person[]): Message {
  const fact = commonestObstacle(scene, members, [...scene.plan.departure.values()]);
  return message('planning.all-closed', { fact });
}

function notEligibleReason(scene: Scene, members: readonly Person[]): Message {
  const fact = commonestObstacle(scene, members, scene.open);
  return message(members.length > 1 ? 'planning.not-eligible' : 'planning.not-eligible-alone', { fact });
}

function outcomeOf(
  scene: Scene,
  householdId: HouseholdId,
  members: readonly Person[],
  placed: Departure | undefined,
): Outcome {
  const eligible = eligibleOfOpen(members, scene.open, scene);
  const demand = demandOf(members, planSettings(scene.plan), scene.day);
  if (placed !== undefined) {
    const reason = assignedReason(scene, householdId, placed, eligible, demand);
    return { status: 'assigned', departureId: placed.id, reason };
  }
  if (scene.plan.departure.size === 0) {
    return { status: 'waiting', reason: message('planning.waiting-no-departures') };
  }
  const escort = scene.waits.get(householdId);
  if (escort !== undefined) {
    return { status: 'waiting', reason: escort };
  }
  if (scene.open.length === 0) {
    return { status: 'waiting', reason: allClosedReason(scene, members) };
  }
  return eligible.length === 0
    ? { status: 'not-eligible', reason: notEligibleReason(scene, members) }
    : { status: 'waiting', reason: waitingReason(scene.loads, eligible, demand, scene.turns) };
}

function cancelledOutcome(departure: Departure): Outcome {
  const reason = message('planning.waiting-cancelled', { departure: departureName(departure) });
  return { status: 'waiting', reason };
}

function outsideReason(person: Person): Message {
  const hasLeft = person.status === 'already-left' || person.status === 'departed';
  const status = hasLeft ? 'already-left' : person.status === 'own-ticket' ? person.status : 'staying';
  return message(`eligibility.${status}`, { name: personName(person) });
}

/**
 * How every person of a plan stands under a placement, with the reason in one sentence made from the departures' room as
 * that placement leaves it. Without a placement, that of the plan's own assignments.
 */
export function explainPlacement(
  plan: Plan,
  now: string,
  placement: Placement = placementOf(plan),
): Map<PersonId, Outcome> {
  const ways = waysOf(plan, now);
  const open = openDepartures([...plan.departure.values()], { now, ways }).sort(
    (a, b) => instant(a) - instant(b),
  );
  const scene: Scene = {
    plan,
    now,
    ways,
    open,
    day: referenceDay(plan),
    loads: departureLoads(plan, placement),
    waits: escortWaits(plan, { now, ways }),
    turns: new Map(),
  };
  const ofHousehold = new Map<HouseholdId, Outcome>();
  const travellers = travellersByHousehold(plan);
  for (const [householdId, departureId] of placement) {
    const members = travellers.get(householdId) ?? [];
    const placed = plan.departure.get(departureId);
    const outcome =
      placed?.status === 'cancelled'
        ? cancelledOutcome(placed)
        : outcomeOf(scene, householdId, members, placed);
    ofHousehold.set(householdId, outcome);
  }
  // In the order of the waiting list, which says whose turn it is.
  for (const { householdId, members } of waitingOrder(plan, placement)) {
    ofHousehold.set(householdId, outcomeOf(scene, householdId, members, undefined));
  }
  const outcomes = new Map<PersonId, Outcome>();
  for (const person of plan.person.values()) {
    const outside: Outcome = { status: 'not-eligible', reason: outsideReason(person) };
    outcomes.set(person.id, needsPlace(person) ? (ofHousehold.get(person.householdId) ?? outside) : outside);
  }
  return outcomes;
}

/** The placement that a solver's result makes: household ids and departure ids as the plan knows them. */
export function placementOfResult(plan: Plan, result: Pick<AssignmentResult, 'assignment'>): Placement {
  const placement = new Map<HouseholdId, DepartureId>();
  for (const householdId of travellersByHousehold(plan).keys()) {
    const departureId = result.assignment[householdId];
    if (departureId !== undefined && plan.departure.has(departureId)) {
      placement.set(householdId, departureIdSchema.parse(departureId));
    }
  }
  return placement;
}

/** How every person of a plan would stand under a solver's result, with the reason in one sentence. */
export function explainOutcome(
  plan: Plan,
  result: Pick<AssignmentResult, 'assignment'>,
  now: string,
): Map<PersonId, Outcome> {
  return explainPlacement(plan, now, placementOfResult(plan, result));
}
