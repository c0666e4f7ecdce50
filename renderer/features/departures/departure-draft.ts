import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import type { Departure } from '../../../shared/model/departure';
import { specialNeeds } from '../../../shared/model/person';
import type { SpecialNeed } from '../../../shared/model/person';
import { legDraftOf, readLegs } from './leg-draft';
import type { LegDraft, LegProblemKey } from './leg-draft';
import { instantOf, localTime } from './local-time';
import type { LocalTime } from './local-time';
import { shownNumber, typedAmount, typedCount, typedWeight } from './typed-numbers';
import type { TypedNumber } from './typed-numbers';

const textFields = [
  'carrier',
  'number',
  'origin',
  'destination',
  'reportingPlace',
  'bookingReference',
  'notes',
] as const;
type TextField = (typeof textFields)[number];
export const timeFields = ['reportAt', 'cutOffAt', 'boardsAt', 'departsAt', 'arrivesAt'] as const;
export type TimeField = (typeof timeFields)[number];
/** Numbers that are nought where nothing is typed. */
type NoughtField = 'crewSeats' | 'heldSeats' | 'overbooking' | 'lapInfants' | 'validMonths';
/** Numbers that set no limit where nothing is typed. */
type OpenField = 'bags' | 'bagsPerPerson' | 'childrenBelow';
type WeightField = 'payloadKg' | 'bagKgPerPerson';
type AmountField = 'cash' | 'price';
const chosenFields = [
  'mode',
  'status',
  'certainty',
  'noPets',
  'vaccinationCard',
  'visaCountry',
  'nationalitiesAllowed',
  'relativesAllowed',
  'documentsAccepted',
  'visaFree',
] as const;
type ChosenField = (typeof chosenFields)[number];

/** A field in which a number is typed. */
export type NumberField = 'seats' | NoughtField | OpenField | WeightField | AmountField | SpecialNeed;

/** A departure as it stands in the form: numbers as typed, times as local time and zone. */
export type DepartureDraft = Pick<Departure, TextField | ChosenField | 'currency'> &
  Readonly<Record<TimeField, LocalTime>> &
  Readonly<Record<NumberField, string>> & { readonly legs: readonly LegDraft[] };

/** What is wrong with a draft, by field. */
export type DraftProblems = Partial<Record<keyof DepartureDraft | LegProblemKey, Message>>;

function picked<K extends keyof Departure>(
  from: Pick<Departure, K>,
  fields: readonly K[],
): Pick<Departure, K> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<Departure, K>; // one entry a field
}

const noughtShown = (value: number): string => (value === 0 ? '' : String(value));

/** The form's view of a departure. Times that are not known get the zone given. */
export function draftOf(departure: Departure, zone: string): DepartureDraft {
  const here = localTime(departure.departsAt, zone).zone;
  const { places } = departure;
  return {
    ...picked(departure, chosenFields),
    ...picked(departure, textFields),
    currency: departure.currency,
    reportAt: localTime(departure.reportAt, here),
    cutOffAt: localTime(departure.cutOffAt, here),
    boardsAt: localTime(departure.boardsAt, here),
    departsAt: localTime(departure.departsAt, here),
    arrivesAt: localTime(departure.arrivesAt, here),
    legs: departure.legs.map((leg, place) => legDraftOf(leg, String(place), here)),
    seats: departure.seats === 0 && departure.departsAt === '' ? '' : String(departure.seats),
    crewSeats: noughtShown(departure.crewSeats),
    heldSeats: noughtShown(departure.heldSeats),
    overbooking: noughtShown(departure.overbooking),
    lapInfants: noughtShown(departure.lapInfants),
    validMonths: noughtShown(departure.validMonths),
    bags: shownNumber(departure.bags),
    bagsPerPerson: shownNumber(departure.bagsPerPerson),
    childrenBelow: shownNumber(departure.childrenBelow),
    payloadKg: shownNumber(departure.payloadKg),
    bagKgPerPerson: shownNumber(departure.bagKgPerPerson),
    cash: shownNumber(departure.cash),
    price: shownNumber(departure.price),
    wheelchair: shownNumber(places.wheelchair),
    stretcher: shownNumber(places.stretcher),
    oxygen: shownNumber(places.oxygen),
    pet: shownNumber(places.pet),
  };
}

const isAfter = (left: string, right: string): boolean =>
  left !== '' && right !== '' && Date.parse(left) > Date.parse(right);

function readTimes(
  draft: DepartureDraft,
  before: Departure,
  problems: DraftProblems,
): Record<TimeField, string> {
  const times = { reportAt: '', cutOffAt: '', boardsAt: '', departsAt: '', arrivesAt: '' };
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
  if (isAfter(times.cutOffAt, times.departsAt)) {
    problems.cutOffAt = message('departures.cut-off-late');
  }
  if (isAfter(times.reportAt, times.departsAt)) {
    problems.reportAt = message('departures.report-late');
  }
  if (isAfter(times.boardsAt, times.departsAt)) {
    problems.boardsAt = message('departures.boards-late');
  }
  if (isAfter(times.departsAt, times.arrivesAt)) {
    problems.arrivesAt = message('departures.arrival-early');
  }
  return times;
}

/** Reads the numbers of a form one by one, and collects what is wrong with them. */
function numberReader(draft: DepartureDraft, problems: DraftProblems) {
  const read = (field: NumberField, typed: TypedNumber): number | null => {
    if ('problem' in typed) {
      problems[field] = typed.problem;
      return null;
    }
    return typed.value;
  };
  return {
    count: (field: NumberField) => read(field, typedCount(draft[field], 'departures.not-a-number')),
    place: (field: NumberField) => read(field, typedCount(draft[field], 'departures.not-a-count')),
    weight: (field: NumberField) => read(field, typedWeight(draft[field])),
    amount: (field: NumberField) => read(field, typedAmount(draft[field])),
  };
}

function readCurrency(draft: DepartureDraft, problems: DraftProblems): string {
  const currency = draft.currency.trim().toUpperCase();
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) {
    problems.currency = message('departures.not-a-currency', { value: draft.currency.trim() });
  } else if (currency === '' && (draft.cash.trim() !== '' || draft.price.trim() !== '')) {
    problems.currency = message('departures.currency-missing');
  }
  return currency;
}

/** Reads the form: the departure that it describes, with the id of `before`, and what is wrong with it by field. */
export function readDraft(
  draft: DepartureDraft,
  before: Departure,
): { readonly departure: Departure; readonly problems: DraftProblems } {
  const problems: DraftProblems = {};
  const times = readTimes(draft, before, problems);
  const { count, place, weight, amount } = numberReader(draft, problems);
  const places: Departure['places'] = {};
  for (const need of specialNeeds) {
    const limit = place(need);
    if (limit !== null) {
      places[need] = limit;
    }
  }
  const seats = typedCount(draft.seats, 'departures.not-a-number');
  if ('problem' in seats || seats.value === null) {
    problems.seats = message('departures.seats-missing');
  }
  const departure: Departure = {
    ...before,
    ...picked(draft, chosenFields),
    ...(Object.fromEntries(textFields.map((field) => [field, draft[field].trim()])) as Pick<
      Departure,
      TextField
    >), // one entry a field
    ...times,
    legs: readLegs(draft.legs, { ...times, legs: before.legs }, problems),
    seats: 'value' in seats ? (seats.value ?? 0) : 0,
    crewSeats: count('crewSeats') ?? 0,
    heldSeats: count('heldSeats') ?? 0,
    overbooking: count('overbooking') ?? 0,
    lapInfants: count('lapInfants') ?? 0,
    validMonths: count('validMonths') ?? 0,
    bags: count('bags'),
    bagsPerPerson: count('bagsPerPerson'),
    childrenBelow: count('childrenBelow'),
    payloadKg: weight('payloadKg'),
    bagKgPerPerson: weight('bagKgPerPerson'),
    cash: amount('cash'),
    price: amount('price'),
    currency: readCurrency(draft, problems),
    places,
  };
  if (departure.crewSeats + departure.heldSeats > departure.seats && problems.seats === undefined) {
    problems.heldSeats ??= message('departures.not-enough-seats');
  }
  return { departure, problems };
}
