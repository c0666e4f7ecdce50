// Builds the window with Vite and everything that runs in Node or Electron with esbuild, into out/app.
import { build as bundle } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { build as buildWindow } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const node = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: false,
  logLevel: 'warning',
};

/** Node 20 gives ES modules no `require`; some bundled packages still call it. */
const requireShim = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

await Promise.all([
  bundle({
    ...node,
    entryPoints: { main: 'electron/main.ts', preload: 'electron/preload.ts' },
    outdir: 'out/app',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['electron'],
  }),
  bundle({
    ...node,
    entryPoints: { headless: 'electron/headless.ts', launch: 'electron/launch.ts' },
    outdir: 'out/app',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    banner: { js: requireShim },
  }),
  buildWindow({ configFile: `${root}/tests/config/vite.config.ts`, logLevel: 'warn' }),
]);
