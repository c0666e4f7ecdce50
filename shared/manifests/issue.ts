import type { AuditHead } from '../contract/history-methods';
import type { DepartureId } from '../model/ids';
import type { ManifestContent } from '../model/manifest-content';
import type { IssueOverride, ManifestVersion } from '../model/manifest-version';
import type { Plan } from '../model/plan';
import { manifestFingerprint } from './manifest-fingerprint';

/** What an issue adds to the content of a manifest. `issuedAt` is ISO 8601; `record` null where it is not known. */
export interface IssueDetails {
  readonly version: number;
  readonly number: number;
  readonly issuedAt: string;
  readonly issuedBy: string;
  readonly kind: ManifestVersion['kind'];
  readonly record: AuditHead | null;
  readonly overrides: readonly IssueOverride[];
}

/** The record of an issue: the content as it stands, frozen, under `<departureId>/<version>`. */
export function asIssued(content: ManifestContent, details: IssueDetails): ManifestVersion {
  const { departure, rows, counts, assumed } = content;
  return {
    id: `${departure.id}/${details.version}`,
    departureId: departure.id,
    version: details.version,
    kind: details.kind,
    number: details.number,
    issuedAt: details.issuedAt,
    issuedBy: details.issuedBy,
    people: counts.people,
    fingerprint: manifestFingerprint(content),
    record:
      details.record === null
        ? null
        : { sequence: details.record.sequence, words: [...details.record.words] },
    content: { departure, rows, counts, assumed },
    overrides: [...details.overrides],
  };
}

/** The number that the next manifest of a plan carries, from 1. */
export function nextManifestNumber(plan: Pick<Plan, 'manifestVersion'>): number {
  return Math.max(0, ...[...plan.manifestVersion.values()].map(({ number }) => number)) + 1;
}

/** The issued versions of a departure's manifest, the newest first. */
export function issuedVersions(
  plan: Pick<Plan, 'manifestVersion'>,
  departureId: DepartureId,
): ManifestVersion[] {
  return [...plan.manifestVersion.values()]
    .filter((version) => version.departureId === departureId)
    .sort((a, b) => b.version - a.version);
}

/** The version that the next issue of a departure's manifest carries, from 1. */
export function nextManifestVersion(plan: Pick<Plan, 'manifestVersion'>, departureId: DepartureId): number {
  return (issuedVersions(plan, departureId)[0]?.version ?? 0) + 1;
}
