import { edits } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import type { Person } from '../../../shared/model/person';

/** An age and a week of pregnancy mean nothing without the day on which they were stated. */
const statedOn = { ageYears: 'ageOn', pregnancyWeek: 'pregnancyOn' } as const;

/** The values, with what follows from them: a number that grows with time is taken as stated `today`. */
export function withStatedDay(values: Partial<Person>, today: string): Partial<Person> {
  let all = values;
  for (const [field, day] of Object.entries(statedOn) as [keyof typeof statedOn, 'ageOn' | 'pregnancyOn'][]) {
    // keys of the record above
    if (values[field] !== undefined && values[day] === undefined) {
      all = { ...all, [day]: values[field] === null ? '' : today };
    }
  }
  return all;
}

/** The changes that give a person these values; none for what they are already. */
export function fieldEdits(person: Person, values: Partial<Person>, today: string): Change[] {
  const altered = Object.fromEntries(edits('person', person, values).map(({ field, to }) => [field, to]));
  return edits('person', person, withStatedDay(altered as Partial<Person>, today)); // a part of the same values
}
