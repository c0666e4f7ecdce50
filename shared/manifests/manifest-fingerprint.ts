import { textDigest } from '../kit/text-digest';
import type { Manifest } from './manifest';

/** A digest of what a manifest says, its version, its time and the departure's status left out: equal for two that say the same. */
export function manifestFingerprint(manifest: Manifest): string {
  const { departure, rows, counts } = manifest;
  return textDigest(JSON.stringify([{ ...departure, status: '' }, rows, counts]));
}
