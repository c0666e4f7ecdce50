import { z } from 'zod';
import { pointSchema } from './geometry';
import { departureIdSchema, householdIdSchema, personIdSchema } from './ids';
import { sourceSchema } from './source';
import { waysToTravel } from './ways';

/** A calendar day `YYYY-MM-DD`, or empty when it is not known. */
export const daySchema = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);

/** Travel documents as departures ask for them. `other` is any paper that the list does not name. */
export const documentTypes = [
  'passport',
  'identity-card',
  'laissez-passer',
  'emergency-travel-document',
  'residence-permit',
  'birth-certificate',
  'other',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Evacuee categories: I citizens, II their immediate family, III designated staff and third-country nationals, IV others. */
export const majorCategories = ['I', 'II', 'III', 'IV'] as const;
export type MajorCategory = (typeof majorCategories)[number];

/** Inside a major category: A pregnant, B unaccompanied minors, C aged and infirm, D adults with children, E other adults. */
export const minorCategories = ['A', 'B', 'C', 'D', 'E'] as const;
export type MinorCategory = (typeof minorCategories)[number];

/**
 * Where a person stands outside of any assignment. Staying and already left are outcomes of their own; departed is who was
 * aboard a departure of the plan when it closed.
 */
export const personStatuses = [
  'registered',
  'confirmed',
  'own-ticket',
  'departed',
  'staying',
  'already-left',
  'unreachable',
  'unknown',
] as const;

/** Places a person takes up beside a seat. */
export const specialNeeds = ['wheelchair', 'stretcher', 'oxygen', 'pet'] as const;
export type SpecialNeed = (typeof specialNeeds)[number];

/** Who somebody is to the head of the household. */
export const relations = [
  'head',
  'spouse',
  'child',
  'parent',
  'sibling',
  'guardian',
  'staff',
  'escort',
  'other',
] as const;

/** Where a person stands with the evacuee manifest and promissory note, DS-5528; empty when nobody has asked. */
export const promissoryNotes = ['signed', 'refused', 'not-needed'] as const;

/** A document beside the one that a person travels on. */
export const otherDocumentSchema = z.object({
  type: z.enum(['', ...documentTypes]),
  number: z.string(),
  /** Issuing country, ISO 3166-1 alpha-3. */
  country: z.string(),
  expiry: daySchema,
});
export type OtherDocument = z.infer<typeof otherDocumentSchema>;

/** A visa that somebody holds: of which country (ISO 3166-1 alpha-3), and the last day on which it is valid. */
export const visaSchema = z.object({ country: z.string(), expiry: daySchema });
export type Visa = z.infer<typeof visaSchema>;

/** What somebody says to a question of yes or no; empty when nobody has asked. */
export const answers = ['yes', 'no'] as const;

/** One evacuee. Text fields are empty when the fact is not known; nothing is guessed. */
export const personSchema = z.object({
  id: personIdSchema,
  householdId: householdIdSchema,
  familyName: z.string(),
  givenNames: z.string(),
  /** Names by birth or marriage, titles and spellings in another script. */
  otherNames: z.string(),
  dateOfBirth: daySchema,
  /** The age in years where a list gives no birth date, and the day on which it was stated. */
  ageYears: z.number().nonnegative().nullable(),
  ageOn: daySchema,
  placeOfBirth: z.string(),
  sex: z.enum(['', 'F', 'M', 'X']),
  /** ISO 3166-1 alpha-3, as on passports. */
  nationality: z.string(),
  documentType: z.enum(['', ...documentTypes]),
  /** Always text: leading zeros matter. */
  documentNumber: z.string(),
  /** Issuing country, ISO 3166-1 alpha-3. */
  documentCountry: z.string(),
  documentExpiry: daySchema,
  otherDocuments: z.array(otherDocumentSchema),
  /** E.164 where it could be read as a phone number, else as given. */
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  /** The place where the person is now. */
  location: z.string(),
  /** Exactly where that is, if somebody said so on the map; else it is found by its name. */
  locationPoint: pointSchema.nullable(),
  /** How the person gets to a departure point; empty when nobody has asked. */
  wayToTravel: z.enum(['', ...waysToTravel]),
  /** How long they say that it takes them, hours; null when it is to be reckoned. */
  travelHours: z.number().nonnegative().nullable(),
  emergencyContact: z.string(),
  relation: z.enum(['', ...relations]),
  majorCategory: z.enum(['', ...majorCategories]),
  minorCategory: z.enum(['', ...minorCategories]),
  needs: z.array(z.enum(specialNeeds)),
  /** The week of a pregnancy, and the day on which it was stated. */
  pregnancyWeek: z.number().int().min(1).max(45).nullable(),
  pregnancyOn: daySchema,
  bodyWeightKg: z.number().nonnegative().nullable(),
  baggageKg: z.number().nonnegative().nullable(),
  baggagePieces: z.number().int().nonnegative().nullable(),
  /** Animals that would come along, in words. */
  pets: z.string(),
  bookingReference: z.string(),
  medicalNote: z.string(),
  notes: z.string(),
  status: z.enum(personStatuses),
  /** The departure for which somebody has a ticket of their own, such as `AF 520 on 3 March`. */
  ownTicket: z.string(),
  /** The departure of the plan on which that ticket is; null when it is none of them. */
  ownTicketOn: departureIdSchema.nullable(),
  /** The departure of the plan that the person was aboard of when it closed; null before that. */
  departedOn: departureIdSchema.nullable(),
  /** The first day on which the person can be at the departure point. */
  readyOn: daySchema,
  visas: z.array(visaSchema),
  /** Whether the person holds a vaccination card (yellow card). */
  vaccinationCard: z.enum(['', ...answers]),
  /** Whether the person can bring the cash that a departure asks for. */
  cashReady: z.enum(['', ...answers]),
  /** The day on which somebody who stays, or whom the desk cannot help where they are, is to be contacted again. */
  recontactOn: daySchema,
  promissoryNote: z.enum(['', ...promissoryNotes]),
  /** Columns of the source that the model has no field for, by their header. */
  extra: z.record(z.string(), z.string()),
  /** Where the person came from; null when somebody typed them before sources were kept. */
  source: sourceSchema.nullable(),
  /** Where a field comes from, by its name, if not from `source`. */
  fieldSources: z.record(z.string(), sourceSchema),
  /** Records of the same person that were merged into this one: their source, and values that were not taken over. */
  mergedSources: z.array(
    z.object({ source: sourceSchema.nullable(), values: z.record(z.string(), z.string()) }),
  ),
});
export type Person = z.infer<typeof personSchema>;

/** A person of whom nothing is known but who they are and with whom they travel. */
export function emptyPerson(id: Person['id'], householdId: Person['householdId']): Person {
  return {
    id,
    householdId,
    familyName: '',
    givenNames: '',
    otherNames: '',
    dateOfBirth: '',
    ageYears: null,
    ageOn: '',
    placeOfBirth: '',
    sex: '',
    nationality: '',
    documentType: '',
    documentNumber: '',
    documentCountry: '',
    documentExpiry: '',
    otherDocuments: [],
    phone: '',
    email: '',
    address: '',
    location: '',
    locationPoint: null,
    wayToTravel: '',
    travelHours: null,
    emergencyContact: '',
    relation: '',
    majorCategory: '',
    minorCategory: '',
    needs: [],
    pregnancyWeek: null,
    pregnancyOn: '',
    bodyWeightKg: null,
    baggageKg: null,
    baggagePieces: null,
    pets: '',
    bookingReference: '',
    medicalNote: '',
    notes: '',
    status: 'registered',
    ownTicket: '',
    ownTicketOn: null,
    departedOn: null,
    readyOn: '',
    visas: [],
    vaccinationCard: '',
    cashReady: '',
    recontactOn: '',
    promissoryNote: '',
    extra: {},
    source: null,
    fieldSources: {},
    mergedSources: [],
  };
}

/** How a person is called in a sentence: given names, then family name; the id where neither is known. */
export function personName(person: Person): string {
  return `${person.givenNames} ${person.familyName}`.trim() || person.id;
}
