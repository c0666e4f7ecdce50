import { z } from 'zod';
import { departureSchema } from './departure';
import { householdIdSchema, personIdSchema } from './ids';
import { personSchema, specialNeeds } from './person';
import type { Person } from './person';

const { shape } = personSchema;

/** What a manifest can say about a traveller beside what the person takes up: needs, infants and minors without an adult. */
export const manifestNeeds = [...specialNeeds, 'infant', 'lone-minor'] as const;

/** One traveller on a manifest, numbered from 1. Text is empty and kilograms null where the fact is not known. */
export const manifestRowSchema = z.object({
  number: z.number().int().positive(),
  personId: personIdSchema,
  householdId: householdIdSchema,
  /** Households are numbered from 1 within the manifest. */
  householdNumber: z.number().int().positive(),
  familyName: z.string(),
  givenNames: z.string(),
  otherNames: z.string(),
  dateOfBirth: shape.dateOfBirth,
  /** Full years on the day of departure where only an age is known, else null. */
  age: z.number().nonnegative().nullable(),
  placeOfBirth: z.string(),
  sex: shape.sex,
  nationality: z.string(),
  documentType: shape.documentType,
  documentNumber: z.string(),
  documentCountry: z.string(),
  documentExpiry: shape.documentExpiry,
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  location: z.string(),
  emergencyContact: z.string(),
  relation: shape.relation,
  majorCategory: shape.majorCategory,
  minorCategory: shape.minorCategory,
  bodyWeightKg: shape.bodyWeightKg,
  baggageKg: shape.baggageKg,
  baggagePieces: shape.baggagePieces,
  pets: z.string(),
  bookingReference: z.string(),
  medicalNote: z.string(),
  promissoryNote: shape.promissoryNote,
  /** The name of the adult who has this minor in care; empty where there is none. */
  escort: z.string(),
  needs: z.array(z.enum(manifestNeeds)),
});
export type ManifestRow = z.infer<typeof manifestRowSchema>;

/** The facts of a person that stand on a manifest as they are. */
const personFacts = [
  'familyName',
  'givenNames',
  'otherNames',
  'dateOfBirth',
  'placeOfBirth',
  'sex',
  'nationality',
  'documentType',
  'documentNumber',
  'documentCountry',
  'documentExpiry',
  'phone',
  'email',
  'address',
  'location',
  'emergencyContact',
  'relation',
  'majorCategory',
  'minorCategory',
  'bodyWeightKg',
  'baggageKg',
  'baggagePieces',
  'pets',
  'bookingReference',
  'medicalNote',
  'promissoryNote',
] as const satisfies readonly (keyof Person & keyof ManifestRow)[];

/** These facts of one person. */
type PersonFacts = Pick<Person, (typeof personFacts)[number]>;

/** What of a person stands on a manifest as it is. */
export function pickFacts(person: Person): PersonFacts {
  const facts = personFacts.map((fact) => [fact, person[fact]]);
  return Object.fromEntries(facts) as PersonFacts; // every fact has its key
}

const countSchema = z.number().int().nonnegative();

/** What a manifest adds up to. Ages are those on the day of departure; kilograms contain assumed values. */
export const manifestCountsSchema = z.object({
  people: countSchema,
  households: countSchema,
  adults: countSchema,
  children: countSchema,
  infants: countSchema,
  ageUnknown: countSchema,
  needs: z.record(z.enum(specialNeeds), countSchema),
  baggageKg: z.number().nonnegative(),
  weightKg: z.number().nonnegative(),
  /** ISO 3166-1 alpha-3 (empty: not known) and people, most people first. */
  nationalities: z.array(z.tuple([z.string(), countSchema])),
});
export type ManifestCounts = z.infer<typeof manifestCountsSchema>;

/** What a manifest said when it was issued; never altered afterwards. */
export const manifestContentSchema = z.object({
  departure: departureSchema,
  rows: z.array(manifestRowSchema),
  counts: manifestCountsSchema,
  /** Kilograms assumed where a weight is not known. */
  assumed: z.object({ adultKg: z.number(), childKg: z.number(), baggageKg: z.number() }),
});
export type ManifestContent = z.infer<typeof manifestContentSchema>;
