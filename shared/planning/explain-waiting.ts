import { byComma } from '../eligibility/held-documents';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import type { DepartureId } from '../model/ids';
import type { Demand } from './demand';
import { loadOf } from './departure-loads';
import type { DepartureLoad } from './departure-loads';
import { shortages } from './limits';
import type { Shortage } from './limits';

/** What one departure lacks for a household. */
export interface Lack {
  readonly departure: Departure;
  readonly short: readonly Shortage[];
}

const firstMissing = ({ short: [first] }: Lack): number =>
  first === undefined ? 0 : first.asked - first.left;

/** Of several departures the one that lacks the fewest kinds of room, and of those the one where the least is missing. */
function nearestOf(lacks: readonly Lack[]): Lack | undefined {
  return [...lacks].sort((a, b) => a.short.length - b.short.length || firstMissing(a) - firstMissing(b))[0];
}

/** What would have to be added for a demand to fit, such as “2 more seats, 1 more wheelchair place”. */
export function missingText(short: readonly Shortage[]): Message | string {
  return byComma(
    short.map(({ limit, left, asked }) =>
      message(`planning.more-${limit}`, { amount: Math.ceil((asked - left) * 10 - 1e-6) / 10 }),
    ),
  );
}

/** How many waiting households have had their turn on each departure; it counts on with every household that is asked about. */
export type Turns = Map<DepartureId, number>;

/** Takes the next turn on every departure that a household may take. To be called for waiting households in their order. */
function takeTurns(turns: Turns, eligible: readonly Departure[]): void {
  eligible.forEach(({ id }) => turns.set(id, (turns.get(id) ?? 0) + 1));
}

function wouldPlace(nearest: Lack, turns: Turns, people: number): Message {
  return message('planning.would-place', {
    departure: departureName(nearest.departure),
    missing: missingText(nearest.short),
    people,
    position: turns.get(nearest.departure.id) ?? 1,
  });
}

/** Why a household waits that may take these departures, what would place it, and whose turn it is there. */
export function waitingReason(
  loads: ReadonlyMap<DepartureId, DepartureLoad>,
  eligible: readonly Departure[],
  demand: Demand,
  turns: Turns,
): Message {
  const people = demand.people;
  takeTurns(turns, eligible);
  const lacks = eligible.map((departure): Lack => {
    const load = loads.get(departure.id) ?? loadOf(departure, []);
    return { departure, short: shortages(departure, load, demand) };
  });
  const roomy = lacks.find(({ short }) => short.length === 0);
  if (roomy !== undefined) {
    return message('planning.waiting-room', { departure: departureName(roomy.departure), people });
  }
  const nearest = nearestOf(lacks);
  if (nearest === undefined) {
    return message('planning.waiting-no-departures');
  }
  const empty = eligible.map((departure): Lack => ({
    departure,
    short: shortages(departure, loadOf(departure, []), demand),
  }));
  if (empty.every(({ short }) => short.length > 0)) {
    const largest = nearestOf(empty);
    const lack = lacks.find(({ departure }) => departure === largest?.departure) ?? nearest;
    const limit = largest?.short[0]?.message ?? '';
    return message('planning.waiting-never', { people, limit, would: wouldPlace(lack, turns, people) });
  }
  const would = wouldPlace(nearest, turns, people);
  const limit = nearest.short[0]?.message ?? '';
  const facts = { people, departures: eligible.length, limit, would };
  if (eligible.length === 1) {
    return message('planning.waiting-one', facts);
  }
  const seatsEverywhere = lacks.every(({ short }) => short.some((one) => one.limit === 'seats'));
  return message(seatsEverywhere ? 'planning.waiting-seats' : 'planning.waiting-other', facts);
}
