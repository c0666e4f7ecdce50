import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countKeptOut } from '../../../../shared/eligibility/count-kept-out';
import { explainEligibility } from '../../../../shared/eligibility/rules';
import type { Person } from '../../../../shared/model/person';
import { aDeparture, aPerson } from '../../../support/builders';

const now = '2031-03-01T06:00:00Z';

describe('how many people each rule keeps out', () => {
  it('is told for each departure, for some and for all of them', () => {
    const households = [
      [aPerson({ nationality: 'MLI' }), aPerson({ id: 'p2', documentExpiry: '2030-01-01' })],
      [aPerson({ id: 'p3', status: 'unreachable', nationality: 'MLI' })],
    ];
    const departures = [
      aDeparture({ id: 'd1', nationalitiesAllowed: ['FRA'], documentsAccepted: ['passport'] }),
      aDeparture({ id: 'd2', documentsAccepted: ['passport'] }),
      aDeparture({ id: 'd3', status: 'closed', nationalitiesAllowed: ['FRA'] }),
    ];

    const counts = [...countKeptOut(households, departures, { now })].flatMap(
      ([rule, { somewhere, everywhere, byDeparture }]) =>
        somewhere === 0 ? [] : [[rule, somewhere, everywhere, Object.fromEntries(byDeparture)]],
    );

    expect(counts).toEqual([
      ['departure-open', 3, 0, { d3: 3 }],
      ['reachable', 1, 1, { d1: 1, d2: 1 }],
      ['nationality', 2, 0, { d1: 2 }],
      ['document-valid', 1, 1, { d1: 1, d2: 1 }],
    ]);
  });

  it('is what the explanations of all pairs add up to', () => {
    const person = fc.record({
      nationality: fc.constantFrom('FRA', 'MLI', ''),
      status: fc.constantFrom<Person['status']>('registered', 'unreachable'),
      documentExpiry: fc.constantFrom('', '2031-03-02', '2031-05-01'),
      vaccinationCard: fc.constantFrom<Person['vaccinationCard']>('', 'yes', 'no'),
      readyOn: fc.constantFrom('', '2031-03-04'),
      needs: fc.constantFrom<Person['needs']>([], ['oxygen']),
      relation: fc.constantFrom<Person['relation']>('head', 'spouse', 'child', ''),
    });
    const departure = fc.record({
      nationalitiesAllowed: fc.constantFrom<string[]>([], ['FRA']),
      relativesAllowed: fc.constantFrom<('spouse' | 'child')[]>([], ['spouse', 'child']),
      documentsAccepted: fc.constantFrom<'passport'[]>([], ['passport']),
      validMonths: fc.constantFrom(0, 6),
      visaCountry: fc.constantFrom('', 'FRA'),
      vaccinationCard: fc.boolean(),
      places: fc.constantFrom({}, { oxygen: 0 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(person, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        fc.array(departure, { maxLength: 3 }),
        (families, options) => {
          const households = families.map((members, family) =>
            members.map((rest, index) => aPerson({ id: `p${family}-${index}`, ...rest })),
          );
          const departures = options.map((rest, index) => aDeparture({ id: `d${index}`, ...rest }));
          const sums = new Map<string, number>();
          for (const household of households) {
            for (const one of household) {
              for (const each of departures) {
                for (const { rule, hard } of explainEligibility(one, each, { now, household })) {
                  if (hard) sums.set(`${rule} ${each.id}`, (sums.get(`${rule} ${each.id}`) ?? 0) + 1);
                }
              }
            }
          }

          const counted = [...countKeptOut(households, departures, { now })].flatMap(
            ([rule, { byDeparture }]) =>
              [...byDeparture].map(([id, count]) => [`${rule} ${id}`, count] as const),
          );

          expect(new Map(counted)).toEqual(sums);
        },
      ),
    );
  });
});
