import { eligibleOfOpen, firstObstacle, openDepartures } from '../eligibility/eligible-departures';
import type { Message } from '../messages/message';
import type { Advisory } from '../model/advisory';
import type { DepartureId, HouseholdId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { isListFinal } from '../planning/build-problem';
import { travellersByHousehold } from '../planning/travellers';
import { waysOf } from './ways';

/** A household that has a place and could no longer, or again, get to its departure. */
export interface PlaceTouched {
  readonly householdId: HouseholdId;
  readonly departureId: DepartureId;
  readonly people: number;
  readonly why: Message;
}

/** What is different between a plan and the same plan with other advisories; all counts are people. */
export interface Consequences {
  /** Who has a place now and would be kept from it. */
  readonly lost: readonly PlaceTouched[];
  /** Who is kept from their place now and would not be. */
  readonly freed: readonly PlaceTouched[];
  /** Who could take some departure and then none, and the other way round. */
  readonly cutOff: number;
  readonly reached: number;
  /** Departures that could not go any more, and those that then rest on caution or go on signatures. */
  readonly closed: readonly DepartureId[];
  readonly amber: readonly DepartureId[];
  /** Households that could keep their place if somebody signed for them. */
  readonly couldSign: number;
}

/** The plan as it would be with an advisory, in the place of one of the same id. */
export function withAdvisory(plan: Plan, advisory: Advisory): Plan {
  return { ...plan, advisory: new Map(plan.advisory).set(advisory.id, advisory) };
}

function sceneOf(plan: Plan, now: string) {
  const scene = { now, ways: waysOf(plan, now) };
  const open = openDepartures([...plan.departure.values()], scene);
  return { scene, open, openIds: new Set(open.map(({ id }) => id)) };
}

type Scene = ReturnType<typeof sceneOf>;

/** Why a household cannot keep its place; null when it can, or when its list stands as it is. */
function keptFrom(plan: Plan, { scene }: Scene, members: readonly Person[], departureId: DepartureId) {
  const departure = plan.departure.get(departureId);
  return departure === undefined || departure.status === 'cancelled' || isListFinal(departure, scene.now)
    ? null
    : firstObstacle(members, departure, scene);
}

/** Departures that somebody reaches, or that themselves go, only past an advisory of more than information. */
function amberDepartures(plan: Plan, { scene, open }: Scene): Set<DepartureId> {
  const amber = new Set<DepartureId>();
  if (!scene.ways.hasAdvisories) {
    return amber;
  }
  for (const departure of open) {
    if (scene.ways.touchedBy(departure).some(({ advisory }) => advisory.kind !== 'airport-open')) {
      amber.add(departure.id);
    }
  }
  for (const [householdId, members] of travellersByHousehold(plan)) {
    const departureId = plan.assignment.get(householdId)?.departureId;
    const departure = departureId === undefined ? undefined : plan.departure.get(departureId);
    const rests = ({ level }: Advisory): boolean => level !== 'information';
    if (
      departure !== undefined &&
      !amber.has(departure.id) &&
      members.some((person) => scene.ways.tripOf(person, departure).crosses.some(rests))
    ) {
      amber.add(departure.id);
    }
  }
  return amber;
}

/**
 * What would be different as of `now` if a plan had the advisories of `after` instead of its own: who loses a place and who
 * gets it back, how many can then reach no departure at all, which departures close and which turn amber.
 */
export function consequencesOf(plan: Plan, after: Plan, now: string): Consequences {
  const [was, then] = [sceneOf(plan, now), sceneOf(after, now)];
  const lost: PlaceTouched[] = [];
  const freed: PlaceTouched[] = [];
  let [cutOff, reached, couldSign] = [0, 0, 0];
  for (const [householdId, members] of travellersByHousehold(plan)) {
    const departureId = plan.assignment.get(householdId)?.departureId;
    if (departureId !== undefined) {
      const before = keptFrom(plan, was, members, departureId);
      const obstacle = keptFrom(after, then, members, departureId);
      const touched = { householdId, departureId, people: members.length };
      if (before === null && obstacle !== null) {
        lost.push({ ...touched, why: obstacle.message });
        couldSign += obstacle.rule === 'way-open' ? 1 : 0;
      }
      if (before !== null && obstacle === null) {
        freed.push({ ...touched, why: before.message });
      }
    }
    const could = eligibleOfOpen(members, was.open, was.scene).length > 0;
    const can = eligibleOfOpen(members, then.open, then.scene).length > 0;
    cutOff += could && !can ? members.length : 0;
    reached += !could && can ? members.length : 0;
  }
  const before = amberDepartures(plan, was);
  return {
    lost,
    freed,
    cutOff,
    reached,
    closed: was.open.flatMap(({ id }) => (then.openIds.has(id) ? [] : [id])),
    amber: [...amberDepartures(after, then)].filter((id) => !before.has(id)),
    couldSign,
  };
}
