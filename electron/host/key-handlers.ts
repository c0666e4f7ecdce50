import type { Answer, DeskBridge } from '../../shared/contract/desk-bridge';
import type { keyMethods, SlotSummary } from '../../shared/contract/key-methods';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { saveCopy } from './custody/save-copy';
import { keyFileSlot, passphraseSlot, recoverySlot } from './keys/create-slot';
import type { Slot } from './keys/keyslots-format';
import { parseRecoveryText, recoveryKeyText } from './keys/recovery-key-text';
import { isUsable, publicHalf } from './keys/recovery-keys';
import { slotSummary } from './keys/slot-summary';
import { unlock } from './keys/unlock';
import { suggestWords } from './keys/words';
import type { Host } from './open-vault';
import { orNoMemory } from './vault/errors';
import type { Vault } from './vault/vault';

const mostSlots = 16;
const keyFileName = 'departure-desk.key';
const recoveryFileName = 'departure-desk-recovery-key.txt';

type Slots = Result<{ slots: SlotSummary[] }>;
type MakeSlot = (vault: Vault) => Promise<Slot>;

function slotsOf(vault: Vault): { slots: SlotSummary[] } {
  return { slots: vault.keyslots().slots.map(slotSummary) };
}

async function replaceSlots(vault: Vault, slots: Slot[]): Promise<Slots> {
  const replaced = await vault.replaceKeyslots({ ...vault.keyslots(), slots });
  return replaced.ok ? success(slotsOf(vault)) : replaced;
}

function withRoom(vault: Vault): Result<Vault> {
  return vault.keyslots().slots.length < mostSlots ? success(vault) : failure(message('keys.too-many-slots'));
}

async function addSlot(vault: Vault, makeSlot: MakeSlot): Promise<Slots> {
  const room = withRoom(vault);
  return room.ok
    ? orNoMemory(makeSlot(vault).then((made) => replaceSlots(vault, [...vault.keyslots().slots, made])))
    : room;
}

/**
 * Writes the secret half first: a slot whose key exists nowhere would be a way in that nobody has. Where to write it is asked
 * out of turn, because saving, locking and opening must not wait for somebody to answer a dialog.
 */
async function addWithFile(
  host: Host,
  file: { readonly name: string; readonly content: Uint8Array },
  makeSlot: MakeSlot,
): Promise<Result<Answer<'addKeyFileSlot'>>> {
  const asked = await host.withVault((vault) => Promise.resolve(withRoom(vault)));
  if (!asked.ok) {
    return asked;
  }
  const saved = await saveCopy(host, 'key', file.name, file.content);
  if (!saved.ok) {
    return saved;
  }
  const { path } = saved.value;
  return host.withVault(async (vault) => {
    if (!saved.value.saved) {
      return success({ ...slotsOf(vault), ...saved.value });
    }
    const added = vault === asked.value ? await addSlot(vault, makeSlot) : failure(message('vault.locked'));
    return added.ok
      ? success({ ...added.value, ...saved.value })
      : failure(message('keys.file-opens-nothing', { problem: added.problem, path }));
  });
}

/** The ways into the open plan. */
export function createKeyHandlers(host: Host): Pick<DeskBridge, keyof typeof keyMethods> {
  const { ports } = host;
  const { attempts } = host.desk;
  return {
    suggestPassphrase: () => Promise.resolve(success({ words: suggestWords(ports.random) })),
    listSlots: () => host.withVault((vault) => Promise.resolve(success(slotsOf(vault)))),
    changePassphrase: ({ current, next }) =>
      host.withVault(async (vault) => {
        const keyslots = vault.keyslots();
        const opened = await attempts.take(vault.summary.planId, async () => {
          const tried = await unlock(keyslots, { passphrase: current });
          return tried.ok || tried.problem.id !== 'vault.wrong-passphrase'
            ? tried
            : failure(message('keys.current-wrong'));
        });
        if (!opened.ok) {
          return opened;
        }
        const { dataKey, slot } = opened.value;
        const making = passphraseSlot(ports, keyslots, slot.label, next, dataKey);
        return orNoMemory(
          making.then((made) =>
            replaceSlots(
              vault,
              keyslots.slots.map((other) => (other.id === slot.id ? made : other)),
            ),
          ),
        ).finally(() => dataKey.fill(0));
      }),
    addPassphraseSlot: ({ label, passphrase }) =>
      host.withVault((vault) =>
        addSlot(vault, ({ keyslots, dataKey }) =>
          passphraseSlot(ports, keyslots(), label, passphrase, dataKey.bytes()),
        ),
      ),
    addKeyFileSlot: async ({ label, passphrase }) => {
      const content = ports.random(256);
      const added = await addWithFile(host, { name: keyFileName, content }, ({ keyslots, dataKey }) =>
        keyFileSlot(ports, keyslots(), label, { passphrase, keyFile: content }, dataKey.bytes()),
      );
      content.fill(0);
      return added;
    },
    addRecoverySlot: async ({ label, publicKey }) => {
      const slotFor =
        (recoveryPublic: Buffer): MakeSlot =>
        ({ keyslots, dataKey }) =>
          Promise.resolve(recoverySlot(ports, keyslots(), label, recoveryPublic, dataKey.bytes()));
      if (publicKey !== undefined && publicKey.trim() !== '') {
        const given = parseRecoveryText('public', publicKey);
        if (given === null || !isUsable(given)) {
          return failure(message('keys.public-key-unreadable'));
        }
        const added = await host.withVault((vault) => addSlot(vault, slotFor(given)));
        return added.ok ? success({ ...added.value, saved: false, path: '' }) : added;
      }
      const privateHalf = ports.random(32);
      const recoveryPublic = publicHalf(privateHalf);
      const content = Buffer.from(recoveryKeyText(privateHalf));
      privateHalf.fill(0);
      const added = await addWithFile(host, { name: recoveryFileName, content }, slotFor(recoveryPublic));
      content.fill(0);
      return added;
    },
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
        const opened = await attempts.take(vault.summary.planId, () => unlock(vault.keyslots(), secret));
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
