import { join } from 'node:path';
import { z } from 'zod';
import type { HostPorts } from '../ports';

const ownerSchema = z.object({ pid: z.number() });

/** Removes the lock that this process left in a plan's folder because its file system was taken away. */
export async function removeLeftLock(
  { fs, processes }: Pick<HostPorts, 'fs' | 'processes'>,
  folder: string,
): Promise<void> {
  const path = join(folder, 'lock');
  try {
    const { pid } = ownerSchema.parse(JSON.parse(await fs.readFile(path, 'utf8')));
    if (pid === processes.ownPid) {
      await fs.rm(path, { force: true });
    }
  } catch {
    // none there, or none of ours
  }
}
