import { expect, test } from 'vitest';
import { manifestToIssue, surveyManifests } from '../../../../renderer/workers/manifest-issue';
import { departureIdSchema } from '../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../support/builders';
import { aRecord } from '../../../support/large-manifest';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const d1 = departureIdSchema.parse('d1');
const now = '2031-03-01T10:00:00+01:00';

const arrange = () =>
  aPlanWithPlaces(
    {
      people: [
        aPerson({ id: 'p1', householdId: 'h1' }),
        aPerson({ id: 'p2', householdId: 'h2' }),
        aPerson({ id: 'p3', householdId: 'h3' }),
      ],
      departures: [aDeparture(), aDeparture({ id: 'd2' })],
    },
    { h1: 'd1', h2: 'd1' },
  );

test('the first issue is version 1, now', () => {
  const { manifest, isNew } = manifestToIssue(arrange(), d1, null, now);

  expect([manifest.version, manifest.issuedAt, isNew]).toEqual([1, now, true]);
});

test('what says the same as the last version keeps its number and its time', () => {
  const plan = arrange();
  const { fingerprint } = manifestToIssue(plan, d1, null, now);
  const last = { version: 4, issuedAt: '2031-02-01T00:00:00+00:00', fingerprint };

  const { manifest, isNew } = manifestToIssue(plan, d1, last, now);

  expect([manifest.version, manifest.issuedAt, isNew]).toEqual([4, last.issuedAt, false]);
});

test('what says something else is the next version', () => {
  const plan = arrange();
  const { fingerprint } = manifestToIssue(plan, d1, null, now);
  plan.assignment.delete('h2');

  const { manifest, isNew } = manifestToIssue(plan, d1, { version: 4, issuedAt: now, fingerprint }, now);

  expect([manifest.version, manifest.counts.people, isNew]).toEqual([5, 1, true]);
});

test('the survey tells of every departure what its own manifest says', () => {
  const plan = arrange();

  const survey = surveyManifests(plan, now);

  expect(survey).toEqual(
    ['d1', 'd2'].map((id) => {
      const { manifest, fingerprint } = manifestToIssue(plan, departureIdSchema.parse(id), null, now);
      return { departureId: id, people: manifest.counts.people, fingerprint };
    }),
  );
});

test('where the record stands is told, and makes no new version', () => {
  const plan = arrange();
  const { fingerprint } = manifestToIssue(plan, d1, null, now);

  const { manifest, isNew } = manifestToIssue(
    plan,
    d1,
    { version: 1, issuedAt: now, fingerprint },
    now,
    aRecord,
  );

  expect([manifest.record, isNew]).toEqual([aRecord, false]);
});
