import { expect, test } from 'vitest';
import { versionsByDeparture } from '../../../../../renderer/features/manifests/issued-versions';
import { aManifestVersion } from '../../../../support/builders';

test('versions are listed by departure, the newest first, by number and not by text', () => {
  const lists = versionsByDeparture([
    aManifestVersion({ departureId: 'd1', version: 9 }),
    aManifestVersion({ departureId: 'd2', version: 1 }),
    aManifestVersion({ departureId: 'd1', version: 10 }),
  ]);

  expect([...lists].map(([id, versions]) => [id, versions.map(({ version }) => version)])).toEqual([
    ['d1', [10, 9]],
    ['d2', [1]],
  ]);
});
