import { join } from 'node:path';
import type { Asked } from '../../../shared/contract/desk-bridge';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { holdKey } from './data-key';
import { errorCode } from './errors';
import { openJournal } from './journal';
import { unlock } from './keyslots';
import { loadKeyslots, plansFolder } from './keyslots-file';
import { takeLock } from './lock-file';
import { manageVault } from './manage-vault';
import type { Opening } from './manage-vault';
import { journalPath, keepTail, snapshotPath } from './plan-folder';
import { recover } from './recover';
import { writeSnapshot } from './snapshot';
import type { Vault, VaultPorts } from './vault';

async function openUnderLock(
  ports: VaultPorts,
  unlocked: Pick<Opening, 'operator' | 'folder' | 'keyslots' | 'dataKey' | 'release'>,
): Promise<Result<Vault>> {
  const { folder, keyslots } = unlocked;
  const key = unlocked.dataKey.bytes();
  const vaultId = keyslots.planId;
  const recovered = await recover({ fs: ports.fs, folder, vaultId, key });
  if (!recovered.ok) {
    return recovered;
  }
  const { state, notices, newestGeneration } = recovered.value;
  const place = recovered.value.journal ?? { generation: newestGeneration + 1, goodBytes: 0 };
  await keepTail(ports.fs, folder, place.generation, place.goodBytes);
  const journal = await openJournal(ports.fs, journalPath(folder, place.generation), place.goodBytes);
  if (recovered.value.journal === null) {
    // The damaged files stay as they are; what could be read starts a generation of its own.
    const path = snapshotPath(folder, place.generation);
    try {
      await writeSnapshot(ports, key, { vaultId, generation: place.generation }, path, state);
    } catch (error) {
      await journal.close();
      throw error;
    }
  }
  return success(manageVault(ports, { ...unlocked, state, journal, generation: place.generation, notices }));
}

/** Opens a plan of this desk; what had to be left out is in its notices. */
export async function openVault(
  ports: VaultPorts,
  { planId, passphrase, operator = '' }: Asked<'openPlan'>,
): Promise<Result<Vault>> {
  const keyslots = await loadKeyslots(ports, planId);
  if (!keyslots.ok) {
    return keyslots;
  }
  const key = await unlock(keyslots.value, passphrase);
  if (!key.ok) {
    return key;
  }
  const dataKey = holdKey(key.value);
  const folder = join(plansFolder(ports.home), planId);
  const lock = await takeLock(ports, folder);
  if (!lock.ok) {
    dataKey.drop();
    return lock;
  }
  const unlocked = { operator, folder, keyslots: keyslots.value, dataKey, release: lock.value };
  const opened = await openUnderLock(ports, unlocked).catch((error: unknown) =>
    failure(message('vault.cannot-open', { code: errorCode(error) })),
  );
  if (!opened.ok) {
    dataKey.drop();
    await lock.value().catch(() => undefined);
  }
  return opened;
}
