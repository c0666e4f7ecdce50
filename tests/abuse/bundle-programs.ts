import { build } from 'esbuild';
import { join } from 'node:path';
import type { Programs } from './trial';

const root = join(import.meta.dirname, '..', '..');

/** Bundles the child programs into a folder, for tests that run from the sources. */
export async function bundlePrograms(folder: string): Promise<Programs> {
  await build({
    absWorkingDir: root,
    entryPoints: { host: 'tests/abuse/host.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return { host: join(folder, 'host.mjs') };
}
