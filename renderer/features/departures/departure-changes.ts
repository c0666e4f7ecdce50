import { deletion } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import type { Plan } from '../../../shared/model/plan';

/** Deletes departures together with every place on them. */
export function deleteDepartures(plan: Plan, ids: ReadonlySet<string>): Change[] {
  const places = [...plan.assignment.values()].filter(({ departureId }) => ids.has(departureId));
  const departures = [...ids].flatMap((id) => plan.departure.get(id) ?? []);
  return [
    ...places.map((place) => deletion('assignment', place)),
    ...departures.map((departure) => deletion('departure', departure)),
  ];
}
