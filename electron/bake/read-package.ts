import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A JSON file of an installed package. The shape is that of the version that the lock file names. */
export async function readPackageJson<Shape>(path: string): Promise<Shape> {
  return JSON.parse(await readFile(resolve(path), 'utf8')) as Shape;
}
