// Builds the window with Vite and everything that runs in Node or Electron with esbuild, into out/app;
// with the argument `bench` the benchmarks, into out/bench; with `abuse` the trials, into out/abuse.
import { build as bundle } from 'esbuild';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as buildWindow } from 'vite';
import { argon2Text } from './argon2-text.mjs';
import { makeMapData, mapDataFolder } from './map-data.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const manifestFonts = {
  'noto-sans': ['noto-sans-latin', 'noto-sans-latin-ext', 'noto-sans-cyrillic'],
  'noto-sans-arabic': ['noto-sans-arabic-arabic'],
  'noto-sans-nko': ['noto-sans-nko-nko'],
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [argon2Text],
};

/** @type {import('esbuild').BuildOptions} */
const nodeModule = {
  ...node,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // Node gives ES modules no `require`; some bundled packages still call it.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};

/**
 * The solver looks for its WebAssembly beside the program that it is bundled into.
 * @param {string} folder
 */
function copySolver(folder) {
  return copyFile(`${root}/node_modules/highs/build/highs.wasm`, `${root}/${folder}/highs.wasm`);
}

/** The fonts that the command line builds into manifests, beside the program. */
async function copyFonts() {
  await mkdir(`${root}/out/app/fonts`, { recursive: true });
  for (const [family, scripts] of Object.entries(manifestFonts)) {
    const folder = `${root}/node_modules/@fontsource/${family}/files`;
    const files = (await readdir(folder)).filter((file) =>
      scripts.some((script) => new RegExp(`^${script}-[47]00-normal[.]woff2$`).test(file)),
    );
    await Promise.all(files.map((file) => copyFile(`${folder}/${file}`, `${root}/out/app/fonts/${file}`)));
  }
}

/** The places that the command line knows, beside the program; the window has its own copy. */
async function copyPlaces() {
  await mkdir(`${root}/out/app/map-data`, { recursive: true });
  await copyFile(new URL('places.bin', mapDataFolder), `${root}/out/app/map-data/places.bin`);
}

async function buildApp() {
  await makeMapData();
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
      ...nodeModule,
      entryPoints: { headless: 'electron/headless.ts', launch: 'electron/launch.ts' },
      outdir: 'out/app',
    }),
    buildWindow({ configFile: `${root}/tests/config/vite.config.ts`, logLevel: 'error' }),
  ]);
  await copySolver('out/app');
  await copyFonts();
  await copyPlaces();
}

async function buildBench() {
  await bundle({
    ...nodeModule,
    entryPoints: { run: 'tests/bench/run.ts' },
    outdir: 'out/bench',
    external: ['@playwright/test'],
  });
  await copySolver('out/bench');
}

async function buildAbuse() {
  await bundle({
    ...nodeModule,
    entryPoints: {
      run: 'tests/abuse/run.ts',
      host: 'tests/abuse/host.ts',
      'browser-session': 'tests/abuse/browser-session.ts',
    },
    outdir: 'out/abuse',
    external: ['@playwright/test'],
  });
}

/** @type {Readonly<Record<string, () => Promise<void>>>} */
const others = { bench: buildBench, abuse: buildAbuse };
await (others[process.argv[2] ?? ''] ?? buildApp)();
