import { createHash, hkdfSync } from 'node:crypto';
import type { KeyCost } from '../ports';
import { argon2 } from './argon2';

/** A passphrase's cost and salt. */
export interface PassphraseCost extends KeyCost {
  readonly salt: string;
}

/**
 * The 32 bytes that a passphrase stands for. The same passphrase typed on different keyboards may arrive in different
 * Unicode forms, so it is normalised (NFKC) first.
 */
export function derivePassphraseKey(passphrase: string, cost: PassphraseCost): Promise<Buffer> {
  const typed = passphrase === '' ? Uint8Array.of(0) : new TextEncoder().encode(passphrase.normalize('NFKC'));
  return argon2(typed, Buffer.from(cost.salt, 'base64'), cost);
}

/** The 32 bytes that a passphrase and a key file stand for together; neither alone does. */
export async function deriveKeyFileKey(
  passphrase: string,
  keyFile: Uint8Array,
  cost: PassphraseCost,
): Promise<Buffer> {
  const fromPassphrase = await derivePassphraseKey(passphrase, cost);
  const both = Buffer.concat([fromPassphrase, createHash('sha256').update(keyFile).digest()]);
  const salt = Buffer.from(cost.salt, 'base64');
  const key = Buffer.from(hkdfSync('sha256', both, salt, 'departure-desk/2|key-file', 32));
  fromPassphrase.fill(0);
  both.fill(0);
  return key;
}
