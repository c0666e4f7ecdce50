import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { manifestFingerprint } from '../../../../shared/manifests/manifest-fingerprint';
import { departureIdSchema, personIdSchema } from '../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const d1 = departureIdSchema.parse('d1');
const issue = { version: 2, issuedAt: '2031-03-02T09:30:00Z' };

function plan() {
  return aPlanWithPlaces(
    {
      people: [
        aPerson({ id: 'p1', householdId: 'h1', familyName: 'Specimen', givenNames: 'Ruth', baggageKg: 12 }),
        aPerson({ id: 'p2', householdId: 'h1', familyName: 'Specimen', dateOfBirth: '2029-06-01' }),
        aPerson({ id: 'p3', householdId: 'h1', familyName: 'Specimen', status: 'staying' }),
        aPerson({
          id: 'p4',
          householdId: 'h2',
          familyName: 'Échantillon',
          givenNames: 'Zoé',
          dateOfBirth: '2021-01-01',
          nationality: 'MLI',
          needs: ['wheelchair'],
        }),
        aPerson({ id: 'p5', householdId: 'h3', dateOfBirth: '' }),
        aPerson({ id: 'p6', householdId: 'h4' }),
      ],
      departures: [aDeparture(), aDeparture({ id: 'd2' })],
    },
    { h1: 'd1', h2: 'd1', h3: 'd1', h4: 'd2' },
  );
}

describe('buildManifest', () => {
  it('lists who travels, household by household and by name', () => {
    const { rows } = buildManifest(plan(), d1, issue);

    expect(
      rows.map(({ number, householdNumber, familyName, givenNames, needs }) => ({
        number,
        householdNumber,
        name: `${familyName}, ${givenNames}`,
        needs,
      })),
    ).toEqual([
      { number: 1, householdNumber: 1, name: 'Échantillon, Zoé', needs: ['wheelchair', 'lone-minor'] },
      { number: 2, householdNumber: 2, name: 'Misali, Test', needs: [] },
      { number: 3, householdNumber: 3, name: 'Specimen, Ruth', needs: [] },
      { number: 4, householdNumber: 3, name: 'Specimen, Test', needs: ['infant'] },
    ]);
  });

  it('does not call a minor alone whose escort is aboard', () => {
    const escorted = (otherId: string) => {
      const withEscort = plan();
      const zoe = [...withEscort.person.values()].find(({ givenNames }) => givenNames === 'Zoé');
      const link = {
        kind: 'escort' as const,
        until: 'DSS',
        reason: '',
        otherId: personIdSchema.parse(otherId),
      };
      withEscort.personLink.set('l', { id: 'l', ...link, personId: zoe?.id ?? link.otherId });
      return buildManifest(withEscort, d1, issue).rows[0]?.needs;
    };

    expect([escorted('p5'), escorted('p6')]).toEqual([['wheelchair'], ['wheelchair', 'lone-minor']]);
  });

  it('adds up', () => {
    expect(buildManifest(plan(), d1, issue).counts).toEqual({
      people: 4,
      households: 3,
      adults: 1,
      children: 1,
      infants: 1,
      ageUnknown: 1,
      needs: { wheelchair: 1, stretcher: 0, oxygen: 0, pet: 0 },
      baggageKg: 72,
      weightKg: 302,
      nationalities: [
        ['FRA', 3],
        ['MLI', 1],
      ],
    });
  });

  it('is empty for a departure that nobody is on, or that is not in the plan', () => {
    const unknown = departureIdSchema.parse('unknown');

    expect(buildManifest(plan(), unknown, issue).rows).toEqual([]);
  });
});

describe('manifestFingerprint', () => {
  it('is the same for the same content, whatever its version and time', () => {
    const first = buildManifest(plan(), d1, issue);
    const again = buildManifest(plan(), d1, { version: 3, issuedAt: '2031-03-02T11:00:00Z' });

    expect(manifestFingerprint(again)).toBe(manifestFingerprint(first));
    expect(manifestFingerprint(first)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('differs when a person, a document number or the departure’s time differs', () => {
    const first = manifestFingerprint(buildManifest(plan(), d1, issue));
    const changed = [
      (edited: ReturnType<typeof plan>) => edited.person.delete('p2'),
      (edited: ReturnType<typeof plan>) => edited.person.set('p1', aPerson({ documentNumber: '00123457' })),
      (edited: ReturnType<typeof plan>) =>
        edited.departure.set('d1', aDeparture({ departsAt: '2031-03-03T09:00:00+00:00' })),
    ].map((edit) => {
      const edited = plan();
      edit(edited);
      return manifestFingerprint(buildManifest(edited, d1, issue));
    });

    expect(new Set([first, ...changed]).size).toBe(4);
  });
});
