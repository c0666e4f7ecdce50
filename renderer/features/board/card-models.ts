import type { Assignment } from '../../../shared/model/assignment';
import type { Departure } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import type { Plan } from '../../../shared/model/plan';
import type { DepartureLoad } from '../../../shared/planning/departure-loads';
import type { HouseholdRow } from './household-rows';

/** A household on a departure. */
export interface Aboard {
  readonly row: HouseholdRow;
  readonly assignment: Assignment;
}

/** Everything a departure's card shows of the plan. */
export interface CardModel {
  readonly departure: Departure;
  /** How full it is, with the room that is held for open offers. */
  readonly load: DepartureLoad;
  readonly aboard: readonly Aboard[];
  /** People for whom a place is held by an offer. */
  readonly held: number;
}

const time = (departure: Departure): number =>
  departure.departsAt === '' ? Number.POSITIVE_INFINITY : Date.parse(departure.departsAt);

function isSame(before: CardModel | undefined, after: CardModel): before is CardModel {
  return (
    before !== undefined &&
    before.departure === after.departure &&
    before.load.payloadKg.used === after.load.payloadKg.used &&
    before.held === after.held &&
    before.aboard.length === after.aboard.length &&
    before.aboard.every((one, index) => {
      const other = after.aboard[index];
      return one.row === other?.row && one.assignment === other.assignment;
    })
  );
}

/**
 * One card a departure, the earliest first. A card that shows the same as in `before` keeps its identity, so that one
 * placement does not draw hundreds of cards anew.
 */
export function buildCards(
  plan: Pick<Plan, 'departure' | 'assignment'>,
  loads: ReadonlyMap<DepartureId, DepartureLoad>,
  rows: ReadonlyMap<string, HouseholdRow>,
  before: readonly CardModel[],
): CardModel[] {
  const known = new Map(before.map((card) => [card.departure.id, card]));
  return [...plan.departure.values()]
    .sort((a, b) => {
      const [first, second] = [time(a), time(b)];
      return first === second ? (a.id < b.id ? -1 : 1) : first - second;
    })
    .flatMap((departure) => {
      const load = loads.get(departure.id);
      if (load === undefined) {
        return [];
      }
      const aboard = load.householdIds.flatMap((id) => {
        const row = rows.get(id);
        const assignment = plan.assignment.get(id);
        return row === undefined || assignment?.departureId !== departure.id ? [] : [{ row, assignment }];
      });
      const people = aboard.reduce((sum, { row }) => sum + row.members.length, 0);
      const card: CardModel = { departure, load, aboard, held: load.people - people };
      const last = known.get(departure.id);
      return [isSame(last, card) ? last : card];
    });
}
