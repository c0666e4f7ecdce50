import { join } from 'node:path';
import { planIdSchema } from '../../../shared/model/ids';
import type { FileSystem } from '../ports';
import { plansFolder } from '../vault/keyslots-file';
import { takeLock } from '../vault/lock-file';
import type { VaultPorts } from '../vault/vault';

/** Marks a plan's folder that is still being filled from a backup. */
const mark = 'restoring';

/** Throws as the disk does. */
export async function beginRestore(fs: FileSystem, folder: string): Promise<void> {
  await fs.writeFile(join(folder, mark), '', { mode: 0o600 });
}

/** The folder is a plan now. */
export async function finishRestore(fs: FileSystem, folder: string): Promise<void> {
  await fs.rm(join(folder, mark), { force: true }).catch(() => undefined);
}

async function sweep(ports: VaultPorts, folder: string): Promise<void> {
  const names = await ports.fs.readdir(folder);
  if (!names.includes(mark)) {
    return;
  }
  if (names.includes('keyslots.json')) {
    await finishRestore(ports.fs, folder);
    return;
  }
  const lock = await takeLock(ports, folder);
  if (lock.ok) {
    await ports.fs.rm(folder, { recursive: true, force: true });
  }
}

/** Removes what a crash in the middle of a restore left; it never was a plan. What cannot be removed stays. */
export async function sweepHalfRestored(ports: VaultPorts): Promise<void> {
  const plans = plansFolder(ports.home);
  const names = await ports.fs.readdir(plans).catch(() => []);
  for (const name of names.filter((each) => planIdSchema.safeParse(each).success)) {
    await sweep(ports, join(plans, name)).catch(() => undefined);
  }
}
