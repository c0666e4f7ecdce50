import { build } from 'esbuild';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argon2Text } from '../../electron/argon2-text.mjs';
import type { PdfPrinter } from '../../electron/chromium/render-pdf';
import { runHeadless } from '../../electron/headless/run-headless';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { createFormatter } from '../../shared/messages/format';
import { message } from '../../shared/messages/message';
import { readBuiltPlaces } from './map-data';

const root = join(import.meta.dirname, '..', '..');

/** The command line, bundled as it is shipped, and a folder for what it writes. */
export interface HeadlessProgram {
  readonly program: URL;
  readonly folder: string;
  /** Runs one command in this process, without PDF unless a printer is given; answers with what it said. */
  readonly run: (
    args: readonly string[],
    openPdfPrinter?: () => Promise<Result<PdfPrinter>>,
    passphrase?: string,
  ) => Promise<{
    readonly code: number;
    readonly told: readonly string[];
    readonly reported: readonly string[];
  }>;
  readonly remove: () => Promise<void>;
}

/** A printer that gives the same small document for every page, where only the way there is tested. */
export function aFakePrinter(): Promise<Result<PdfPrinter>> {
  return Promise.resolve(
    success({
      print: () => Promise.resolve(success(new TextEncoder().encode('%PDF-1.4'))),
      close: () => Promise.resolve(),
    }),
  );
}

/** Bundles the command line into a folder of its own. */
export async function aHeadlessProgram(): Promise<HeadlessProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'headless-test-'));
  const program = join(folder, 'program', 'headless.mjs');
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    entryPoints: ['electron/headless.ts'],
    outfile: program,
    plugins: [argon2Text],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  await copyFile(join(root, 'node_modules/highs/build/highs.wasm'), join(folder, 'program', 'highs.wasm'));
  return {
    program: pathToFileURL(program),
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
    run: async (args, openPdfPrinter, passphrase = '') => {
      const told: string[] = [];
      const reported: string[] = [];
      const code = await runHeadless(args, {
        clock: () => performance.timeOrigin + performance.now(),
        random: (count) => randomBytes(count),
        format: createFormatter(),
        readPassphrase: () => Promise.resolve(passphrase),
        tell: (line) => told.push(line),
        report: (line) => reported.push(line),
        program: pathToFileURL(program),
        loadFont: () => Promise.resolve(null),
        loadPlaces: readBuiltPlaces,
        openPdfPrinter: openPdfPrinter ?? (() => Promise.resolve(failure(message('manifests.no-browser')))),
      });
      return { code, told, reported };
    },
  };
}
