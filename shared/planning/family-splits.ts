import { message } from '../messages/message';
import { departureName } from '../model/departure';
import { householdName } from '../model/household-name';
import type { DepartureId, HouseholdId } from '../model/ids';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { Message } from '../messages/message';
import type { Plan } from '../model/plan';
import { travellersByHousehold } from './travellers';

/** Somebody who leaves on another departure than the people they belong to, though nobody gave a reason. */
export interface FamilySplit {
  readonly householdId: HouseholdId;
  readonly personId: Person['id'];
  readonly departureId: DepartureId;
  readonly message: Message;
}

/** Who has a ticket of their own on a departure of the plan while the rest of the household has places on another. */
function ticketSplits(plan: Plan): FamilySplit[] {
  const travellers = travellersByHousehold(plan);
  return [...plan.person.values()].flatMap((person) => {
    const rest = travellers.get(person.householdId);
    const placedOn = plan.assignment.get(person.householdId)?.departureId;
    const ticketOn = person.status === 'own-ticket' ? person.ownTicketOn : null;
    const [ticket, place] = [plan.departure.get(ticketOn ?? ''), plan.departure.get(placedOn ?? '')];
    if (rest === undefined || ticket === undefined || place === undefined || ticket.id === place.id) {
      return [];
    }
    const { householdId } = person;
    const household = householdName(plan.household.get(householdId) ?? { id: householdId, label: '' }, rest);
    const values = {
      name: personName(person),
      household,
      ticket: departureName(ticket),
      departure: departureName(place),
    };
    return [
      {
        householdId,
        personId: person.id,
        departureId: place.id,
        message: message('planning.family-ticket-elsewhere', values),
      },
    ];
  });
}

/** Two who were one household, parted without a reason, and now leave on different departures. */
function partedSplits(plan: Plan): FamilySplit[] {
  return [...plan.personLink.values()].flatMap(({ kind, personId, otherId, reason }) => {
    const [person, other] = [plan.person.get(personId), plan.person.get(otherId)];
    if (kind !== 'apart' || reason.trim() !== '' || person === undefined || other === undefined) {
      return [];
    }
    const [mine, theirs] = [person, other].map(({ householdId }) =>
      plan.departure.get(plan.assignment.get(householdId)?.departureId ?? ''),
    );
    if (mine === undefined || theirs === undefined || mine.id === theirs.id) {
      return [];
    }
    const values = {
      name: personName(person),
      other: personName(other),
      departure: departureName(mine),
      elsewhere: departureName(theirs),
    };
    return [
      {
        householdId: person.householdId,
        personId,
        departureId: mine.id,
        message: message('planning.family-parted', values),
      },
    ];
  });
}

/**
 * Families that the plan takes apart: a member with a ticket of their own on another departure than the household, and
 * people who left their household without a reason on record and leave on another departure. A household itself has one
 * place, and cannot be split.
 */
export function familySplits(plan: Plan): FamilySplit[] {
  return [...ticketSplits(plan), ...partedSplits(plan)];
}
