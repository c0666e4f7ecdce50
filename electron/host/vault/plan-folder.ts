import { join } from 'node:path';
import type { FileSystem } from '../ports';
import { syncFolder } from './durable-files';
import { isFull } from './errors';
import { openJournal } from './journal';

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

/** The name under which the rest of a journal is kept that could not be used. */
export function setAsideName(generation: number, goodBytes: number): string {
  return `journal-${generation}.tail-${goodBytes}.bin`;
}

/** Bytes of a journal that belong to no batch. `isTorn`: an interrupted write, of which nothing is missed. */
export interface Cut {
  readonly generation: number;
  readonly goodBytes: number;
  readonly isTorn: boolean;
}

async function copyTail(fs: FileSystem, path: string, aside: string, goodBytes: number): Promise<void> {
  const file = await fs.readFile(path);
  try {
    await fs.writeFile(aside, file.subarray(goodBytes), { mode: 0o600, flush: true });
  } catch (error) {
    await fs.rm(aside, { force: true });
    throw error;
  }
}

/**
 * Moves what follows the good part of a journal to a file beside it: when a length was damaged it may hold more than an
 * interrupted write. A full disk, which is what leaves torn tails, does not keep those from being cut. Throws when the
 * disk refuses.
 */
export async function setAside(
  fs: FileSystem,
  folder: string,
  { generation, goodBytes, isTorn }: Cut,
): Promise<void> {
  const path = journalPath(folder, generation);
  const { size } = await fs.stat(path);
  if (size <= goodBytes) {
    return;
  }
  const aside = join(folder, setAsideName(generation, goodBytes));
  if (goodBytes === 0) {
    await fs.rename(path, aside);
    await syncFolder(fs, folder);
    return;
  }
  await copyTail(fs, path, aside, goodBytes).catch((error: unknown) => {
    if (!isTorn || !isFull(error)) {
      throw error;
    }
  });
  const journal = await openJournal(fs, path, goodBytes);
  await journal.close();
}

/**
 * Removes old snapshots and files that a crash left half-written; keyslots see to theirs, and may just be written. Journals are all kept: together they are the
 * history of the plan, and they can rebuild it when every snapshot is damaged.
 */
export async function tidyPlanFolder(fs: FileSystem, folder: string): Promise<void> {
  const names = await fs.readdir(folder);
  const old = numbers(names, /^snapshot-(0|[1-9]\d{0,8})\.bin$/).slice(0, -snapshotsKept);
  const unfinished = names.filter((name) => name.endsWith('.tmp') && !name.startsWith('keyslots'));
  const paths = [
    ...old.map((generation) => snapshotPath(folder, generation)),
    ...unfinished.map((name) => join(folder, name)),
  ];
  await Promise.all(paths.map((path) => fs.rm(path, { force: true })));
}
