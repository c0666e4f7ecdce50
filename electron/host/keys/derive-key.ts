import { createHash, hkdfSync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import type { KeyCost } from '../ports';

/** A passphrase's cost and salt. */
export interface PassphraseCost extends KeyCost {
  readonly salt: string;
}

/**
 * The 32 bytes that a passphrase stands for. The same passphrase typed on different keyboards may arrive in different
 * Unicode forms, so it is normalised (NFKC) first.
 */
export async function derivePassphraseKey(passphrase: string, cost: PassphraseCost): Promise<Buffer> {
  const derived = await argon2id({
    password: passphrase === '' ? Buffer.of(0) : passphrase.normalize('NFKC'),
    salt: Buffer.from(cost.salt, 'base64'),
    memorySize: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: cost.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(derived);
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
