import type { HostPorts } from '../ports';
import { errorCode } from '../vault/errors';
import { chooseKeyCost, leastCost } from './calibrate';
import { deriveKeyFileKey, derivePassphraseKey } from './derive-key';
import type { PassphraseCost } from './derive-key';
import type { Keyslots, Slot } from './keyslots-format';
import { agreeOnKey, publicHalf } from './recovery-keys';
import { wrapKey } from './wrap-key';

export type SlotPorts = Pick<HostPorts, 'clock' | 'random' | 'keyCost'>;

/** Which vault a slot is for. */
export type SlotPlace = Pick<Keyslots, 'planId' | 'vaultId'>;

function named(ports: SlotPorts, label: string): Pick<Slot, 'id' | 'label' | 'createdAt'> {
  return { id: ports.random(8).toString('hex'), label, createdAt: new Date(ports.clock()).toISOString() };
}

/** Derives a key at this desk's cost, or at half of it and less where the memory is not there, and says at which. */
async function deriveAffordably(
  ports: SlotPorts,
  derive: (cost: PassphraseCost) => Promise<Buffer>,
): Promise<{ readonly cost: PassphraseCost; readonly key: Buffer }> {
  const salt = ports.random(16).toString('base64');
  let cost = { ...(await chooseKeyCost(ports)), salt };
  for (;;) {
    try {
      return { cost, key: await derive(cost) };
    } catch (error) {
      if (errorCode(error) !== 'ENOMEM' || cost.memoryKiB <= leastCost.memoryKiB) {
        throw error;
      }
      cost = { ...cost, memoryKiB: Math.max(leastCost.memoryKiB, cost.memoryKiB >> 1) };
    }
  }
}

/** A slot that a passphrase opens. */
export async function passphraseSlot(
  ports: SlotPorts,
  place: SlotPlace,
  label: string,
  passphrase: string,
  dataKey: Buffer,
): Promise<Slot> {
  const { cost, key } = await deriveAffordably(ports, (tried) => derivePassphraseKey(passphrase, tried));
  const half = { kind: 'passphrase' as const, ...named(ports, label), ...cost };
  return { ...half, ...wrapKey(ports.random, key, place, half, dataKey) };
}

/** A slot that a key file opens, together with a passphrase unless that is empty. */
export async function keyFileSlot(
  ports: SlotPorts,
  place: SlotPlace,
  label: string,
  secret: { readonly passphrase: string; readonly keyFile: Uint8Array },
  dataKey: Buffer,
): Promise<Slot> {
  const { cost, key } = await deriveAffordably(ports, (tried) =>
    deriveKeyFileKey(secret.passphrase, secret.keyFile, tried),
  );
  const half = { kind: 'key-file' as const, ...named(ports, label), ...cost };
  return { ...half, ...wrapKey(ports.random, key, place, half, dataKey) };
}

/** A slot that the private half of a recovery key opens. Throws when the public half is not a usable one. */
export function recoverySlot(
  ports: SlotPorts,
  place: SlotPlace,
  label: string,
  recoveryPublic: Buffer,
  dataKey: Buffer,
): Slot {
  const ephemeralPrivate = ports.random(32);
  const ephemeral = publicHalf(ephemeralPrivate);
  const key = agreeOnKey(ephemeralPrivate, recoveryPublic, { ephemeral, recovery: recoveryPublic });
  ephemeralPrivate.fill(0);
  const half = {
    kind: 'recovery' as const,
    ...named(ports, label),
    publicKey: recoveryPublic.toString('base64'),
    ephemeralKey: ephemeral.toString('base64'),
  };
  return { ...half, ...wrapKey(ports.random, key, place, half, dataKey) };
}
