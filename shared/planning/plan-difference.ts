import type { Message } from '../messages/message';
import { householdName } from '../model/household-name';
import type { DepartureId, HouseholdId } from '../model/ids';
import { majorCategories } from '../model/person';
import type { MajorCategory, Person } from '../model/person';
import type { Plan } from '../model/plan';
import type { Placement } from './departure-loads';
import { placementOf } from './departure-loads';
import { travellersByHousehold } from './travellers';

/** What another placement does to a household: takes its place, gives it another, or gives it one where it had none. */
export type MoveKind = 'loses' | 'moves' | 'gains';

/** One household that another placement treats differently. */
export interface PlacementMove {
  readonly householdId: HouseholdId;
  readonly label: string;
  readonly people: number;
  /** The highest category of its travellers; empty where none is stated. */
  readonly category: MajorCategory | '';
  readonly kind: MoveKind;
  readonly from: DepartureId | null;
  readonly to: DepartureId | null;
  /** True where `from` is cancelled or gone from the plan: that place is lost whatever is done. */
  readonly isForced: boolean;
  /** How the household stands afterwards and why; null where nothing is known. */
  readonly reason: Message | null;
}

/** People of one priority class who have a place that holds. */
export interface ClassDifference {
  readonly category: MajorCategory | '';
  readonly people: number;
  readonly before: number;
  readonly after: number;
}

/** People on one departure before and after, and how many come and go. */
export interface DepartureDifference {
  readonly departureId: DepartureId;
  readonly before: number;
  readonly after: number;
  readonly joining: number;
  readonly leaving: number;
}

/** What accepting another placement would change, household by household. Counts are people unless they say otherwise. */
export interface PlanDifference {
  /** Those who lose a place first, then those who move, then those who gain; within each the highest class first. */
  readonly moves: readonly PlacementMove[];
  readonly people: Readonly<Record<MoveKind, number>>;
  readonly households: Readonly<Record<MoveKind, number>>;
  /** Households among those that move or lose which had to, because their departure is cancelled or gone. */
  readonly forced: number;
  /** Classes with travellers only, the highest first. */
  readonly classes: readonly ClassDifference[];
  /** Departures that change only, the earliest first. */
  readonly departures: readonly DepartureDifference[];
}

const kindOrder = { loses: 0, moves: 1, gains: 2 } as const satisfies Record<MoveKind, number>;

const classes = [...majorCategories, ''] as const;

function highestClass(members: readonly Person[]): MajorCategory | '' {
  return majorCategories.find((category) => members.some((one) => one.majorCategory === category)) ?? '';
}

function kindOf(from: DepartureId | undefined, to: DepartureId | undefined): MoveKind | null {
  if (from === to) {
    return null;
  }
  return to === undefined ? 'loses' : from === undefined ? 'gains' : 'moves';
}

/**
 * Compares the plan in force with another placement. `reasonOf` says how a household stands afterwards; `departuresAfter`
 * are the departures under which `after` holds, where they differ from those of the plan (a "what if").
 */
export function planDifference(
  plan: Plan,
  after: Placement,
  reasonOf: (householdId: HouseholdId) => Message | null = () => null,
  departuresAfter: Plan['departure'] = plan.departure,
): PlanDifference {
  const before = placementOf(plan);
  const moves: PlacementMove[] = [];
  const people = { loses: 0, moves: 0, gains: 0 };
  const households = { loses: 0, moves: 0, gains: 0 };
  const perClass = new Map(classes.map((category) => [category, { people: 0, before: 0, after: 0 }]));
  const perDeparture = new Map<
    DepartureId,
    { before: number; after: number; joining: number; leaving: number }
  >();
  const countOf = (id: DepartureId) => {
    const count = perDeparture.get(id) ?? { before: 0, after: 0, joining: 0, leaving: 0 };
    perDeparture.set(id, count);
    return count;
  };
  for (const [householdId, members] of travellersByHousehold(plan)) {
    const [from, to] = [before.get(householdId), after.get(householdId)];
    const size = members.length;
    for (const member of members) {
      const count = perClass.get(member.majorCategory);
      if (count !== undefined) {
        count.people += 1;
        count.before += from !== undefined && runs(plan.departure, from) ? 1 : 0;
        count.after += to !== undefined ? 1 : 0;
      }
    }
    const kind = kindOf(from, to);
    if (from !== undefined) {
      countOf(from).before += size;
      countOf(from).leaving += kind === null ? 0 : size;
    }
    if (to !== undefined) {
      countOf(to).after += size;
      countOf(to).joining += kind === null ? 0 : size;
    }
    if (kind === null) {
      continue;
    }
    people[kind] += size;
    households[kind] += 1;
    moves.push({
      householdId,
      label: householdName(plan.household.get(householdId) ?? { id: householdId, label: '' }, members),
      people: size,
      category: highestClass(members),
      kind,
      from: from ?? null,
      to: to ?? null,
      isForced: from !== undefined && !runs(departuresAfter, from),
      reason: reasonOf(householdId),
    });
  }
  const rank = (move: PlacementMove): number => kindOrder[move.kind] * 10 + classes.indexOf(move.category);
  return {
    moves: moves.sort((a, b) => rank(a) - rank(b) || compareText(a.label, b.label)),
    people,
    households,
    forced: moves.filter((move) => move.isForced).length,
    classes: classes.flatMap((category) => {
      const count = perClass.get(category);
      return count === undefined || count.people === 0 ? [] : [{ category, ...count }];
    }),
    departures: [...perDeparture]
      .filter(([, { joining, leaving }]) => joining > 0 || leaving > 0)
      .map(([departureId, count]) => ({ departureId, ...count }))
      .sort(
        (a, b) =>
          timeOf(departuresAfter, a) - timeOf(departuresAfter, b) ||
          compareText(a.departureId, b.departureId),
      ),
  };
}

function runs(departures: Plan['departure'], id: DepartureId): boolean {
  const departure = departures.get(id);
  return departure !== undefined && departure.status !== 'cancelled';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function timeOf(departures: Plan['departure'], { departureId }: DepartureDifference): number {
  const at = departures.get(departureId)?.departsAt ?? '';
  return at === '' ? Number.MAX_SAFE_INTEGER : Date.parse(at);
}
