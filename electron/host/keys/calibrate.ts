import { argon2id } from 'hash-wasm';
import type { HostPorts, KeyCost } from '../ports';

const leastKiB = 64 * 1024;
/** So that a weaker desk can still open the plan. */
const mostKiB = 512 * 1024;
const wantedMs = 1000;
const iterations = 3;

/** The cost at which one guess takes about a second where `probeMs` was measured for the least cost. */
export function costFor(probeMs: number): KeyCost {
  const fitting = Math.floor((leastKiB * wantedMs) / Math.max(probeMs, 1) / 1024) * 1024;
  return { memoryKiB: Math.min(mostKiB, Math.max(leastKiB, fitting)), iterations, parallelism: 1 };
}

/**
 * What a passphrase of this desk costs to guess: as given, or measured now. Never under 64 MiB and three passes; OWASP's
 * first choice for Argon2id is 46 MiB and one.
 */
export async function chooseKeyCost({
  keyCost,
  clock,
}: Pick<HostPorts, 'keyCost' | 'clock'>): Promise<KeyCost> {
  if (keyCost !== 'calibrated') {
    return keyCost;
  }
  const begun = clock();
  await argon2id({
    password: 'a passphrase that opens nothing',
    salt: Buffer.alloc(16),
    memorySize: leastKiB,
    iterations,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  return costFor(clock() - begun);
}
