import { join } from 'node:path';
import { z } from 'zod';
import type { FileSystem, HostPorts } from '../ports';

const ownerSchema = z.object({ pid: z.number(), life: z.string() });

function lockPath(folder: string): string {
  return join(folder, 'lock');
}

/** The process that says it has the plan in this folder open, or null. */
export async function lockOwner(fs: FileSystem, folder: string): Promise<z.infer<typeof ownerSchema> | null> {
  try {
    return ownerSchema.parse(JSON.parse(await fs.readFile(lockPath(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Removes the lock that this process left in a plan's folder because its file system was taken away. */
export async function removeLeftLock(
  { fs, processes }: Pick<HostPorts, 'fs' | 'processes'>,
  folder: string,
): Promise<void> {
  const owner = await lockOwner(fs, folder);
  if (owner?.pid === processes.ownPid) {
    await fs.rm(lockPath(folder), { force: true }).catch(() => undefined);
  }
}
