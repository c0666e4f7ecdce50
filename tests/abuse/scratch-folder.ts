import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const prefix = 'departure-desk-abuse-';

/** Runs the task in a new folder on the disk, and removes the folder. */
export async function inScratchFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same in memory where the system offers it: for trials in which it does not matter when a disk is done. */
export async function inMemoryFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  let parent = '/dev/shm';
  try {
    accessSync(parent, constants.W_OK);
  } catch {
    parent = tmpdir();
  }
  const folder = await mkdtemp(join(parent, prefix));
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
