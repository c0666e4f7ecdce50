import { departureDay, isKnownAdult, isMinor } from '../eligibility/age';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import type { DepartureLoad } from '../planning/departure-loads';
import { escorts } from '../planning/person-links';
import { isHere } from './door-board';
import type { DoorBoard, DoorLine } from './door-board';

/** Something to know of a person before they are let through; `stops` asks for a second press. */
export interface DoorWarning {
  readonly message: Message;
  readonly stops: boolean;
}

const stop = (sentence: Message): DoorWarning => ({ message: sentence, stops: true });

function notExpected(plan: Plan, person: Person): Message {
  const values = { name: personName(person) };
  const place = plan.assignment.get(person.householdId);
  const elsewhere = place && plan.departure.get(place.departureId);
  switch (person.status) {
    case 'own-ticket':
      return message('door.warn-own-ticket', values);
    case 'staying':
      return message('door.warn-staying', values);
    case 'already-left':
      return message('door.warn-already-left', values);
    default:
      return elsewhere === undefined
        ? message('door.warn-waits', values)
        : message('door.warn-elsewhere', { ...values, departure: departureName(elsewhere) });
  }
}

function boardedElsewhere(plan: Plan, board: DoorBoard, person: Person): DoorWarning[] {
  return [...plan.boarding.values()].flatMap((boarding) => {
    const other = plan.departure.get(boarding.departureId);
    const isAboard = boarding.personId === person.id && boarding.state === 'boarded';
    return isAboard && boarding.departureId !== board.departureId && other !== undefined
      ? [stop(message('door.warn-boarded-elsewhere', { departure: departureName(other) }))]
      : [];
  });
}

/** A minor is to be let through with the adult who has them in care, or after. */
function minorAlone(plan: Plan, board: DoorBoard, person: Person, day: string): DoorWarning[] {
  if (!isMinor(person, day)) {
    return [];
  }
  const escort = escorts(plan).get(person.id);
  if (escort !== undefined && escort.householdId !== person.householdId) {
    const line = board.byPerson.get(escort.id);
    const values = { escort: personName(escort) };
    return line !== undefined && isHere(line.state)
      ? []
      : [stop(message(line === undefined ? 'door.warn-escort-elsewhere' : 'door.warn-escort', values))];
  }
  const household = board.households.find(({ householdId }) => householdId === person.householdId);
  const adults = household?.lines.filter((line) => isKnownAdult(line.person, day)) ?? [];
  if (adults.length === 0) {
    return [stop(message('door.warn-alone'))];
  }
  const mayCome = adults.some(({ state }) => state === 'expected' || isHere(state));
  return mayCome ? [] : [stop(message('door.warn-adults-away'))];
}

function documentOut(person: Person, departure: Departure, day: string): DoorWarning[] {
  if (person.documentExpiry !== '' && person.documentExpiry < day) {
    return [stop(message('door.warn-expired', { day: person.documentExpiry }))];
  }
  return departure.documentsAccepted.length > 0 && person.documentNumber === '' && person.documentType === ''
    ? [stop(message('door.warn-no-document'))]
    : [];
}

function roomLeft(line: DoorLine | undefined, load: DepartureLoad | null): DoorWarning[] {
  const takesPlace = line !== undefined && line.state !== 'refused' && line.state !== 'no-show';
  const isFull = load !== null && !takesPlace && load.seats.used >= load.seats.limit;
  return isFull ? [stop(message('door.warn-full', { seats: load.seats.limit }))] : [];
}

function turnedAway({ state, boarding }: DoorLine): DoorWarning[] {
  return state === 'refused' || state === 'no-show'
    ? [
        stop(
          message(`door.warn-${state}`, { reason: message(`door.reason-${boarding?.reason || 'unknown'}`) }),
        ),
      ]
    : [];
}

function tooMuch({ boarding }: DoorLine, departure: Departure): DoorWarning[] {
  const { bagsPerPerson, bagKgPerPerson } = departure;
  const warnings: DoorWarning[] = [];
  if (boarding !== null && bagsPerPerson !== null && (boarding.bags ?? 0) > bagsPerPerson) {
    warnings.push({ message: message('door.warn-bags', { limit: bagsPerPerson }), stops: false });
  }
  if (boarding !== null && bagKgPerPerson !== null && (boarding.bagsKg ?? 0) > bagKgPerPerson) {
    warnings.push({ message: message('door.warn-kg', { limit: bagKgPerPerson }), stops: false });
  }
  return warnings;
}

/** What to know of a person before they are let through the door, the gravest first. `now` is ISO 8601. */
export function warningsAtDoor(
  plan: Plan,
  board: DoorBoard,
  person: Person,
  load: DepartureLoad | null,
  now: string,
): DoorWarning[] {
  const departure = plan.departure.get(board.departureId);
  if (departure === undefined || person.status === 'departed') {
    return [];
  }
  const line = board.byPerson.get(person.id);
  if (line?.state === 'boarded') {
    return tooMuch(line, departure);
  }
  const day = departureDay(departure, now);
  return [
    ...(line === undefined ? [stop(notExpected(plan, person))] : turnedAway(line)),
    ...boardedElsewhere(plan, board, person),
    ...roomLeft(line, load),
    ...minorAlone(plan, board, person, day),
    ...documentOut(person, departure, day),
    ...(line === undefined ? [] : tooMuch(line, departure)),
  ];
}
