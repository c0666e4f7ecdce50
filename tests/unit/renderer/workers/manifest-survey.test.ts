import { expect, test } from 'vitest';
import { surveyManifests } from '../../../../renderer/workers/manifest-survey';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { manifestFingerprint } from '../../../../shared/manifests/manifest-fingerprint';
import { departureIdSchema } from '../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

test('the survey tells of every departure what its own manifest says', () => {
  const now = '2031-03-01T10:00:00+01:00';
  const people = [
    aPerson({ id: 'p1', householdId: 'h1' }),
    aPerson({ id: 'p2', householdId: 'h2' }),
    aPerson({ id: 'p3', householdId: 'h3' }),
  ];
  const departures = [aDeparture(), aDeparture({ id: 'd2' })];
  const plan = aPlanWithPlaces({ people, departures }, { h1: 'd1', h2: 'd1' });

  const survey = surveyManifests(plan, now);

  expect(survey).toEqual(
    ['d1', 'd2'].map((id) => {
      const manifest = buildManifest(plan, departureIdSchema.parse(id), { version: 9, issuedAt: now });
      return { departureId: id, people: manifest.counts.people, fingerprint: manifestFingerprint(manifest) };
    }),
  );
});
