import { build } from 'esbuild';
import { join } from 'node:path';
import { argon2Text } from '../../electron/argon2-text.mjs';
import type { Programs } from './trial';

const root = join(import.meta.dirname, '..', '..');

/** Bundles the child programs, for tests that run from the sources; below the project, where its packages are found. */
export async function bundlePrograms(): Promise<Programs> {
  const folder = join(root, 'out', 'abuse-in-short');
  await build({
    absWorkingDir: root,
    entryPoints: { host: 'tests/abuse/host.ts', 'browser-session': 'tests/abuse/browser-session.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    external: ['@playwright/test'],
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    plugins: [argon2Text],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return {
    host: join(folder, 'host.mjs'),
    browserSession: join(folder, 'browser-session.mjs'),
    rendererRoot: join(root, 'out/app/renderer'),
  };
}
