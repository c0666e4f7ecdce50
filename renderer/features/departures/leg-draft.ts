import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import type { Departure, Leg } from '../../../shared/model/departure';
import { specialNeeds } from '../../../shared/model/person';
import type { SpecialNeed } from '../../../shared/model/person';
import { instantOf, localTime } from './local-time';
import type { LocalTime } from './local-time';
import { shownNumber, typedCount, typedWeight } from './typed-numbers';

const legTimeFields = ['departsAt', 'arrivesAt'] as const;

/** A leg as it stands in the form. */
export type LegDraft = Pick<Leg, 'carrier' | 'number' | 'origin' | 'destination' | 'mode'> &
  Readonly<Record<(typeof legTimeFields)[number], LocalTime>> &
  Readonly<Record<'seats' | 'payloadKg' | SpecialNeed, string>> & {
    /** Tells the legs apart while they are moved. */
    readonly key: string;
  };

/** Where a problem of a leg is, such as `leg-0-departsAt`. */
export type LegProblemKey = `leg-${number}-${keyof LegDraft}`;

/** The form's view of a leg; times that are not known get the zone given. */
export function legDraftOf(leg: Leg, key: string, zone: string): LegDraft {
  const { mode, carrier, number, origin, destination, seats, payloadKg, places } = leg;
  return {
    ...{ key, mode, carrier, number, origin, destination },
    departsAt: localTime(leg.departsAt, zone),
    arrivesAt: localTime(leg.arrivesAt, zone),
    seats: shownNumber(seats),
    payloadKg: shownNumber(payloadKg),
    wheelchair: shownNumber(places.wheelchair),
    stretcher: shownNumber(places.stretcher),
    oxygen: shownNumber(places.oxygen),
    pet: shownNumber(places.pet),
  };
}

type Note = (field: keyof LegDraft, problem: Message) => void;

function readLeg(draft: LegDraft, before: Leg | undefined, note: Note): Leg {
  const times = { departsAt: '', arrivesAt: '' };
  for (const field of legTimeFields) {
    const read = instantOf(draft[field]);
    const old = before?.[field] ?? '';
    if (!read.ok) {
      note(field, read.problem);
    } else {
      const shown = localTime(old, '');
      const isSame = shown.local === draft[field].local && shown.zone === draft[field].zone;
      times[field] = isSame ? old : read.value; // keeps seconds
    }
  }
  const seats = typedCount(draft.seats, 'departures.not-a-number');
  const payload = typedWeight(draft.payloadKg);
  const places: Leg['places'] = {};
  for (const need of specialNeeds) {
    const count = typedCount(draft[need], 'departures.not-a-count');
    if ('problem' in count) {
      note(need, count.problem);
    } else if (count.value !== null) {
      places[need] = count.value;
    }
  }
  if ('problem' in seats) {
    note('seats', seats.problem);
  }
  if ('problem' in payload) {
    note('payloadKg', payload.problem);
  }
  return {
    mode: draft.mode,
    carrier: draft.carrier.trim(),
    number: draft.number.trim(),
    origin: draft.origin.trim(),
    destination: draft.destination.trim(),
    ...times,
    seats: 'value' in seats ? seats.value : null,
    payloadKg: 'value' in payload ? payload.value : null,
    places,
  };
}

const isAfter = (left: string, right: string): boolean =>
  left !== '' && right !== '' && Date.parse(left) > Date.parse(right);

/** Reads the legs of a form and checks that their times follow each other within those of the departure. */
export function readLegs(
  drafts: readonly LegDraft[],
  departure: Pick<Departure, 'departsAt' | 'arrivesAt' | 'legs'>,
  problems: Partial<Record<LegProblemKey, Message>>,
): Leg[] {
  let arrival = '';
  return drafts.map((draft, place) => {
    const note: Note = (field, problem) => {
      problems[`leg-${place}-${field}`] ??= problem;
    };
    const before = departure.legs[Number(draft.key)];
    const leg = readLeg(draft, before, note);
    if (isAfter(arrival, leg.departsAt)) {
      note('departsAt', message('departures.leg-starts-early'));
    }
    if (isAfter(departure.departsAt, leg.departsAt)) {
      note('departsAt', message('departures.leg-before-departure'));
    }
    if (isAfter(leg.departsAt, leg.arrivesAt)) {
      note('arrivesAt', message('departures.leg-arrives-early'));
    }
    if (isAfter(leg.arrivesAt, departure.arrivesAt)) {
      note('arrivesAt', message('departures.leg-after-arrival'));
    }
    arrival = leg.arrivesAt || leg.departsAt || arrival;
    return leg;
  });
}
