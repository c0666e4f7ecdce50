import { textDigest } from '../kit/text-digest';
import type { ManifestContent } from '../model/manifest-content';

/** A digest of what a manifest says, its version, its time and the departure's status left out: equal for two that say the same. */
export function manifestFingerprint({ departure, rows, counts }: ManifestContent): string {
  return textDigest(JSON.stringify([{ ...departure, status: '' }, rows, counts]));
}
