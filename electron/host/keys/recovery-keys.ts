import { createHash, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { wordsOf } from './words';

/** What stands before the 32 bytes of an X25519 key in its standard encoding (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');
const keyBytes = 32;

function privateKeyOf(bytes: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privatePrefix, bytes]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(bytes: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: 'der', type: 'spki' });
}

/** The public half, 32 bytes, of a private one. */
export function publicHalf(privateBytes: Buffer): Buffer {
  return createPublicKey(privateKeyOf(privateBytes))
    .export({ format: 'der', type: 'spki' })
    .subarray(-keyBytes);
}

/** Whether a public half agrees on anything: a few points of the curve give nought with every private half. */
export function isUsable(publicBytes: Buffer): boolean {
  try {
    diffieHellman({
      privateKey: privateKeyOf(Buffer.alloc(keyBytes, 1)),
      publicKey: publicKeyOf(publicBytes),
    });
    return true;
  } catch {
    return false;
  }
}

/** Four words that name a public half, for two people to compare. */
export function recoveryFingerprint(publicBytes: Buffer): string {
  return wordsOf(createHash('sha256').update('fingerprint').update(publicBytes).digest(), 4).join(' ');
}

/** The key that wraps the data key for a recovery slot: X25519, then HKDF over both public halves. Throws on a weak half. */
export function agreeOnKey(
  privateBytes: Buffer,
  otherPublic: Buffer,
  halves: { readonly ephemeral: Buffer; readonly recovery: Buffer },
): Buffer {
  const shared = diffieHellman({
    privateKey: privateKeyOf(privateBytes),
    publicKey: publicKeyOf(otherPublic),
  });
  const salt = Buffer.concat([halves.ephemeral, halves.recovery]);
  const key = Buffer.from(hkdfSync('sha256', shared, salt, 'departure-desk/2|recovery', 32));
  shared.fill(0);
  return key;
}
