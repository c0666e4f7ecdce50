import { useEffect, useState } from 'react';
import type { DepartureId } from '../../../shared/model/ids';
import type { RecipientProfile } from '../../../shared/model/recipient-profile';
import type { ManifestDraft } from '../../workers/manifest-protocol';
import { machineNow } from '../../ui/machine-instant';
import type { AskManifests } from './use-manifest-worker';

/** The list of a departure as the plan has it, checked for this recipient; null until it is there. */
export function useDraft(
  ask: AskManifests,
  departureId: DepartureId,
  profile: RecipientProfile,
): { readonly draft: ManifestDraft; readonly at: string } | null {
  const [known, setKnown] = useState<{ readonly draft: ManifestDraft; readonly at: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const at = machineNow();
    void ask({ kind: 'draft', departureId, profile, now: at }).then((reply) => {
      if (isWanted && reply.kind === 'draft') {
        setKnown({ draft: reply.draft, at });
      }
    });
    return () => {
      isWanted = false;
    };
  }, [ask, departureId, profile]);
  return known;
}
