import type { PlanId } from '../../../shared/model/ids';
import type { SlotPorts } from './create-slot';
import { passphraseSlot } from './create-slot';
import { knownFormat } from './keyslots-format';
import type { Keyslots } from './keyslots-format';

/** A new data key, and keyslots in which one passphrase opens it. */
export async function createKeyslots(
  ports: SlotPorts,
  { planId, label, passphrase }: { planId: PlanId; label: string; passphrase: string },
): Promise<{ keyslots: Keyslots; dataKey: Buffer }> {
  const dataKey = ports.random(32);
  const place = { planId, vaultId: planId };
  const slot = await passphraseSlot(ports, place, '', passphrase, dataKey);
  const createdAt = new Date(ports.clock()).toISOString();
  return { keyslots: { format: knownFormat, ...place, label, createdAt, slots: [slot] }, dataKey };
}

/**
 * The keyslots of format 1 in format 2, with its one passphrase wrapped anew; the data key and the identity of the vault stay,
 * so nothing else has to be rewritten.
 */
export async function upgradeKeyslots(
  ports: SlotPorts,
  old: Keyslots,
  passphrase: string,
  dataKey: Buffer,
): Promise<Keyslots> {
  const slot = await passphraseSlot(ports, old, '', passphrase, dataKey);
  return { ...old, format: knownFormat, slots: [slot] };
}
