import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { FileSystem, HostPorts } from '../ports';
import { errorCode, writeProblem } from './errors';

const ownerSchema = z.object({ pid: z.number().int().positive(), life: z.string(), token: z.string() });

/** Gives the plan free again; harmless when repeated. */
export type ReleaseLock = () => Promise<void>;

/** The locks of this process. One of its own that is not among them was given back, but the disk kept the file. */
const held = new Set<string>();

async function readText(fs: FileSystem, path: string): Promise<string | null> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function parseOwner(text: string): z.infer<typeof ownerSchema> | null {
  try {
    return ownerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Creates the file unless there is one already. */
async function createLock(fs: FileSystem, path: string, text: string): Promise<void> {
  try {
    const handle = await fs.open(path, 'wx', 0o600);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      await fs.rm(path, { force: true });
      throw error;
    }
  }
}

/** Removes a stale lock; only one process does so at a time, and looks again before it does. */
async function clearStale(fs: FileSystem, path: string, stale: string, isStuck: boolean): Promise<void> {
  const turn = `${path}-takeover`;
  try {
    await fs.mkdir(turn);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      throw error;
    }
    if (isStuck) {
      await fs.rm(turn, { recursive: true, force: true });
    }
    return;
  }
  try {
    if ((await readText(fs, path)) === stale) {
      await fs.rm(path, { force: true });
    }
  } finally {
    await fs.rm(turn, { recursive: true, force: true });
  }
}

const attempts = 40;
const pauseMs = 50;

/** Takes the plan for this process. A lock whose process has ended is stale and is taken over. */
export async function takeLock(
  { fs, random, processes }: Pick<HostPorts, 'fs' | 'random' | 'processes'>,
  folder: string,
): Promise<Result<ReleaseLock>> {
  const path = join(folder, 'lock');
  const token = random(16).toString('hex');
  const life = (await processes.lifeOf(processes.ownPid)) ?? '';
  const own = JSON.stringify({ pid: processes.ownPid, life, token });
  const release = async () => {
    held.delete(token);
    if ((await readText(fs, path)) === own) {
      await fs.rm(path, { force: true });
    }
  };
  held.add(token);
  try {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      await createLock(fs, path, own);
      const found = await readText(fs, path);
      if (found === own) {
        return success(release);
      }
      const owner = parseOwner(found ?? '');
      const isLeftBehind = owner?.pid === processes.ownPid && !held.has(owner.token);
      if (owner !== null && !isLeftBehind && (await processes.lifeOf(owner.pid)) === owner.life) {
        held.delete(token);
        return failure(message('vault.in-use', { pid: String(owner.pid) }));
      }
      // An empty lock may be one that another process is just writing.
      const isLate = attempt > attempts / 2;
      if (found !== null && (owner !== null || isLate)) {
        await clearStale(fs, path, found, isLate);
      }
      if (attempt > 1) {
        await setTimeout(pauseMs);
      }
    }
    held.delete(token);
    return failure(message('vault.in-use', { pid: '?' }));
  } catch (error) {
    held.delete(token);
    return failure(writeProblem(error));
  }
}
