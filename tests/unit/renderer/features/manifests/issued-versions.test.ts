import { expect, test } from 'vitest';
import { versionsByDeparture } from '../../../../../renderer/features/manifests/issued-versions';
import { departureIdSchema } from '../../../../../shared/model/ids';
import type { ManifestVersion } from '../../../../../shared/model/manifest-version';

const issued = (departure: string, version: number): ManifestVersion => ({
  id: `${departure}/${version}`,
  departureId: departureIdSchema.parse(departure),
  version,
  issuedAt: '2031-03-01T10:00:00+00:00',
  people: 3,
  fingerprint: 'f',
});

test('versions are listed by departure, the newest first, by number and not by text', () => {
  const lists = versionsByDeparture([issued('d1', 9), issued('d2', 1), issued('d1', 10)]);

  expect([...lists].map(([id, versions]) => [id, versions.map(({ version }) => version)])).toEqual([
    ['d1', [10, 9]],
    ['d2', [1]],
  ]);
});
