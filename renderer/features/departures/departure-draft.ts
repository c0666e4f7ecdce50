import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import type { Departure } from '../../../shared/model/departure';
import { specialNeeds } from '../../../shared/model/person';
import type { SpecialNeed } from '../../../shared/model/person';
import { instantOf, localTime } from './local-time';
import type { LocalTime } from './local-time';

const textFields = ['carrier', 'number', 'origin', 'destination', 'reportingPlace', 'notes'] as const;
export const timeFields = ['reportAt', 'cutOffAt', 'departsAt', 'arrivesAt'] as const;
export type TimeField = (typeof timeFields)[number];
type CountField = 'seats' | 'payloadKg' | SpecialNeed;

/** A departure as it stands in the form: numbers as typed, times as local time and zone. */
export type DepartureDraft = Pick<
  Departure,
  (typeof textFields)[number] | 'mode' | 'status' | 'nationalitiesAllowed' | 'documentsAccepted'
> &
  Readonly<Record<TimeField, LocalTime>> &
  Readonly<Record<CountField, string>>;

/** What is wrong with a draft, by field. */
export type DraftProblems = Partial<Record<keyof DepartureDraft, Message>>;

const typedNumber = (value: number | null | undefined): string => ((value ?? '') === '' ? '' : String(value));

/** The form's view of a departure. Times that are not known get the zone given. */
export function draftOf(departure: Departure, zone: string): DepartureDraft {
  const { mode, status, nationalitiesAllowed, documentsAccepted, places } = departure;
  const { carrier, number, origin, destination, reportingPlace, notes } = departure;
  const here = localTime(departure.departsAt, zone).zone;
  return {
    ...{ mode, status, nationalitiesAllowed, documentsAccepted },
    ...{ carrier, number, origin, destination, reportingPlace, notes },
    reportAt: localTime(departure.reportAt, here),
    cutOffAt: localTime(departure.cutOffAt, here),
    departsAt: localTime(departure.departsAt, here),
    arrivesAt: localTime(departure.arrivesAt, here),
    seats: departure.seats === 0 && departure.departsAt === '' ? '' : String(departure.seats),
    payloadKg: typedNumber(departure.payloadKg),
    wheelchair: typedNumber(places.wheelchair),
    stretcher: typedNumber(places.stretcher),
    oxygen: typedNumber(places.oxygen),
    pet: typedNumber(places.pet),
  };
}

function readTimes(
  draft: DepartureDraft,
  before: Departure,
  problems: DraftProblems,
): Record<TimeField, string> {
  const times: Record<TimeField, string> = { reportAt: '', cutOffAt: '', departsAt: '', arrivesAt: '' };
  for (const field of timeFields) {
    const { local, zone } = draft[field];
    const old = localTime(before[field], '');
    const read = instantOf(draft[field]);
    if (!read.ok) {
      problems[field] = read.problem;
    } else {
      times[field] = old.local === local && old.zone === zone ? before[field] : read.value; // keeps seconds
    }
  }
  const isAfter = (left: string, right: string): boolean =>
    left !== '' && right !== '' && Date.parse(left) > Date.parse(right);
  if (isAfter(times.cutOffAt, times.departsAt)) {
    problems.cutOffAt = message('departures.cut-off-late');
  }
  if (isAfter(times.reportAt, times.departsAt)) {
    problems.reportAt = message('departures.report-late');
  }
  if (isAfter(times.departsAt, times.arrivesAt)) {
    problems.arrivesAt = message('departures.arrival-early');
  }
  return times;
}

const wholeNumber = /^\d{1,6}$/;
const kilograms = /^\d{1,8}([.,]\d{1,3})?$/;

function readPlaces(draft: DepartureDraft, problems: DraftProblems): Departure['places'] {
  const places: Partial<Record<SpecialNeed, number>> = {};
  for (const need of specialNeeds) {
    const typed = draft[need].trim();
    if (wholeNumber.test(typed)) {
      places[need] = Number(typed);
    } else if (typed !== '') {
      problems[need] = message('departures.not-a-count', { value: typed });
    }
  }
  return places;
}

/** Reads the form: the departure that it describes, with the id of `before`, and what is wrong with it by field. */
export function readDraft(
  draft: DepartureDraft,
  before: Departure,
): { readonly departure: Departure; readonly problems: DraftProblems } {
  const problems: DraftProblems = {};
  const times = readTimes(draft, before, problems);
  const places = readPlaces(draft, problems);
  const seats = draft.seats.trim();
  if (!wholeNumber.test(seats)) {
    problems.seats = message('departures.seats-missing');
  }
  const payload = draft.payloadKg.trim();
  if (payload !== '' && !kilograms.test(payload)) {
    problems.payloadKg = message('departures.not-a-weight', { value: payload });
  }
  const texts = Object.fromEntries(textFields.map((field) => [field, draft[field].trim()])) as Pick<
    Departure,
    (typeof textFields)[number]
  >; // one entry a field
  const departure: Departure = {
    ...before,
    ...texts,
    ...times,
    mode: draft.mode,
    status: draft.status,
    seats: Number(seats),
    payloadKg: payload === '' ? null : Number(payload.replace(',', '.')),
    places,
    nationalitiesAllowed: draft.nationalitiesAllowed,
    documentsAccepted: draft.documentsAccepted,
  };
  return { departure, problems };
}
