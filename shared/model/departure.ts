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

export const departureStatuses = ['scheduled', 'delayed', 'closed', 'departed', 'cancelled'] as const;
export type DepartureStatus = (typeof departureStatuses)[number];

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
  departsAt: instantSchema,
  arrivesAt: instantSchema,
  seats: z.number().int().nonnegative(),
  /** People and baggage together; null when the carrier set no limit. */
  payloadKg: z.number().nonnegative().nullable(),
  /** Places for special needs; an absent need has no limit of its own. */
  places: z.partialRecord(z.enum(specialNeeds), z.number().int().nonnegative()),
  /** ISO 3166-1 alpha-3; empty means everybody. */
  nationalitiesAllowed: z.array(z.string()),
  /** One of these documents must be held and valid on arrival; empty means no document is asked for. */
  documentsAccepted: z.array(z.enum(documentTypes)),
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
    departsAt: '',
    arrivesAt: '',
    seats: 0,
    payloadKg: null,
    places: {},
    nationalitiesAllowed: [],
    documentsAccepted: [],
    status: 'scheduled',
    notes: '',
  };
}

/** How planners call a departure: carrier and number, or its id where it has neither. */
export function departureName(departure: Departure): string {
  return `${departure.carrier} ${departure.number}`.trim() || departure.id;
}
