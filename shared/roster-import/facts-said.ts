import { emptyPerson } from '../model/person';
import type { Person } from '../model/person';

/** Fields of a person that are no facts about them. */
const notFacts: ReadonlySet<string> = new Set([
  'id',
  'householdId',
  'extra',
  'source',
  'fieldSources',
  'mergedSources',
]);

/** A field of a person that states a fact; the extra columns of a list are looked at one by one elsewhere. */
export type FactField = Exclude<
  keyof Person,
  'id' | 'householdId' | 'extra' | 'source' | 'fieldSources' | 'mergedSources'
>;

/** Every field that states a fact, in the order of the model. */
export const factFields: readonly FactField[] = Object.keys(
  emptyPerson('-' as Person['id'], '-' as Person['householdId']), // only its keys are looked at
).filter((field) => !notFacts.has(field)) as FactField[]; // the others were taken out

const unsaid = new Map<string, unknown>(
  Object.entries(emptyPerson('-' as Person['id'], '-' as Person['householdId'])) // only its values are looked at
    .map(([field, value]) => [field, comparable(value)]),
);

/** Lists as text; everything else is compared as it is, which is many times faster. */
function comparable(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** True where a field says something beyond what is so of everybody of whom nothing is known. */
export function saysFact(person: Person, field: FactField): boolean {
  const value = person[field];
  return value !== '' && value !== null && comparable(value) !== unsaid.get(field);
}

/** The fields in which a person says something. */
export function factsSaid(person: Person): FactField[] {
  return factFields.filter((field) => saysFact(person, field));
}
