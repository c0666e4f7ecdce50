import { nextManifestVersion } from '../../../shared/manifests/issue';
import type { Manifest } from '../../../shared/manifests/manifest';
import { manifestOfVersion, standingText, standingWord } from '../../../shared/manifests/manifest-standing';
import type { PaperMark } from '../../../shared/manifests/paper-mark';
import type { FormatMessage } from '../../../shared/messages/format';
import type { Departure } from '../../../shared/model/departure';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import type { Plan } from '../../../shared/model/plan';
import type { ManifestDraft } from '../../workers/manifest-protocol';

/** What the screen shows of one departure: a version that was issued, or the list as it would be issued now. */
export interface ShownManifest {
  /** Null for a draft. */
  readonly version: ManifestVersion | null;
  /** Null where the content of the version was not kept. */
  readonly manifest: Manifest | null;
}

/** The draft as a manifest that nobody could take for an issued one. */
export function draftManifest(
  { content, departureId }: ManifestDraft,
  plan: Pick<Plan, 'manifestVersion'>,
  now: string,
): Manifest {
  return {
    ...content,
    version: nextManifestVersion(plan, departureId),
    issuedAt: now,
    standing: { kind: 'draft' },
  };
}

/** A version as it was issued, marked as void where a newer one is in force. */
export function issuedManifest(
  version: ManifestVersion,
  versions: readonly ManifestVersion[],
): ShownManifest {
  return { version, manifest: manifestOfVersion(version, versions[0] ?? version) };
}

/**
 * Whether the newest version says what there is to say: the same as the plan does, or who went on a departure that has
 * gone, of whom the plan assigns nobody any more.
 */
export function isUpToDate(
  last: ManifestVersion | undefined,
  fingerprint: string | undefined,
  { status }: Pick<Departure, 'status'>,
): last is ManifestVersion {
  return (
    last !== undefined &&
    ((last.kind === 'as-flown' && status === 'departed') || last.fingerprint === fingerprint)
  );
}

/** The newest version where it is up to date, else the draft. */
export function presentManifest(
  draft: ManifestDraft,
  versions: readonly ManifestVersion[],
  plan: Pick<Plan, 'manifestVersion'>,
  now: string,
): ShownManifest {
  const [last] = versions;
  return isUpToDate(last, draft.fingerprint, draft.content.departure) && last.content !== null
    ? issuedManifest(last, versions)
    : { version: null, manifest: draftManifest(draft, plan, now) };
}

/** What stands on each page of a manifest beside its content. `copy` is empty for what is not printed in numbered copies. */
export function markOf({ standing }: Manifest, copy: string, format: FormatMessage): PaperMark {
  return {
    word: standing === undefined ? '' : standingWord(standing, format),
    sentence: standing === undefined ? '' : standingText(standing, format),
    copy,
  };
}

/** Whether a list may be acted on: neither a draft nor superseded. Only such lists leave as files that programs read. */
export function isInForce({ standing }: Manifest): boolean {
  return standing === undefined || standing.kind === 'in-force';
}
