import type { MessageId } from '../../../shared/messages/en';
import {
  answers,
  documentTypes,
  majorCategories,
  minorCategories,
  personStatuses,
  promissoryNotes,
  relations as relationNames,
  specialNeeds,
} from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { waysToTravel } from '../../../shared/model/ways';

/** A field of a person that planners fill in. */
export type PersonField = Exclude<
  keyof Person,
  | 'id'
  | 'householdId'
  | 'extra'
  | 'source'
  | 'fieldSources'
  | 'mergedSources'
  | 'otherDocuments'
  | 'locationPoint'
  | 'ownTicketOn'
  | 'departedOn'
  | 'visas'
>;

/** One of a closed set of values and its label. */
export interface Choice {
  readonly value: string;
  readonly label: MessageId;
}

/** How a field is shown and filled in. `name` is text in any script; `long` is text of several lines; `count` a whole number. */
export type FieldShape =
  | { readonly kind: 'name' | 'text' | 'long' | 'country' | 'weight' }
  | { readonly kind: 'day'; readonly mayBeFuture: boolean }
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly Choice[] };

/** What is known about a field: one entry feeds the column, the editor, the bulk edit and the side panel. */
export type FieldFacts = FieldShape & { readonly field: PersonField; readonly label: MessageId };

/** The label of a field. */
export function fieldLabel(field: PersonField): MessageId {
  return `roster.field-${field}`;
}

function choices<V extends string>(values: readonly V[], label: (value: V) => MessageId): readonly Choice[] {
  return values.map((value) => ({ value, label: label(value) }));
}

const withNone = (list: readonly Choice[]): readonly Choice[] => [
  { value: '', label: 'roster.none' },
  ...list,
];

const sexes = withNone(choices(['F', 'M', 'X'] as const, (value) => `roster.sex-${value}`));
const documents = withNone(choices(documentTypes, (value) => `roster.document-${value}`));
const relations = withNone(choices(relationNames, (value) => `roster.relation-${value}`));
const notes = withNone(choices(promissoryNotes, (value) => `roster.promissory-${value}`));
const yesOrNo = withNone(choices(answers, (value) => `roster.answer-${value}`));
const ways = withNone(choices(waysToTravel, (value) => `roster.way-${value}`));
const majors = withNone(choices(majorCategories, (value) => `roster.major-${value}`));
const minors = withNone(choices(minorCategories, (value) => `roster.minor-${value}`));
const statuses = choices(personStatuses, (value) => `roster.status-${value}`);
const needs = choices(specialNeeds, (value) => `roster.need-${value}`);

const shapes: Readonly<Record<PersonField, FieldShape>> = {
  familyName: { kind: 'name' },
  givenNames: { kind: 'name' },
  otherNames: { kind: 'name' },
  dateOfBirth: { kind: 'day', mayBeFuture: false },
  ageYears: { kind: 'count', least: 0, most: 120 },
  ageOn: { kind: 'day', mayBeFuture: false },
  placeOfBirth: { kind: 'name' },
  sex: { kind: 'choice', choices: sexes },
  nationality: { kind: 'country' },
  status: { kind: 'choice', choices: statuses },
  relation: { kind: 'choice', choices: relations },
  documentType: { kind: 'choice', choices: documents },
  documentNumber: { kind: 'text' },
  documentCountry: { kind: 'country' },
  documentExpiry: { kind: 'day', mayBeFuture: true },
  phone: { kind: 'text' },
  email: { kind: 'text' },
  emergencyContact: { kind: 'name' },
  location: { kind: 'name' },
  address: { kind: 'name' },
  majorCategory: { kind: 'choice', choices: majors },
  minorCategory: { kind: 'choice', choices: minors },
  needs: { kind: 'choices', choices: needs },
  pregnancyWeek: { kind: 'count', least: 1, most: 45 },
  pregnancyOn: { kind: 'day', mayBeFuture: false },
  bodyWeightKg: { kind: 'weight' },
  baggageKg: { kind: 'weight' },
  baggagePieces: { kind: 'count', least: 0, most: 99 },
  pets: { kind: 'text' },
  bookingReference: { kind: 'text' },
  ownTicket: { kind: 'text' },
  recontactOn: { kind: 'day', mayBeFuture: true },
  promissoryNote: { kind: 'choice', choices: notes },
  readyOn: { kind: 'day', mayBeFuture: true },
  wayToTravel: { kind: 'choice', choices: ways },
  travelHours: { kind: 'count', least: 0, most: 240 },
  vaccinationCard: { kind: 'choice', choices: yesOrNo },
  cashReady: { kind: 'choice', choices: yesOrNo },
  medicalNote: { kind: 'long' },
  notes: { kind: 'long' },
};

/** Every field that planners fill in, in the order in which forms ask for them. */
export const personFields = Object.entries(shapes).map(([field, shape]) => ({
  ...shape,
  field: field as PersonField, // the keys of a record that is typed by them
  label: fieldLabel(field as PersonField), // the same
})) as readonly FieldFacts[]; // spreading a union loses which kind goes with what

const factsByField = new Map(personFields.map((facts) => [facts.field, facts]));

/** What is known about one field. */
export function fieldFacts(field: PersonField): FieldFacts {
  const facts = factsByField.get(field);
  if (facts === undefined) {
    throw new Error(`No facts about ${field}.`);
  }
  return facts;
}
