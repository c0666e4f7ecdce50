import { copyPlan } from '../model/plan';
import type { Plan } from '../model/plan';
import type { Departure, Leg } from '../model/departure';
import type { ScenarioEdit } from '../model/scenario';

const millisecondsPerHour = 3_600_000;

/** An instant moved by hours, told with the offset that it had; empty stays empty. */
function moved(instant: string, hours: number): string {
  if (instant === '') {
    return '';
  }
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(instant)?.[0] ?? 'Z';
  const sign = offset.startsWith('-') ? -1 : 1;
  const [ahead = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  const local = Date.parse(instant) + hours * millisecondsPerHour + sign * (ahead * 60 + minutes) * 60_000;
  return `${new Date(local).toISOString().slice(0, 19)}${offset}`;
}

function delayed(departure: Departure, hours: number): Departure {
  const leg = (one: Leg): Leg => ({
    ...one,
    departsAt: moved(one.departsAt, hours),
    arrivesAt: moved(one.arrivesAt, hours),
  });
  return {
    ...departure,
    status: departure.status === 'scheduled' && hours > 0 ? 'delayed' : departure.status,
    reportAt: moved(departure.reportAt, hours),
    cutOffAt: moved(departure.cutOffAt, hours),
    boardsAt: moved(departure.boardsAt, hours),
    departsAt: moved(departure.departsAt, hours),
    arrivesAt: moved(departure.arrivesAt, hours),
    legs: departure.legs.map(leg),
  };
}

/** A leg that had as many seats as the departure is the same craft, and changes with it; others keep their own. */
function withSeats(departure: Departure, seats: number): Departure {
  const legs = departure.legs.map((leg) => (leg.seats === departure.seats ? { ...leg, seats } : leg));
  return { ...departure, seats, legs };
}

function scaled(departure: Departure, factor: number): Departure {
  // A tiny amount more, so that a factor such as 0.7 of 10 does not lose a seat to binary fractions.
  const scale = (seats: number): number => Math.floor(seats * factor + 1e-9);
  return {
    ...departure,
    seats: scale(departure.seats),
    legs: departure.legs.map((leg) => ({ ...leg, seats: leg.seats === null ? null : scale(leg.seats) })),
  };
}

const samePlace = (a: string, b: string): boolean =>
  a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').trim().toLowerCase();

/** Whether a departure starts at a place or passes through it; where it ends does not count. */
function passes(departure: Departure, place: string): boolean {
  const { origin, reportingPlace, legs } = departure;
  const stops = [...legs.map((leg) => leg.origin), ...legs.slice(0, -1).map((leg) => leg.destination)];
  return [origin, reportingPlace, ...stops].some((stop) => samePlace(stop, place));
}

/** Departures that have left are what they are; no scenario alters them. */
const isOver = ({ status }: Departure): boolean => status === 'departed' || status === 'cancelled';

function edited(departure: Departure, edit: ScenarioEdit): Departure {
  if (isOver(departure) || ('departureId' in edit && edit.departureId !== departure.id)) {
    return departure;
  }
  switch (edit.kind) {
    case 'add-departure':
    case 'add-advisory':
    case 'withdraw-advisory':
      return departure;
    case 'cancel':
      return { ...departure, status: 'cancelled' };
    case 'delay':
      return delayed(departure, edit.hours);
    case 'seats':
      return withSeats(departure, edit.seats);
    case 'scale-seats':
      return scaled(departure, edit.factor);
    case 'close-place':
      return passes(departure, edit.place) ? { ...departure, status: 'cancelled' } : departure;
  }
}

/**
 * The plan as it would be with the edits of a scenario, one after the other; the plan itself is not altered. A departure
 * that is added under an id that is taken replaces the one of that id. A place is compared without regard to case.
 */
export function applyScenario(plan: Plan, scenarioEdits: readonly ScenarioEdit[]): Plan {
  const copy = copyPlan(plan);
  for (const edit of scenarioEdits) {
    for (const departure of copy.departure.values()) {
      copy.departure.set(departure.id, edited(departure, edit));
    }
    if (edit.kind === 'add-departure') {
      copy.departure.set(edit.departure.id, edit.departure);
    }
    if (edit.kind === 'add-advisory') {
      copy.advisory.set(edit.advisory.id, edit.advisory);
    }
    if (edit.kind === 'withdraw-advisory') {
      copy.advisory.delete(edit.advisoryId);
    }
  }
  return copy;
}
