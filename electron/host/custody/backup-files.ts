import { join } from 'node:path';
import type { PlanId } from '../../../shared/model/ids';
import type { FileSystem } from '../ports';
import type { KeptSlots } from './reduce-keyslots';

/** Destroys the ways into a backup inside its file; answers with how many recovery slots are left. Throws when the disk refuses. */
export type DestroyBackupSlots = (fs: FileSystem, path: string, kept: KeptSlots) => Promise<number>;

/** The backups in a folder that belong to these plans, half-written ones included. */
export async function findBackups(
  fs: FileSystem,
  folder: string,
  planIds: readonly PlanId[],
): Promise<string[]> {
  const names = await fs.readdir(folder);
  const isOurs = (name: string) => planIds.some((planId) => name.startsWith(`departure-desk-${planId}-`));
  return names.filter((name) => isOurs(name) && name.includes('.backup')).map((name) => join(folder, name));
}
