import { describe, expect, it } from 'vitest';
import { manifestField, manifestFieldIds, manifestFields } from '../../../../shared/manifests/fields';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { createFormatter } from '../../../../shared/messages/format';
import { departureIdSchema } from '../../../../shared/model/ids';
import type { ManifestRow } from '../../../../shared/model/manifest-content';
import type { Person } from '../../../../shared/model/person';
import { aDeparture, aPerson } from '../../../support/builders';
import { defined } from '../../../support/defined';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const format = createFormatter();

function aRow(person: Partial<Person>): ManifestRow {
  const plan = aPlanWithPlaces({ people: [aPerson(person)], departures: [aDeparture()] }, { h1: 'd1' });
  const { rows } = buildManifest(plan, departureIdSchema.parse('d1'), { version: 1, issuedAt: '' });
  return defined(rows[0]);
}

const texts = (row: ManifestRow, ids: readonly string[], how: 'text' | 'redacted' = 'text') =>
  ids.map((id) => defined(manifestField(id))[how](row, format));

describe('manifestFields', () => {
  it('has one field for each id, in their order', () => {
    expect(manifestFields.map(({ id }) => id)).toEqual(manifestFieldIds);
  });

  it('says each fact in words, and nothing where it is not known', () => {
    const row = aRow({
      familyName: 'Diallo',
      givenNames: 'Awa Mariam',
      majorCategory: 'I',
      minorCategory: 'D',
      relation: 'head',
      needs: ['wheelchair', 'pet'],
      promissoryNote: 'signed',
    });

    expect(
      texts(row, [
        'name',
        'documentType',
        'category',
        'relation',
        'needs',
        'promissoryNote',
        'baggageKg',
        'phone',
      ]),
    ).toEqual(['Diallo, Awa Mariam', 'passport', 'I D', 'head', 'wheelchair, pet', 'signed', '', '']);
  });

  it('says an age where no birth date is known', () => {
    expect(texts(aRow({ dateOfBirth: '', ageYears: 7, ageOn: '2031-03-01' }), ['dateOfBirth'])).toEqual([
      'age 7',
    ]);
  });

  it('redacts names to initials, documents to their end, and leaves nothing else that names a person', () => {
    const row = aRow({
      familyName: 'مثال',
      givenNames: 'Anne-Marie é',
      documentNumber: '00123456',
      phone: '+22370000000',
      bookingReference: 'XK4P2Q',
    });

    expect(
      texts(
        row,
        [
          'familyName',
          'givenNames',
          'name',
          'documentNumber',
          'reference',
          'phone',
          'dateOfBirth',
          'address',
        ],
        'redacted',
      ),
    ).toEqual(['م.', 'A. M. É.', 'A. M. É. م.', '…456', 'XK4P2Q', '', '', '']);
  });

  it('never shows more than half of a short document number on a redacted list', () => {
    const tails = ['', 'A', 'AB', 'ABCDE', 'ABCDEFGH'].map(
      (documentNumber) => texts(aRow({ documentNumber }), ['documentNumber'], 'redacted')[0],
    );

    expect(tails).toEqual(['', '…', '…B', '…DE', '…FGH']);
  });
});
