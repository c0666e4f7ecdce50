import { describe, expect, it } from 'vitest';
import {
  asIssued,
  issuedVersions,
  nextManifestNumber,
  nextManifestVersion,
} from '../../../../shared/manifests/issue';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { manifestFingerprint } from '../../../../shared/manifests/manifest-fingerprint';
import { departureIdSchema } from '../../../../shared/model/ids';
import { manifestVersionSchema } from '../../../../shared/model/manifest-version';
import { aDeparture, aPerson } from '../../../support/builders';
import { aRecord } from '../../../support/large-manifest';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const d1 = departureIdSchema.parse('d1');
const details = {
  version: 2,
  number: 7,
  issuedAt: '2031-03-02T09:30:00Z',
  issuedBy: 'A. Planner',
  kind: 'planned' as const,
  record: aRecord,
  overrides: [{ check: 'seats', found: 1, reason: 'The crew gave up a seat' }],
};

function issued() {
  const plan = aPlanWithPlaces({ people: [aPerson()], departures: [aDeparture()] }, { h1: 'd1' });
  const manifest = buildManifest(plan, d1, { version: 2, issuedAt: details.issuedAt });
  return { plan, manifest, version: asIssued(manifest, details) };
}

describe('asIssued', () => {
  it('keeps the content, its fingerprint and who issued it in a valid record', () => {
    const { manifest, version } = issued();

    expect(manifestVersionSchema.parse(version)).toEqual({
      id: 'd1/2',
      departureId: 'd1',
      version: 2,
      kind: 'planned',
      number: 7,
      issuedAt: details.issuedAt,
      issuedBy: 'A. Planner',
      people: 1,
      fingerprint: manifestFingerprint(manifest),
      record: { sequence: aRecord.sequence, words: [...aRecord.words] },
      content: {
        departure: manifest.departure,
        rows: manifest.rows,
        counts: manifest.counts,
        assumed: manifest.assumed,
      },
      overrides: details.overrides,
    });
  });

  it('counts numbers over the plan and versions over the departure', () => {
    const { plan, version, manifest } = issued();
    const first = asIssued(manifest, { ...details, version: 1, number: 3 });
    for (const one of [first, version]) {
      plan.manifestVersion.set(one.id, one);
    }

    expect([
      nextManifestNumber(plan),
      nextManifestVersion(plan, d1),
      nextManifestVersion(plan, departureIdSchema.parse('d9')),
      issuedVersions(plan, d1).map(({ version: number }) => number),
    ]).toEqual([8, 3, 1, [2, 1]]);
  });
});
