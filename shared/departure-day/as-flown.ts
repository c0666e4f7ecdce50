import { buildManifest } from '../manifests/manifest';
import { manifestFingerprint } from '../manifests/manifest-fingerprint';
import type { DepartureId } from '../model/ids';
import type { ManifestVersion } from '../model/manifest-version';
import type { Plan } from '../model/plan';
import type { DoorBoard } from './door-board';
import type { DoorHand } from './door-changes';
import { flownPlan } from './door-plan';

/** The number of the next version of a departure's manifest, from 1. */
function nextVersion(plan: Plan, departureId: DepartureId): number {
  const versions = [...plan.manifestVersion.values()].filter((one) => one.departureId === departureId);
  return Math.max(0, ...versions.map(({ version }) => version)) + 1;
}

/** The running number of the next manifest of a plan, from 1. */
function nextNumber(plan: Plan): number {
  let highest = 0;
  for (const { number } of plan.manifestVersion.values()) {
    highest = Math.max(highest, number);
  }
  return highest + 1;
}

/** The version that says who went: everybody whom the door recorded as boarded, with their bags as weighed. */
export function asFlownVersion(
  plan: Plan,
  board: DoorBoard,
  { now, by }: DoorHand,
  record: ManifestVersion['record'],
): ManifestVersion {
  const version = nextVersion(plan, board.departureId);
  const { departure, rows, counts, assumed } = buildManifest(flownPlan(plan, board), board.departureId, {
    version,
    issuedAt: now,
  });
  const content = { departure: { ...departure, status: 'departed' as const }, rows, counts, assumed };
  return {
    id: `${board.departureId}/${version}`,
    departureId: board.departureId,
    version,
    kind: 'as-flown',
    number: nextNumber(plan),
    issuedAt: now,
    issuedBy: by,
    people: rows.length,
    fingerprint: manifestFingerprint({ ...content, version, issuedAt: now }),
    record,
    content,
    overrides: [],
  };
}
