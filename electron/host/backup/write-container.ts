import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../ports';
import { errorCode } from '../vault/errors';
import { PlanFileError } from './backup-problem';
import { fileSource } from './byte-source';
import type { ByteSource } from './byte-source';
import { packHead, packTrailer } from './container-head';
import type { ContainerEntry, ContainerIndex } from './container-index';
import { writeAllAt } from '../vault/durable-files';

/** A file of the plan, or the first part of it, that goes into a backup. */
export interface Ingredient {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** What a backup is made of. */
export interface Recipe {
  /** Text of keyslots.json. */
  readonly slots: string;
  readonly about: Omit<ContainerIndex, 'entries'>;
  readonly ingredients: readonly Ingredient[];
  /** Encrypts the digest of the index together with what only holders of the key may know; always of the same length. */
  readonly seal: (indexText: string) => Buffer;
}

const pieceBytes = 1024 * 1024;
const noDigest = '0'.repeat(64);

/** What is read of the plan itself; that it fails has nothing to do with the stick. */
async function planFile<T extends ByteSource | Buffer>(reading: Promise<T | null>): Promise<T> {
  const read = await reading.catch((error: unknown) => {
    throw new PlanFileError(errorCode(error));
  });
  if (read === null || (Buffer.isBuffer(read) && read.length === 0)) {
    throw new PlanFileError('EIO');
  }
  return read;
}

/** Copies the first bytes of a file; answers with their digest. A file that is shorter is an error. */
async function copyInto(
  fs: FileSystem,
  target: FileHandle,
  start: number,
  { path, bytes }: Ingredient,
): Promise<string> {
  const digest = createHash('sha256');
  const source = await planFile(fileSource(fs, path));
  try {
    for (let done = 0; done < bytes;) {
      const piece = await planFile(source.read(done, Math.min(pieceBytes, bytes - done)));
      digest.update(piece);
      await writeAllAt(target, piece, start + done);
      done += piece.length;
    }
  } finally {
    await source.close();
  }
  return digest.digest('hex');
}

function packRecipe({ slots, about, seal }: Recipe, entries: readonly ContainerEntry[]): Buffer {
  const index = JSON.stringify({ ...about, entries });
  return packHead({ slots, index, seal: seal(index) });
}

/** How many bytes the backup will take. */
export function containerBytes(recipe: Recipe): number {
  const entries = recipe.ingredients.map(({ name, bytes }) => ({ name, bytes, sha256: noDigest }));
  const head = packRecipe(recipe, entries);
  const content = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return 2 * head.length + content + packTrailer(head.length).length;
}

/** Writes a backup to a new file and makes it durable. Throws as the disk does, and leaves what it wrote. */
export async function writeContainer(fs: FileSystem, path: string, recipe: Recipe): Promise<void> {
  const handle = await fs.open(path, 'wx', 0o600);
  try {
    const blank = recipe.ingredients.map(({ name, bytes }) => ({ name, bytes, sha256: noDigest }));
    let offset = packRecipe(recipe, blank).length;
    const entries: ContainerEntry[] = [];
    for (const ingredient of recipe.ingredients) {
      const sha256 = await copyInto(fs, handle, offset, ingredient);
      entries.push({ name: ingredient.name, bytes: ingredient.bytes, sha256 });
      offset += ingredient.bytes;
    }
    const head = packRecipe(recipe, entries);
    await writeAllAt(handle, Buffer.concat([head, packTrailer(head.length)]), offset);
    await writeAllAt(handle, head, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
