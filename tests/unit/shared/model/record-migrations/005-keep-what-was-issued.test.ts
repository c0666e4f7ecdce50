import { describe, expect, it } from 'vitest';
import { householdIdSchema, personIdSchema } from '../../../../../shared/model/ids';
import { manifestVersionSchema } from '../../../../../shared/model/manifest-version';
import { emptyPerson, personSchema } from '../../../../../shared/model/person';
import { keepWhatWasIssued } from '../../../../../shared/model/record-migrations/005-keep-what-was-issued';
import { defaultSettings, settingsSchema } from '../../../../../shared/model/settings';
import { aManifestVersion } from '../../../../support/builders';

/** A record as it was before this step. */
function without(record: object, fields: readonly string[]) {
  return {
    id: 'x',
    ...Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))),
  };
}

const ofVersion = ['kind', 'number', 'issuedBy', 'record', 'content', 'overrides'];

describe('the migration to model 5', () => {
  it('makes a version a planned one without a number, of which nothing more is known', () => {
    const version = aManifestVersion({ number: 0 });
    const upgraded = keepWhatWasIssued.record('manifestVersion', without(version, ofVersion));

    expect(manifestVersionSchema.parse(upgraded)).toEqual(version);
  });

  it('says of nobody that they departed', () => {
    const person = emptyPerson(personIdSchema.parse('p1'), householdIdSchema.parse('h1'));

    expect(personSchema.parse(keepWhatWasIssued.record('person', without(person, ['departedOn'])))).toEqual(
      person,
    );
  });

  it('lets plans prefer departures that are sure to go', () => {
    const upgraded = keepWhatWasIssued.record('settings', without(defaultSettings, ['surerIsBetter']));

    expect(settingsSchema.parse({ ...upgraded, id: 'plan' })).toEqual(defaultSettings);
  });

  it('leaves what is of this model as it is', () => {
    const version = { ...aManifestVersion({ number: 7 }), content: null, record: null, overrides: [] };

    expect(keepWhatWasIssued.record('manifestVersion', version)).toEqual(version);
  });
});
