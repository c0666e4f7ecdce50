import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { keyMethods, SlotSummary } from '../../shared/contract/key-methods';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { saveCopy } from './custody/save-copy';
import { keyFileSlot, passphraseSlot, recoverySlot } from './keys/create-slot';
import type { Slot } from './keys/keyslots-format';
import { parseRecoveryText, recoveryKeyText } from './keys/recovery-key-text';
import { publicHalf } from './keys/recovery-keys';
import { slotSummary } from './keys/slot-summary';
import { unlock } from './keys/unlock';
import { suggestWords } from './keys/words';
import type { Host } from './open-vault';
import type { Vault } from './vault/vault';

const mostSlots = 16;
const keyFileName = 'departure-desk.key';
const recoveryFileName = 'departure-desk-recovery-key.txt';

type Slots = Result<{ slots: SlotSummary[] }>;

function slotsOf(vault: Vault): { slots: SlotSummary[] } {
  return { slots: vault.keyslots().slots.map(slotSummary) };
}

async function replaceSlots(vault: Vault, slots: Slot[]): Promise<Slots> {
  const replaced = await vault.replaceKeyslots({ ...vault.keyslots(), slots });
  return replaced.ok ? success(slotsOf(vault)) : replaced;
}

function isFull(vault: Vault): boolean {
  return vault.keyslots().slots.length >= mostSlots;
}

/** Writes the secret half first: a slot whose key exists nowhere would be a way in that nobody has. */
async function addWithFile(
  host: Host,
  vault: Vault,
  file: { readonly name: string; readonly content: Uint8Array },
  makeSlot: () => Promise<Slot>,
): Promise<Result<{ slots: SlotSummary[]; saved: boolean; path: string }>> {
  const saved = await saveCopy(host, 'key', file.name, file.content);
  if (!saved.ok || !saved.value.saved) {
    return saved.ok ? success({ ...slotsOf(vault), ...saved.value }) : saved;
  }
  const added = await replaceSlots(vault, [...vault.keyslots().slots, await makeSlot()]);
  return added.ok ? success({ ...added.value, ...saved.value }) : added;
}

/** The ways into the open plan. */
export function createKeyHandlers(host: Host): Pick<DeskBridge, keyof typeof keyMethods> {
  const { ports } = host;
  const tooMany = () => failure(message('keys.too-many-slots'));
  return {
    suggestPassphrase: () => Promise.resolve(success({ words: suggestWords(ports.random) })),
    listSlots: () => host.withVault((vault) => Promise.resolve(success(slotsOf(vault)))),
    changePassphrase: ({ current, next }) =>
      host.withVault(async (vault) => {
        const { planId } = vault.summary;
        const waiting = host.desk.attempts.wait(planId);
        if (waiting !== null) {
          return waiting;
        }
        const keyslots = vault.keyslots();
        const opened = await unlock(keyslots, { passphrase: current });
        if (!opened.ok) {
          return host.desk.attempts.wrong(planId, message('keys.current-wrong'));
        }
        host.desk.attempts.right(planId);
        const { dataKey, slot } = opened.value;
        const made = await passphraseSlot(ports, keyslots, slot.label, next, dataKey);
        dataKey.fill(0);
        return replaceSlots(
          vault,
          keyslots.slots.map((other) => (other.id === slot.id ? made : other)),
        );
      }),
    addPassphraseSlot: ({ label, passphrase }) =>
      host.withVault(async (vault) => {
        if (isFull(vault)) {
          return tooMany();
        }
        const keyslots = vault.keyslots();
        const made = await passphraseSlot(ports, keyslots, label, passphrase, vault.dataKey.bytes());
        return replaceSlots(vault, [...keyslots.slots, made]);
      }),
    addKeyFileSlot: ({ label, passphrase }) =>
      host.withVault(async (vault) => {
        if (isFull(vault)) {
          return tooMany();
        }
        const content = ports.random(256);
        const secret = { passphrase, keyFile: content };
        return addWithFile(host, vault, { name: keyFileName, content }, () =>
          keyFileSlot(ports, vault.keyslots(), label, secret, vault.dataKey.bytes()),
        );
      }),
    addRecoverySlot: ({ label, publicKey }) =>
      host.withVault(async (vault) => {
        if (isFull(vault)) {
          return tooMany();
        }
        const slotFor = (recoveryPublic: Buffer) =>
          recoverySlot(ports, vault.keyslots(), label, recoveryPublic, vault.dataKey.bytes());
        if (publicKey !== undefined && publicKey.trim() !== '') {
          const given = parseRecoveryText('public', publicKey);
          if (given === null) {
            return failure(message('keys.public-key-unreadable'));
          }
          const added = await replaceSlots(vault, [...vault.keyslots().slots, slotFor(given)]);
          return added.ok ? success({ ...added.value, saved: false, path: '' }) : added;
        }
        const privateHalf = ports.random(32);
        const content = Buffer.from(recoveryKeyText(privateHalf));
        const made = slotFor(publicHalf(privateHalf));
        privateHalf.fill(0);
        return addWithFile(host, vault, { name: recoveryFileName, content }, () => Promise.resolve(made));
      }),
    removeSlot: ({ id }) =>
      host.withVault(async (vault) => {
        const { slots } = vault.keyslots();
        const left = slots.filter((slot) => slot.id !== id);
        if (left.length === slots.length) {
          return failure(message('keys.no-such-slot'));
        }
        return left.some(({ kind }) => kind !== 'recovery')
          ? replaceSlots(vault, left)
          : failure(message('keys.last-slot'));
      }),
    proveSecret: (secret) =>
      host.withVault(async (vault) => {
        const opened = await unlock(vault.keyslots(), secret);
        if (!opened.ok) {
          return opened;
        }
        const isSame = opened.value.dataKey.equals(vault.dataKey.bytes());
        opened.value.dataKey.fill(0);
        return isSame
          ? success({ slot: slotSummary(opened.value.slot) })
          : failure(message('vault.keyslots-damaged'));
      }),
  };
}
