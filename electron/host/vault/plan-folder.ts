import { join } from 'node:path';
import type { FileSystem } from '../ports';
import { errorCode } from './errors';

/** The files of one plan, by number. */
export interface PlanFiles {
  readonly snapshots: readonly number[];
  readonly journals: readonly number[];
}

const snapshotsKept = 3;

export function snapshotPath(folder: string, generation: number): string {
  return join(folder, `snapshot-${generation}.bin`);
}

export function journalPath(folder: string, generation: number): string {
  return join(folder, `journal-${generation}.bin`);
}

function numbers(names: readonly string[], pattern: RegExp): number[] {
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((left, right) => left - right);
}

/** The generations found in a plan's folder, ascending. */
export async function listPlanFiles(fs: FileSystem, folder: string): Promise<PlanFiles> {
  const names = await fs.readdir(folder);
  return {
    snapshots: numbers(names, /^snapshot-(0|[1-9]\d{0,8})\.bin$/),
    journals: numbers(names, /^journal-(0|[1-9]\d{0,8})\.bin$/),
  };
}

/**
 * Copies what follows the good part of a journal to a file beside it before it is cut: when a length was damaged it
 * may hold more than an interrupted write. A full disk, which is what leaves such tails, must not stop the opening.
 */
export async function keepTail(
  fs: FileSystem,
  folder: string,
  generation: number,
  goodBytes: number,
): Promise<void> {
  const file = await fs.readFile(journalPath(folder, generation)).catch(() => Buffer.alloc(0));
  if (file.length <= goodBytes) {
    return;
  }
  const path = join(folder, `journal-${generation}.tail-${goodBytes}.bin`);
  try {
    await fs.writeFile(path, file.subarray(goodBytes), { mode: 0o600, flush: true });
  } catch (error) {
    await fs.rm(path, { force: true });
    if (!['ENOSPC', 'EDQUOT'].includes(errorCode(error))) {
      throw error;
    }
  }
}

/**
 * Removes old snapshots and files that a crash left half-written. Journals are all kept: together they are the
 * history of the plan, and they can rebuild it when every snapshot is damaged.
 */
export async function tidyPlanFolder(fs: FileSystem, folder: string): Promise<void> {
  const names = await fs.readdir(folder);
  const old = numbers(names, /^snapshot-(0|[1-9]\d{0,8})\.bin$/).slice(0, -snapshotsKept);
  const unfinished = names.filter((name) => name.endsWith('.tmp'));
  const paths = [
    ...old.map((generation) => snapshotPath(folder, generation)),
    ...unfinished.map((name) => join(folder, name)),
  ];
  await Promise.all(paths.map((path) => fs.rm(path, { force: true })));
}
