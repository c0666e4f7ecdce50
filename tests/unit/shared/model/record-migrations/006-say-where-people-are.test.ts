import { describe, expect, it } from 'vitest';
import { householdIdSchema, personIdSchema } from '../../../../../shared/model/ids';
import { emptyPerson, personSchema } from '../../../../../shared/model/person';
import { sayWherePeopleAre } from '../../../../../shared/model/record-migrations/006-say-where-people-are';
import { defaultSettings, settingsSchema } from '../../../../../shared/model/settings';

/** A record as it was before this step. */
function without(record: object, fields: readonly string[]) {
  return {
    id: 'x',
    ...Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))),
  };
}

describe('the migration to model 6', () => {
  it('knows of nobody where exactly they are and how they travel', () => {
    const person = emptyPerson(personIdSchema.parse('p1'), householdIdSchema.parse('h1'));
    const old = without(person, ['locationPoint', 'wayToTravel', 'travelHours']);

    expect(personSchema.parse(sayWherePeopleAre.record('person', old))).toEqual(person);
  });

  it('reckons ways as a new plan does', () => {
    const old = without(defaultSettings, [
      'advisoryHours',
      'speedsKmh',
      'roadFactor',
      'usualWay',
      'longestWalkKm',
    ]);
    const upgraded = sayWherePeopleAre.record('settings', old);

    expect(settingsSchema.parse({ ...upgraded, id: 'plan' })).toEqual(defaultSettings);
  });

  it('leaves what is of this model as it is', () => {
    const facts = {
      id: 'p1',
      locationPoint: { latitude: 12.65, longitude: -8 },
      wayToTravel: 'convoy',
      travelHours: 3,
    };

    expect(sayWherePeopleAre.record('person', facts)).toEqual(facts);
  });
});
