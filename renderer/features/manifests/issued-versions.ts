import type { DepartureId } from '../../../shared/model/ids';
import type { ManifestVersion } from '../../../shared/model/manifest-version';

/** The issued versions of each departure's manifest, the newest first. */
export function versionsByDeparture(
  versions: Iterable<ManifestVersion>,
): ReadonlyMap<DepartureId, readonly ManifestVersion[]> {
  const byDeparture = new Map<DepartureId, ManifestVersion[]>();
  for (const version of versions) {
    const others = byDeparture.get(version.departureId);
    if (others === undefined) {
      byDeparture.set(version.departureId, [version]);
    } else {
      others.push(version);
    }
  }
  for (const list of byDeparture.values()) {
    list.sort((a, b) => b.version - a.version);
  }
  return byDeparture;
}
