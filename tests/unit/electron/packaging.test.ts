import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../support/host-ports';

const root = join(import.meta.dirname, '..', '..', '..');

async function writeAll(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A folder that looks like an unpacked Electron to the packager; its program is nothing but a wire of fuses. */
async function standInElectron(version: string): Promise<string> {
  const folder = await temporaryFolder();
  const factoryWire = Buffer.concat([
    Buffer.from('stand-in dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
    Buffer.of(1, 9),
    Buffer.from('101100101'),
    Buffer.alloc(64),
  ]);
  await writeAll(folder, {
    electron: factoryWire,
    version,
    LICENSE: '',
    'LICENSES.chromium.html': '',
    'resources/empty': '',
  });
  return folder;
}

/** A project with this project's own settings, a built app of a few files, and things that must not be packed. */
async function standInProject(): Promise<string> {
  const folder = await temporaryFolder();
  await writeAll(folder, {
    'README.md': '',
    'electron/main.ts': '',
    'out/app/headless.mjs': '',
    'out/app/highs.wasm': '',
    'out/app/launch.mjs': '',
    'out/app/main.cjs': 'main',
    'out/app/preload.cjs': 'preload',
    'out/app/renderer/assets/index.js': 'window',
    'out/app/renderer/index.html': 'page',
    'out/types/electron/main.d.ts': '',
    'tests/fixtures/roster.csv': '',
  });
  for (const file of ['package.json', 'package-lock.json', 'electron-builder.yml']) {
    await copyFile(join(root, file), join(folder, file));
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

let packed = '';

describe.runIf(process.platform === 'linux')('the Linux package', () => {
  beforeAll(async () => {
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')));
    const project = await standInProject();
    const electron = await standInElectron(manifest.version);
    const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
    const options = ['--linux', 'dir', '--x64', '--projectDir', project, `-c.electronDist=${electron}`];
    // An address where nobody listens: the packager must not need the network.
    const nowhere = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };
    await promisify(execFile)(process.execPath, [builder, ...options], {
      env: { ...process.env, ...nowhere },
    });
    packed = join(project, 'out', 'packages', 'linux-unpacked');
  }, 180_000);

  it('holds the built app and nothing else', () => {
    const files = listPackage(join(packed, 'resources', 'app.asar'), { isPack: false }).sort();
    expect(files).toEqual([
      '/out',
      '/out/app',
      '/out/app/main.cjs',
      '/out/app/preload.cjs',
      '/out/app/renderer',
      '/out/app/renderer/assets',
      '/out/app/renderer/assets/index.js',
      '/out/app/renderer/index.html',
      '/package.json',
    ]);
  });

  it('starts the built main program', () => {
    const manifest = JSON.parse(
      extractFile(join(packed, 'resources', 'app.asar'), 'package.json').toString(),
    ) as object; // written by the packager
    expect(manifest).toMatchObject({ name: 'departure-desk', main: 'out/app/main.cjs', type: 'module' });
  });

  it('has its fuses set: no Node, no inspector, only the sealed archive', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'departure-desk'));
    const state = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0);
    expect({
      runAsNode: state(FuseV1Options.RunAsNode),
      cookieEncryption: state(FuseV1Options.EnableCookieEncryption),
      nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
      fileProtocol: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: '0',
      cookieEncryption: '1',
      nodeOptions: '0',
      inspect: '0',
      integrity: '1',
      onlyAsar: '1',
      fileProtocol: '0',
    });
  });
});
