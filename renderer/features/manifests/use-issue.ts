import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { asIssued, nextManifestNumber, nextManifestVersion } from '../../../shared/manifests/issue';
import { message } from '../../../shared/messages/message';
import { creation } from '../../../shared/model/apply-changes';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { IssueOverride, ManifestVersion } from '../../../shared/model/manifest-version';
import type { RecipientProfile } from '../../../shared/model/recipient-profile';
import { useDesk } from '../../desk/use-desk';
import { machineNow } from '../../ui/machine-instant';
import { readHead } from './read-head';
import type { AskManifests } from './use-manifest-worker';

/** What is issued, and the fingerprint of what was checked: a list that changed meanwhile is not issued unseen. */
interface IssueOrder {
  readonly departure: Departure;
  readonly profile: RecipientProfile;
  readonly fingerprint: string;
  readonly overrides: readonly IssueOverride[];
}

/** Issues the list of a departure: frozen, numbered and in the record. What happened outside, undo passes by. */
export function useIssue(ask: AskManifests): (order: IssueOrder) => Promise<Result<ManifestVersion>> {
  const desk = useDesk();
  return async ({ departure, profile, fingerprint, overrides }) => {
    await desk.saved();
    const issuedAt = machineNow();
    const reply = await ask({ kind: 'draft', departureId: departure.id, profile, now: issuedAt });
    if (reply.kind !== 'draft') {
      return failure(message('manifestsScreen.worker-broke'));
    }
    if (reply.draft.fingerprint !== fingerprint) {
      return failure(message('manifestsScreen.changed-meanwhile'));
    }
    const version = asIssued(reply.draft.content, {
      version: nextManifestVersion(desk.plan, departure.id),
      number: nextManifestNumber(desk.plan),
      issuedAt,
      issuedBy: desk.opened.operator,
      kind: 'planned',
      record: await readHead(),
      overrides,
    });
    const label = message('manifestsScreen.did-issue', {
      version: version.version,
      departure: departureName(departure),
    });
    const done = desk.commit(label, [creation('manifestVersion', version)], { undoable: false });
    return done.ok ? success(version) : done;
  };
}
