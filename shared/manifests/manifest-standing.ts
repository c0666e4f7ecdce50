import { instantText } from '../eligibility/instant';
import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import type { ManifestVersion } from '../model/manifest-version';
import type { Manifest, ManifestStanding } from './manifest';

/** How a version stands beside the newest one of the same departure. */
export function standingOf(version: ManifestVersion, newest: ManifestVersion): ManifestStanding {
  return newest.version > version.version
    ? { kind: 'void', by: newest.version, at: newest.issuedAt }
    : { kind: 'in-force' };
}

/** The one word that is printed across a page; empty for a list in force. */
export function standingWord(standing: ManifestStanding, format: FormatMessage): string {
  return standing.kind === 'in-force' ? '' : format(message(`manifests.word-${standing.kind}`));
}

/** What a reader must know of a list that is not in force, in words; empty for one that is. */
export function standingText(standing: ManifestStanding, format: FormatMessage): string {
  switch (standing.kind) {
    case 'in-force':
      return '';
    case 'draft':
      return format(message('manifests.standing-draft'));
    case 'void':
      return format(
        message('manifests.standing-void', { version: standing.by, at: instantText(standing.at) }),
      );
  }
}

/** A version as it was issued, to be laid out again; null for one whose content was not kept. */
export function manifestOfVersion(version: ManifestVersion, newest: ManifestVersion): Manifest | null {
  const { content, record } = version;
  return content === null
    ? null
    : {
        ...content,
        version: version.version,
        issuedAt: version.issuedAt,
        ...(record === null ? {} : { record }),
        number: version.number,
        issuedBy: version.issuedBy,
        listKind: version.kind,
        standing: standingOf(version, newest),
      };
}
