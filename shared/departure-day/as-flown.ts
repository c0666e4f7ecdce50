import { asIssued, nextManifestNumber, nextManifestVersion } from '../manifests/issue';
import { buildManifest } from '../manifests/manifest';
import type { ManifestVersion } from '../model/manifest-version';
import type { Plan } from '../model/plan';
import type { DoorBoard } from './door-board';
import type { DoorHand } from './door-changes';
import { flownPlan } from './door-plan';

/** The version that says who went: everybody whom the door recorded as boarded, with their bags as weighed. */
export function asFlownVersion(
  plan: Plan,
  board: DoorBoard,
  { now, by }: DoorHand,
  record: ManifestVersion['record'],
): ManifestVersion {
  const version = nextManifestVersion(plan, board.departureId);
  const content = buildManifest(flownPlan(plan, board), board.departureId, { version, issuedAt: now });
  return asIssued(
    { ...content, departure: { ...content.departure, status: 'departed' } },
    {
      version,
      number: nextManifestNumber(plan),
      issuedAt: now,
      issuedBy: by,
      kind: 'as-flown',
      record,
      overrides: [],
    },
  );
}
