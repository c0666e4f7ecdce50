import { firstObstacle } from '../eligibility/eligible-departures';
import { hasPassed, instantText } from '../eligibility/instant';
import type { EligibilityScene } from '../eligibility/rule';
import { explainEligibility } from '../eligibility/rules';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { householdName } from '../model/household-name';
import type { DepartureId, HouseholdId, PersonId } from '../model/ids';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { waysOf } from '../reach/ways';
import { isListFinal } from './build-problem';
import { departureLoads } from './departure-loads';
import { familySplits } from './family-splits';
import { overloads } from './limits';
import { escorts, escortsApart } from './person-links';
import { needsPlace, travellersByHousehold } from './travellers';

/** Something on the board that a planner must look at. Nothing is repaired by itself. */
export interface PlanConflict {
  readonly kind:
    | 'overload'
    | 'not-eligible'
    | 'cancelled'
    | 'missing-departure'
    | 'cut-off-passed'
    | 'lone-minor'
    | 'escort-apart'
    | 'family-split';
  readonly departureId?: DepartureId;
  readonly householdId?: HouseholdId;
  readonly personId?: PersonId;
  readonly message: Message;
}

function departureConflicts(plan: Plan, now: string): PlanConflict[] {
  const loads = departureLoads(plan);
  return [...plan.departure.values()].flatMap((departure) => {
    const load = loads.get(departure.id);
    if (load === undefined || departure.status === 'cancelled') {
      return [];
    }
    const conflicts: PlanConflict[] = overloads(departure, load).map((sentence) => ({
      kind: 'overload',
      departureId: departure.id,
      message: sentence,
    }));
    const running = departure.status === 'scheduled' || departure.status === 'delayed';
    if (load.people > 0 && running && hasPassed(departure.cutOffAt, now)) {
      conflicts.push({
        kind: 'cut-off-passed',
        departureId: departure.id,
        message: message('planning.cut-off-passed', {
          departure: departureName(departure),
          at: instantText(departure.cutOffAt),
        }),
      });
    }
    return conflicts;
  });
}

function placeConflict(
  plan: Plan,
  householdId: HouseholdId,
  members: readonly Person[],
  departure: Departure | undefined,
  scene: EligibilityScene,
): PlanConflict[] {
  const household = householdName(plan.household.get(householdId) ?? { id: householdId, label: '' }, members);
  if (departure === undefined) {
    return [
      {
        kind: 'missing-departure',
        householdId,
        message: message('planning.departure-missing', { household }),
      },
    ];
  }
  const place = { householdId, departureId: departure.id };
  if (departure.status === 'cancelled') {
    const values = { household, departure: departureName(departure) };
    return [{ kind: 'cancelled', ...place, message: message('planning.departure-cancelled', values) }];
  }
  // Who is on a final list was added in time and is there; only what concerns the person still counts.
  const obstacle = isListFinal(departure, scene.now)
    ? firstObstacle(
        members,
        { ...departure, status: 'scheduled', cutOffAt: '', departsAt: '' },
        { now: scene.now },
      )
    : firstObstacle(members, departure, scene);
  return obstacle === null
    ? []
    : [{ kind: 'not-eligible', ...place, personId: obstacle.personId, message: obstacle.message }];
}

/** A minor on the departure of an escort is not alone; of one whose escort travels otherwise, that is told instead. */
function loneMinors(
  members: readonly Person[],
  departure: Departure,
  now: string,
  escorted: ReadonlyMap<string, Person>,
): PlanConflict[] {
  return members.flatMap((person) =>
    escorted.has(person.id)
      ? []
      : explainEligibility(person, departure, { now, household: members })
          .filter((finding) => finding.rule === 'lone-minor')
          .map((finding) => ({
            kind: 'lone-minor' as const,
            departureId: departure.id,
            householdId: person.householdId,
            personId: person.id,
            message: finding.message,
          })),
  );
}

function escortConflicts(plan: Plan): PlanConflict[] {
  return escortsApart(plan)
    .filter(({ minor }) => needsPlace(minor))
    .map(({ minor, escort }) => ({
      kind: 'escort-apart' as const,
      householdId: minor.householdId,
      personId: minor.id,
      message: message('planning.escort-apart', { minor: personName(minor), escort: personName(escort) }),
    }));
}

/**
 * Everything that is wrong on the board as of `now` (ISO 8601): overloaded departures, passed cut-offs, and assigned
 * households that may not go, whose departure is cancelled or gone from the plan, in which a minor travels alone, whose
 * escort travels otherwise, or who leave on different departures though nobody said why.
 */
export function planConflicts(plan: Plan, now: string): PlanConflict[] {
  const conflicts = departureConflicts(plan, now);
  const scene = { now, ways: waysOf(plan, now) };
  const escorted = escorts(plan);
  for (const [householdId, members] of travellersByHousehold(plan)) {
    const assignment = plan.assignment.get(householdId);
    if (assignment !== undefined) {
      const departure = plan.departure.get(assignment.departureId);
      conflicts.push(...placeConflict(plan, householdId, members, departure, scene));
      conflicts.push(...(departure === undefined ? [] : loneMinors(members, departure, now, escorted)));
    }
  }
  conflicts.push(...escortConflicts(plan));
  conflicts.push(...familySplits(plan).map((split) => ({ kind: 'family-split' as const, ...split })));
  return conflicts;
}
