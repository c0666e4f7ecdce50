import { deletion, edits } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import type { Plan } from '../../../shared/model/plan';

/** Deletes departures together with every place on them; a ticket of somebody's own is on none of the plan's any more. */
export function deleteDepartures(plan: Plan, ids: ReadonlySet<string>): Change[] {
  const places = [...plan.assignment.values()].filter(({ departureId }) => ids.has(departureId));
  const departures = [...ids].flatMap((id) => plan.departure.get(id) ?? []);
  const holders = [...plan.person.values()].filter(
    ({ ownTicketOn }) => ownTicketOn !== null && ids.has(ownTicketOn),
  );
  return [
    ...holders.flatMap((person) => edits('person', person, { ownTicketOn: null })),
    ...places.map((place) => deletion('assignment', place)),
    ...departures.map((departure) => deletion('departure', departure)),
  ];
}
