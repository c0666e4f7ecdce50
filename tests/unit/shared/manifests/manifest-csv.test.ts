import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { manifestCsv } from '../../../../shared/manifests/manifest-csv';
import { departureIdSchema } from '../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

describe('manifestCsv', () => {
  it('keeps every value, and puts an apostrophe before what would be a formula', () => {
    const plan = aPlanWithPlaces(
      {
        people: [
          aPerson({
            familyName: '=HYPERLINK("x")',
            givenNames: 'Awa, "Nɛnɛ"',
            phone: '+33 6 39 98 00 01',
            documentNumber: '-1+1',
            sex: 'F',
            baggageKg: 7.5,
          }),
        ],
        departures: [aDeparture()],
      },
      { h1: 'd1' },
    );
    const manifest = buildManifest(plan, departureIdSchema.parse('d1'), {
      version: 1,
      issuedAt: '2031-03-02T09:30:00Z',
    });

    const csv = manifestCsv(manifest);

    expect(csv.startsWith('\uFEFFnumber,person_id,')).toBe(true);
    expect(Papa.parse(csv.slice(1).trimEnd(), { header: true }).data).toEqual([
      {
        number: '1',
        person_id: 'p1',
        household_id: 'h1',
        family_name: `'=HYPERLINK("x")`,
        given_names: 'Awa, "Nɛnɛ"',
        date_of_birth: '1990-05-17',
        sex: 'F',
        nationality: 'FRA',
        document_type: 'passport',
        document_number: "'-1+1",
        document_expiry: '2035-01-01',
        phone: '+33 6 39 98 00 01',
        baggage_kg: '7.5',
        special_needs: '',
      },
    ]);
  });
});
