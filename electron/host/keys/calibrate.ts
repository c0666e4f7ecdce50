import type { HostPorts, KeyCost } from '../ports';
import { argon2 } from './argon2';

const leastKiB = 64 * 1024;
/** So that a weaker desk can still open the plan. */
const mostKiB = 512 * 1024;
const wantedMs = 1000;
const iterations = 3;
/** No passphrase of a plan costs less. */
export const leastCost: KeyCost = { memoryKiB: leastKiB, iterations, parallelism: 1 };

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
  await argon2(new TextEncoder().encode('a passphrase that opens nothing'), Buffer.alloc(16), leastCost);
  return costFor(clock() - begun);
}
