import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import { creation, deletion, edits } from '../model/apply-changes';
import type { NoShowReason } from '../model/boarding';
import type { Change } from '../model/change';
import type { Closing } from '../model/closing';
import { departureName } from '../model/departure';
import type { DepartureId, HouseholdId, PersonId } from '../model/ids';
import type { ManifestVersion } from '../model/manifest-version';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { personLinkId, restOfHousehold } from './rest-of-household';
import { asFlownVersion } from './as-flown';
import { doorBoard } from './door-board';
import type { DoorBoard } from './door-board';
import { noteChanges } from './door-changes';
import type { DoorHand } from './door-changes';

/** What is said when a departure is closed. */
export interface ClosingWords extends DoorHand {
  /** Heads aboard as the crew counted them. */
  readonly crewCount: number;
  /** Why that is not what the door recorded; may be empty where it is. */
  readonly explanation: string;
  /** Why somebody did not go, where it was said; else what was noted at the door, or unknown. */
  readonly reasons: ReadonlyMap<PersonId, NoShowReason>;
  /** What is kept with families of whom only some went. */
  readonly apart: string;
  /** Where the record of the plan stood; null where that is not known. */
  readonly record: ManifestVersion['record'];
  readonly newId: () => string;
}

/** Everybody who did not board is a no-show, but for who was refused. */
function settle(plan: Plan, board: DoorBoard, words: ClosingWords): Change[] {
  return board.lines.flatMap(({ person, state, boarding }) => {
    if (state === 'boarded') {
      return [];
    }
    const reason = words.reasons.get(person.id) ?? (boarding?.reason || 'unknown');
    const final = state === 'refused' ? 'refused' : 'no-show';
    return noteChanges(plan, board.departureId, person.id, final, words, reason);
  });
}

/** The household of who flew is done; of the others of it, those who need a place are one of their own. */
function leave(
  plan: Plan,
  board: DoorBoard,
  householdId: HouseholdId,
  aboard: readonly Person[],
  words: ClosingWords,
): Change[] {
  const gone = aboard.flatMap((person) =>
    edits('person', person, { status: 'departed', departedOn: board.departureId }),
  );
  const place = plan.assignment.get(householdId);
  const given = place === undefined ? [] : [deletion('assignment', place)];
  const rest = restOfHousehold(plan, householdId, aboard);
  const [first] = aboard;
  if (rest === null || first === undefined) {
    return [...gone, ...given];
  }
  const own = { ...rest.household, id: `household-${words.newId()}` as HouseholdId }; // a new id of this plan
  const keeps = place !== undefined && place.departureId !== board.departureId;
  return [
    ...gone,
    ...given,
    creation('household', own),
    ...rest.members.flatMap((person) => edits('person', person, { householdId: own.id })),
    ...(keeps ? [creation('assignment', { ...place, id: own.id })] : []),
    ...rest.members.map((person) =>
      creation('personLink', {
        id: personLinkId(words.newId),
        kind: 'apart',
        personId: person.id,
        otherId: first.id,
        until: '',
        reason: words.apart,
      }),
    ),
  ];
}

function householdsAboard(board: DoorBoard): Map<HouseholdId, Person[]> {
  const aboard = new Map<HouseholdId, Person[]>();
  for (const { person, state } of board.lines) {
    if (state === 'boarded') {
      aboard.set(person.householdId, [...(aboard.get(person.householdId) ?? []), person]);
    }
  }
  return aboard;
}

/** Places here of households of which nobody went: their people wait again. */
function giveBack(plan: Plan, departureId: DepartureId, aboard: ReadonlyMap<HouseholdId, unknown>): Change[] {
  return [...plan.assignment.values()].flatMap((place) =>
    place.departureId === departureId && !aboard.has(place.id) ? [deletion('assignment', place)] : [],
  );
}

function closingRecord(plan: Plan, board: DoorBoard, version: number, words: ClosingWords): Change[] {
  const record: Closing = {
    id: board.departureId,
    closedAt: words.now,
    closedBy: words.by,
    crewCount: words.crewCount,
    boarded: board.counts.boarded,
    explanation: words.crewCount === board.counts.boarded ? '' : words.explanation.trim(),
    manifestVersion: version,
    reopenedAt: '',
    reopenReason: '',
    arrivedAt: '',
    arrivedCount: null,
    arrivalNote: '',
  };
  const before = plan.closing.get(board.departureId);
  return before === undefined ? [creation('closing', record)] : edits('closing', before, record);
}

/**
 * Closes a departure as its door has it: who is aboard has departed, the version as flown is issued, everybody else gives
 * their place back and waits again, with a reason. Nothing where it is closed already. Fails where it was cancelled, and
 * where the count of the crew is another one and nobody explains it.
 */
export function closeDeparture(plan: Plan, departureId: DepartureId, words: ClosingWords): Result<Change[]> {
  const departure = plan.departure.get(departureId);
  if (departure === undefined) {
    return failure(message('door.gone'));
  }
  const name = departureName(departure);
  const board = doorBoard(plan, departureId);
  if (board.isClosed) {
    return success([]);
  }
  if (departure.status === 'cancelled') {
    return failure(message('door.cancelled', { departure: name }));
  }
  const gone = board.lines.find(({ person, state }) => state === 'boarded' && person.status === 'departed');
  if (gone !== undefined) {
    return failure(message('closing.departed-already', { name: personName(gone.person) }));
  }
  const { boarded } = board.counts;
  if (words.crewCount !== boarded && words.explanation.trim() === '') {
    return failure(message('closing.differs', { crew: words.crewCount, boarded }));
  }
  const aboard = householdsAboard(board);
  const version = asFlownVersion(plan, board, words, words.record);
  return success([
    ...settle(plan, board, words),
    ...[...aboard].flatMap(([householdId, people]) => leave(plan, board, householdId, people, words)),
    ...giveBack(plan, departureId, aboard),
    ...edits('departure', departure, { status: 'departed' }),
    creation('manifestVersion', version),
    ...closingRecord(plan, board, version.version, words),
  ]);
}
