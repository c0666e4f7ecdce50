import { join } from 'node:path';
import type { Asked } from '../../../shared/contract/desk-bridge';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { holdKey } from './data-key';
import type { DataKey } from './data-key';
import { errorCode } from './errors';
import { createGenerations } from './generations';
import { openJournal } from './journal';
import type { Journal } from './journal';
import { knownFormat } from '../keys/keyslots-format';
import { mendKeyslots } from '../keys/keyslots-store';
import { unlock } from '../keys/unlock';
import type { Keyslots } from '../keys/keyslots-format';
import { loadKeyslots, plansFolder } from './keyslots-file';
import { takeLock } from './lock-file';
import type { ReleaseLock } from './lock-file';
import { manageVault } from './manage-vault';
import { migrateKeyslots } from './migrations/migrate-keyslots';
import { journalPath, setAside } from './plan-folder';
import { folderSource } from './plan-source';
import { recover } from './recover';
import type { Recovered } from './recover';
import type { Vault, VaultPorts } from './vault';
import { keysOf } from './walk-journal';
import type { Keys } from './walk-journal';

interface Unlocked {
  readonly operator: string;
  readonly folder: string;
  readonly keyslots: Keyslots;
  readonly areSlotsNew: boolean;
  readonly keys: Keys;
  readonly release: ReleaseLock;
}

/** Opens the journal that was being written, once what follows its good part is set aside. */
async function goOn(
  { fs }: VaultPorts,
  folder: string,
  { next, cuts }: Recovered,
): Promise<{ readonly generation: number; readonly journal: Journal | null }> {
  if (next.kind === 'begin') {
    return { generation: next.generation - 1, journal: null };
  }
  await Promise.all(cuts.map((cut) => setAside(fs, folder, cut)));
  const { generation, goodBytes } = next;
  return { generation, journal: await openJournal(fs, journalPath(folder, generation), goodBytes) };
}

async function openUnderLock(ports: VaultPorts, unlocked: Unlocked): Promise<Result<Vault>> {
  const { folder, keys } = unlocked;
  const recovered = await recover(keys, folderSource(ports.fs, folder));
  if (!recovered.ok) {
    return recovered;
  }
  const { state, point, places, next, cuts, headerBytes, notices } = recovered.value;
  const found = await goOn(ports, folder, recovered.value);
  const generations = createGenerations(ports, keys, folder, { ...found, headerBytes });
  const preparation =
    next.kind === 'begin' || unlocked.areSlotsNew
      ? [() => generations.begin(point), ...cuts.map((cut) => () => setAside(ports.fs, folder, cut))]
      : [];
  const told = unlocked.areSlotsNew ? [message('vault.migrated'), ...notices] : notices;
  const opening = { ...unlocked, state, point, places, generations, preparation, notices: told };
  const vault = manageVault(ports, opening);
  const prepared = await vault.prepare();
  if (prepared.ok) {
    return success(vault);
  }
  if (prepared.problem.id !== 'vault.disk-full') {
    await generations.close();
    return prepared;
  }
  // Reading and exporting must go on when the disk is full; saving says why it does not.
  return success({ ...vault, notices: [...vault.notices, prepared.problem] });
}

/** The keyslots in the newest format. */
async function upToDate(
  { fs, random }: VaultPorts,
  folder: string,
  keyslots: Keyslots,
  dataKey: DataKey,
  passphrase: string,
): Promise<Result<Pick<Unlocked, 'keyslots' | 'areSlotsNew'>>> {
  if (keyslots.format === knownFormat) {
    return success({ keyslots, areSlotsNew: false });
  }
  const means = { passphrase, dataKey: dataKey.bytes(), random };
  const migrated = await migrateKeyslots(fs, folder, means);
  return migrated.ok ? success({ keyslots: migrated.value, areSlotsNew: true }) : migrated;
}

/** Opens the plan in a folder whose lock is held, and takes charge of the key and the lock. */
export async function openUnlocked(
  ports: VaultPorts,
  {
    dataKey,
    areSlotsNew = false,
    ...plan
  }: Omit<Unlocked, 'keys' | 'areSlotsNew'> & { readonly dataKey: DataKey; readonly areSlotsNew?: boolean },
): Promise<Result<Vault>> {
  const keys = keysOf(dataKey, plan.keyslots.vaultId);
  const opened = await openUnderLock(ports, { ...plan, areSlotsNew, keys }).catch((error: unknown) =>
    failure(message('vault.cannot-open', { code: errorCode(error) })),
  );
  if (!opened.ok) {
    dataKey.drop();
    await plan.release().catch(() => undefined);
  }
  return opened;
}

/** Opens a plan of this desk; what had to be left out is in its notices. */
export async function openVault(
  ports: VaultPorts,
  { planId, operator = '', ...secret }: Asked<'openPlan'>,
): Promise<Result<Vault>> {
  const keyslots = await loadKeyslots(ports, planId);
  if (!keyslots.ok) {
    return keyslots;
  }
  const key = await unlock(keyslots.value, secret);
  if (!key.ok) {
    return key;
  }
  const dataKey = holdKey(key.value.dataKey);
  const folder = join(plansFolder(ports.home), planId);
  const lock = await takeLock(ports, folder);
  if (!lock.ok) {
    dataKey.drop();
    return lock;
  }
  const open = async (): Promise<Result<Vault>> => {
    // Another process may have changed them before it gave the plan free.
    const current = await loadKeyslots(ports, planId);
    const held = current.ok ? current.value : keyslots.value;
    const slots = await upToDate(ports, folder, held, dataKey, secret.passphrase);
    if (!slots.ok) {
      return slots;
    }
    const plan = { operator, folder, ...slots.value, dataKey, release: lock.value };
    const opened = await openUnlocked(ports, plan);
    if (opened.ok && held.format === knownFormat) {
      await mendKeyslots(ports.fs, folder, held);
    }
    return opened;
  };
  const opened = await open().catch((error: unknown) =>
    failure(message('vault.cannot-open', { code: errorCode(error) })),
  );
  if (!opened.ok) {
    dataKey.drop();
    await lock.value().catch(() => undefined);
  }
  return opened;
}
