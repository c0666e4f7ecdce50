import { z } from 'zod';
import { householdIdSchema, personIdSchema } from './ids';

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

/** Where a person stands outside of any assignment. Staying and already left are outcomes of their own. */
export const personStatuses = [
  'registered',
  'confirmed',
  'own-ticket',
  'staying',
  'already-left',
  'unreachable',
  'unknown',
] as const;

/** Places a person takes up beside a seat. */
export const specialNeeds = ['wheelchair', 'stretcher', 'pet'] as const;
export type SpecialNeed = (typeof specialNeeds)[number];

/** One evacuee. Text fields are empty when the fact is not known; nothing is guessed. */
export const personSchema = z.object({
  id: personIdSchema,
  householdId: householdIdSchema,
  familyName: z.string(),
  givenNames: z.string(),
  dateOfBirth: daySchema,
  sex: z.enum(['', 'F', 'M', 'X']),
  /** ISO 3166-1 alpha-3, as on passports. */
  nationality: z.string(),
  documentType: z.enum(['', ...documentTypes]),
  /** Always text: leading zeros matter. */
  documentNumber: z.string(),
  documentExpiry: daySchema,
  /** E.164 where it could be read as a phone number, else as given. */
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  /** The place where the person is now. */
  location: z.string(),
  relation: z.enum(['', 'head', 'spouse', 'child', 'parent', 'escort', 'other']),
  majorCategory: z.enum(['', ...majorCategories]),
  minorCategory: z.enum(['', ...minorCategories]),
  needs: z.array(z.enum(specialNeeds)),
  bodyWeightKg: z.number().nonnegative().nullable(),
  baggageKg: z.number().nonnegative().nullable(),
  bookingReference: z.string(),
  medicalNote: z.string(),
  notes: z.string(),
  status: z.enum(personStatuses),
  /** Columns of the source that the model has no field for, by their header. */
  extra: z.record(z.string(), z.string()),
  source: z.object({ file: z.string(), sheet: z.string(), row: z.number().int() }).nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** A person of whom nothing is known but who they are and with whom they travel. */
export function emptyPerson(id: Person['id'], householdId: Person['householdId']): Person {
  return {
    id,
    householdId,
    familyName: '',
    givenNames: '',
    dateOfBirth: '',
    sex: '',
    nationality: '',
    documentType: '',
    documentNumber: '',
    documentExpiry: '',
    phone: '',
    email: '',
    address: '',
    location: '',
    relation: '',
    majorCategory: '',
    minorCategory: '',
    needs: [],
    bodyWeightKg: null,
    baggageKg: null,
    bookingReference: '',
    medicalNote: '',
    notes: '',
    status: 'registered',
    extra: {},
    source: null,
  };
}

/** How a person is called in a sentence: given names, then family name; the id where neither is known. */
export function personName(person: Person): string {
  return `${person.givenNames} ${person.familyName}`.trim() || person.id;
}
