import { z } from 'zod';
import { departureIdSchema } from './ids';
import { instantSchema } from './instant';
import { documentTypes, specialNeeds } from './person';

export const departureModes = [
  'commercial',
  'charter',
  'military-lift',
  'convoy',
  'ferry',
  'rail',
  'other',
] as const;
export type DepartureMode = (typeof departureModes)[number];

export const departureStatuses = [
  'scheduled',
  'delayed',
  'boarding',
  'closed',
  'departed',
  'cancelled',
] as const;
export type DepartureStatus = (typeof departureStatuses)[number];

const countSchema = z.number().int().nonnegative();
const placesSchema = z.partialRecord(z.enum(specialNeeds), countSchema);

/** Relatives who may come along with somebody of an allowed nationality. */
export const allowedRelatives = ['spouse', 'child', 'parent'] as const;

/** How sure it is that a departure goes at all. */
export const certainties = ['sure', 'likely', 'doubtful'] as const;

/**
 * One stretch of a departure with a carrier, times and limits of its own, such as the convoy to a port before the ship.
 * Everybody aboard travels all legs, so that each limit holds on the whole way; null where a leg sets none.
 */
export const legSchema = z.object({
  mode: z.enum(departureModes),
  carrier: z.string(),
  number: z.string(),
  origin: z.string(),
  destination: z.string(),
  departsAt: instantSchema,
  arrivesAt: instantSchema,
  seats: countSchema.nullable(),
  payloadKg: z.number().nonnegative().nullable(),
  places: placesSchema,
});
export type Leg = z.infer<typeof legSchema>;

/** One way out on one day, with its limits and its announced rules. */
export const departureSchema = z.object({
  id: departureIdSchema,
  mode: z.enum(departureModes),
  carrier: z.string(),
  number: z.string(),
  origin: z.string(),
  destination: z.string(),
  reportingPlace: z.string(),
  reportAt: instantSchema,
  /** After this instant nobody can be added. */
  cutOffAt: instantSchema,
  /** When boarding begins. */
  boardsAt: instantSchema,
  departsAt: instantSchema,
  arrivesAt: instantSchema,
  /** The stretches of the way, in order; empty when there is one only, which the departure itself describes. */
  legs: z.array(legSchema),
  /** Seats in all; `heldSeats` and `crewSeats` are among them, `overbooking` are people beyond them. */
  seats: countSchema,
  /** Seats that the crew keeps for itself. */
  crewSeats: countSchema,
  /** Seats that are kept back, for instance for standby at the counter. */
  heldSeats: countSchema,
  /** How many people more than seats may be assigned, because some never come. */
  overbooking: countSchema,
  /** Children below two who may sit on a lap instead of in a seat of their own. */
  lapInfants: countSchema,
  /** People and baggage together; null when the carrier set no limit. */
  payloadKg: z.number().nonnegative().nullable(),
  /** Places for special needs; an absent need has no limit of its own. */
  places: placesSchema,
  /** Pieces of baggage in all; null when the carrier set no limit. */
  bags: countSchema.nullable(),
  bagsPerPerson: countSchema.nullable(),
  bagKgPerPerson: z.number().nonnegative().nullable(),
  noPets: z.boolean(),
  /** ISO 3166-1 alpha-3; empty means everybody. */
  nationalitiesAllowed: z.array(z.string()),
  /** Relatives of theirs who may come along, whatever their nationality. */
  relativesAllowed: z.array(z.enum(allowedRelatives)),
  /** Children come along as relatives below this age only, in years; null for any age. */
  childrenBelow: countSchema.nullable(),
  /** One of these documents must be held and valid on arrival; empty means no document is asked for. */
  documentsAccepted: z.array(z.enum(documentTypes)),
  /** Months for which the document must still be valid on arrival. */
  validMonths: countSchema,
  /** The country of which a visa must be held, ISO 3166-1 alpha-3; empty when none is asked for. */
  visaCountry: z.string(),
  /** Nationalities that need no visa there, beside those of the country itself. */
  visaFree: z.array(z.string()),
  vaccinationCard: z.boolean(),
  /** Cash that everybody must bring, in `currency`; null when none is asked for. */
  cash: z.number().nonnegative().nullable(),
  /** The price of a seat, in `currency`; null when it is not known. */
  price: z.number().nonnegative().nullable(),
  /** ISO 4217, such as USD. */
  currency: z.string(),
  bookingReference: z.string(),
  certainty: z.enum(certainties),
  status: z.enum(departureStatuses),
  notes: z.string(),
});
export type Departure = z.infer<typeof departureSchema>;

/** A scheduled departure of which only its id is known. */
export function emptyDeparture(id: Departure['id']): Departure {
  return {
    id,
    mode: 'commercial',
    carrier: '',
    number: '',
    origin: '',
    destination: '',
    reportingPlace: '',
    reportAt: '',
    cutOffAt: '',
    boardsAt: '',
    departsAt: '',
    arrivesAt: '',
    legs: [],
    seats: 0,
    crewSeats: 0,
    heldSeats: 0,
    overbooking: 0,
    lapInfants: 0,
    payloadKg: null,
    places: {},
    bags: null,
    bagsPerPerson: null,
    bagKgPerPerson: null,
    noPets: false,
    nationalitiesAllowed: [],
    relativesAllowed: [],
    childrenBelow: null,
    documentsAccepted: [],
    validMonths: 0,
    visaCountry: '',
    visaFree: [],
    vaccinationCard: false,
    cash: null,
    price: null,
    currency: '',
    bookingReference: '',
    certainty: 'sure',
    status: 'scheduled',
    notes: '',
  };
}

/** How planners call a departure: carrier and number, or its id where it has neither. */
export function departureName(departure: Departure): string {
  return `${departure.carrier} ${departure.number}`.trim() || departure.id;
}
