import { createHash } from 'node:crypto';
import { publicHalf, recoveryFingerprint } from './recovery-keys';

type Half = 'private' | 'public';

const checkBytes = 4;
const keyBytes = 32;

/** The check says which half it is, too: one cannot be taken for the other. */
function checkOf(half: Half, key: Buffer): Buffer {
  return createHash('sha256').update(`departure-desk/2|${half}`).update(key).digest().subarray(0, checkBytes);
}

function groups(half: Half, key: Buffer): string {
  const hex = Buffer.concat([key, checkOf(half, key)]).toString('hex');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}

/** The public half as a line that may be mailed, read aloud or typed: 18 groups of four, the last two a check. */
export function publicKeyText(publicBytes: Buffer): string {
  return groups('public', publicBytes);
}

/** The file that holds the private half. It names no plan and nobody. */
export function recoveryKeyText(privateBytes: Buffer): string {
  const publicBytes = publicHalf(privateBytes);
  return [
    'Departure Desk: recovery key, private half',
    'Keep this away from the desk. Whoever has it opens every plan that knows its public half.',
    `Name: ${recoveryFingerprint(publicBytes)}`,
    `Public half: ${publicKeyText(publicBytes)}`,
    `Key: ${groups('private', privateBytes)}`,
    '',
  ].join('\n');
}

/**
 * The 32 bytes in a text that was pasted, typed or read from a file, whatever its spaces, dashes, lines and capitals; null
 * when there are none, or when the check does not fit (a slip of the hand, or the other half).
 */
export function parseRecoveryText(half: Half, text: string): Buffer | null {
  const marked =
    half === 'private' ? /\bkey:([^:]*)$/i.exec(text)?.[1] : /public half:([^:]*?)(?:\n|$)/i.exec(text)?.[1];
  const hex = (marked ?? text).replace(/[\s-]/g, '');
  if (!/^[0-9a-f]+$/i.test(hex) || hex.length !== (keyBytes + checkBytes) * 2) {
    return null;
  }
  const bytes = Buffer.from(hex, 'hex');
  const key = bytes.subarray(0, keyBytes);
  return checkOf(half, key).equals(bytes.subarray(keyBytes)) ? key : null;
}
