import { describe, expect, it } from 'vitest';
import { manifestFields } from '../../../../shared/manifests/fields';
import { buildManifest } from '../../../../shared/manifests/manifest';
import {
  profileName,
  profilesOf,
  restrictColumns,
  restrictRow,
  shippedProfile,
} from '../../../../shared/manifests/recipients';
import { shippedTemplates } from '../../../../shared/manifests/templates';
import { createFormatter } from '../../../../shared/messages/format';
import { departureIdSchema } from '../../../../shared/model/ids';
import { emptyPlan } from '../../../../shared/model/plan';
import { aDeparture, aPerson } from '../../../support/builders';
import { defined } from '../../../support/defined';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const format = createFormatter();
const columns = manifestFields.map(({ id }) => ({ field: id, label: '' }));
const named = (id: string) => restrictColumns(columns, defined(shippedProfile(id))).map(({ field }) => field);

describe('recipient profiles', () => {
  it('give an airline no phone, address or medical word, and all that a ticket needs', () => {
    expect(named('airline')).toEqual([
      'number',
      'tick',
      'reached',
      'barcode',
      'name',
      'familyName',
      'givenNames',
      'initials',
      'dateOfBirth',
      'sex',
      'nationality',
      'documentType',
      'documentNumber',
      'documentCountry',
      'documentExpiry',
      'bookingReference',
      'reference',
      'needs',
      'remarks',
      'signature',
    ]);
  });

  it('give the inside every field', () => {
    expect(named('internal')).toEqual(columns.map(({ field }) => field));
  });

  it('empty in a row whatever the recipient may not have, the age with the birth date', () => {
    const person = aPerson({
      dateOfBirth: '',
      ageYears: 40,
      ageOn: '2031-03-01',
      phone: '+22370000000',
      baggageKg: 8,
    });
    const plan = aPlanWithPlaces({ people: [person], departures: [aDeparture()] }, { h1: 'd1' });
    const row = defined(
      buildManifest(plan, departureIdSchema.parse('d1'), { version: 1, issuedAt: '' }).rows[0],
    );

    const { age, phone, baggageKg, documentNumber, dateOfBirth } = restrictRow(
      row,
      defined(shippedProfile('military')),
    );

    expect({ age, phone, baggageKg, documentNumber, dateOfBirth }).toEqual({
      age: null,
      phone: '',
      baggageKg: 8,
      documentNumber: '00123456',
      dateOfBirth: '',
    });
    expect(restrictRow(row, defined(shippedProfile('internal')))).toEqual(row);
  });

  it('are as the plan has altered them, the planner’s own after those of the program', () => {
    const plan = emptyPlan();
    const own = { id: 'red-cross', name: 'Red Cross', fields: ['familyName'], isInternal: false };
    const altered = { ...defined(shippedProfile('military')), fields: ['familyName'] };
    plan.recipientProfile.set(own.id, own);
    plan.recipientProfile.set(altered.id, altered);

    const profiles = profilesOf(plan);

    expect(profiles.map((profile) => profile.id)).toEqual([
      'airline',
      'authority',
      'military',
      'post',
      'internal',
      'red-cross',
    ]);
    expect(profiles[2]).toEqual(altered);
    expect(profiles.map(profileName).map((name) => (typeof name === 'string' ? name : format(name)))).toEqual(
      ['Airline', 'Host authority', 'Military', 'Receiving post', 'Inside the mission', 'Red Cross'],
    );
  });
});

it('every column of a template that comes with the program is a field', () => {
  const fields = new Set<string>(manifestFields.map(({ id }) => id));
  const used = shippedTemplates.flatMap(({ columns: list, sort, groupBy }) => [
    ...list.map(({ field }) => field),
    ...sort,
    ...(groupBy === '' ? [] : [groupBy]),
  ]);

  expect(used.filter((field) => !fields.has(field))).toEqual([]);
});
