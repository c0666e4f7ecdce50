import type { Assignment } from '../model/assignment';
import type { Departure } from '../model/departure';
import type { HouseholdId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { departureLoads } from '../planning/departure-loads';
import type { DepartureLoad } from '../planning/departure-loads';
import type { DoorBoard, DoorLine } from './door-board';

/** Seats at the door are those of the vehicle: none is held back any more, and nobody counts on others not to come. */
function atDoor(departure: Departure): Departure {
  return { ...departure, status: 'scheduled', cutOffAt: '', heldSeats: 0, overbooking: 0 };
}

/** A household of the door's own for those who have no place here, so that others of their family are not drawn along. */
function householdAtDoor(line: DoorLine): HouseholdId {
  return line.isPlaced ? line.person.householdId : (`door/${line.person.householdId}` as HouseholdId); // only of this copy
}

/** What the scale said stands before what was assumed. */
function weighed({ person, boarding }: DoorLine): Person {
  return {
    ...person,
    baggageKg: boarding?.bagsKg ?? person.baggageKg,
    baggagePieces: boarding?.bags ?? person.baggagePieces,
  };
}

function placeAtDoor(board: DoorBoard, id: HouseholdId): Assignment {
  return { id, departureId: board.departureId, locked: false, chosenBy: 'planner', reason: null };
}

/**
 * A copy of the plan in which a departure is as full as its door has it: who was refused or did not come takes no place, who
 * was added takes one, bags weigh what the scale said, and the cut-off is past mattering. `scope` `here` leaves everybody
 * else out.
 */
export function doorPlan(plan: Plan, board: DoorBoard, scope: 'here' | 'all'): Plan {
  const person = new Map(scope === 'all' ? plan.person : []);
  const assignment = new Map(scope === 'all' ? plan.assignment : []);
  for (const line of board.lines) {
    if (line.state === 'refused' || line.state === 'no-show') {
      person.set(line.person.id, { ...line.person, status: 'staying' });
      continue;
    }
    const householdId = householdAtDoor(line);
    const status = line.person.status === 'departed' ? 'departed' : 'confirmed';
    person.set(line.person.id, { ...weighed(line), householdId, status });
    assignment.set(householdId, placeAtDoor(board, householdId));
  }
  const departure = new Map(plan.departure);
  const own = departure.get(board.departureId);
  if (own !== undefined) {
    departure.set(own.id, atDoor(own));
  }
  return { ...plan, person, assignment, departure };
}

/**
 * A copy of the plan in which exactly those who are aboard travel on the departure, with their bags as weighed: what a
 * manifest as flown is built from.
 */
export function flownPlan(plan: Plan, board: DoorBoard): Plan {
  const aboard = board.lines.filter(({ state }) => state === 'boarded');
  const assignment = new Map(
    aboard.map(({ person }) => [person.householdId, placeAtDoor(board, person.householdId)]),
  );
  const person = new Map(
    aboard.map((line) => [line.person.id as string, { ...weighed(line), status: 'confirmed' as const }]),
  );
  return { ...plan, person, assignment };
}

/** How full a departure is by its door; null for one that is not in the plan. */
export function doorLoad(plan: Plan, board: DoorBoard): DepartureLoad | null {
  return departureLoads(doorPlan(plan, board, 'here')).get(board.departureId) ?? null;
}
