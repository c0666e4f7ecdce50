import { openDepartures } from '../../eligibility/eligible-departures';
import type { Departure } from '../../model/departure';
import type { DepartureId, HouseholdId, PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import { loadsWithOffers } from '../offers';
import { waysOf } from '../../reach/ways';
import type { Ways } from '../../reach/ways';
import type { DepartureLoad } from '../departure-loads';
import { travellersByHousehold } from '../travellers';
import { whereEverybodyIs } from '../where-everybody-is';
import type { Whereabouts } from '../where-everybody-is';

/** What every line of the overview is made from, reckoned once. */
export interface OverviewScene {
  readonly plan: Plan;
  /** ISO 8601. */
  readonly now: string;
  readonly parts: ReadonlyMap<PersonId, Whereabouts>;
  readonly travellers: ReadonlyMap<HouseholdId, readonly Person[]>;
  /** How everybody gets to the departures. */
  readonly ways: Ways;
  /** How full each departure is, with what is offered. */
  readonly loads: ReadonlyMap<DepartureId, DepartureLoad>;
  /** Departures that still take somebody. */
  readonly open: readonly Departure[];
  /** What every manifest would say now: a digest by departure. */
  readonly fingerprints: ReadonlyMap<DepartureId, string>;
}

/** The scene of a plan as of `now`. */
export function overviewScene(
  plan: Plan,
  now: string,
  fingerprints: ReadonlyMap<DepartureId, string>,
): OverviewScene {
  const ways = waysOf(plan, now);
  return {
    plan,
    now,
    ways,
    parts: whereEverybodyIs(plan, now),
    travellers: travellersByHousehold(plan),
    loads: loadsWithOffers(plan, now),
    open: openDepartures([...plan.departure.values()], { now, ways }),
    fingerprints,
  };
}

const hourMs = 3_600_000;

/** Hours from now until an instant; negative when it has passed, endless where there is none. */
export function hoursUntil({ now }: Pick<OverviewScene, 'now'>, instant: string): number {
  return instant === '' ? Number.POSITIVE_INFINITY : (Date.parse(instant) - Date.parse(now)) / hourMs;
}

/** The calendar day so many days after that of `now`. */
export function dayIn({ now }: Pick<OverviewScene, 'now'>, days: number): string {
  return new Date(Date.parse(now) + days * 24 * hourMs).toISOString().slice(0, 10);
}

const gone: readonly (Whereabouts | undefined)[] = ['departed', 'already-left'];

/** Everybody who has not left, whether they have a place or not. */
export function peopleStillHere({ plan, parts }: OverviewScene): Person[] {
  return [...plan.person.values()].filter(({ id }) => !gone.includes(parts.get(id)));
}
