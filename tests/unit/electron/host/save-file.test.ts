import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName, saveFile } from '../../../../electron/host/save-file';
import { faultyDisk, temporaryFolder } from '../../../support/host-ports';

const bytes = Buffer.from('manifest');

describe('saving a file for the planner', () => {
  it('writes it readable by this user only', async () => {
    const { fs } = faultyDisk();
    const path = join(await temporaryFolder(), 'new folder', 'manifest.csv');
    const saved = await saveFile(fs, { path, replace: false }, bytes);
    expect([saved, await readFile(path, 'utf8')]).toEqual([{ ok: true, value: path }, 'manifest']);
    expect((await stat(path)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('takes a name that is still free', async () => {
    const { fs } = faultyDisk();
    const folder = await temporaryFolder();
    const path = join(folder, 'manifest.csv');
    await writeFile(path, 'older');
    const answers = [
      await saveFile(fs, { path, replace: false }, bytes),
      await saveFile(fs, { path, replace: false }, bytes),
    ];
    expect([answers, await readFile(path, 'utf8')]).toEqual([
      [2, 3].map((number) => ({ ok: true, value: join(folder, `manifest (${number}).csv`) })),
      'older',
    ]);
  });

  it('writes over a file only where the planner agreed', async () => {
    const { fs } = faultyDisk();
    const path = join(await temporaryFolder(), 'manifest.csv');
    await writeFile(path, 'older');
    const saved = await saveFile(fs, { path, replace: true }, bytes);
    expect([saved, await readFile(path, 'utf8')]).toEqual([{ ok: true, value: path }, 'manifest']);
  });

  it.each([true, false])(
    'leaves the older file and nothing half-written on a full disk (replace: %s)',
    async (replace) => {
      const { fs, fault } = faultyDisk();
      const folder = await temporaryFolder();
      const path = join(folder, 'manifest.csv');
      await writeFile(path, 'older');
      Object.assign(fault, { code: 'ENOSPC', roomBytes: 3 });
      const saved = await saveFile(fs, { path, replace }, bytes);
      expect([saved, await readdir(folder), await readFile(path, 'utf8')]).toEqual([
        { ok: false, problem: { id: 'vault.file-not-written', values: { code: 'ENOSPC' } } },
        ['manifest.csv'],
        'older',
      ]);
    },
  );
});

describe('a suggested name', () => {
  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\x.csv', 'C--Windows-x.csv'],
    ['CON.txt', 'file-CON.txt'],
    ['..', 'file-'],
    ['Manifeste – Sévaré.pdf', 'Manifeste – Sévaré.pdf'],
    ['قائمة.csv', 'قائمة.csv'],
  ])('%s becomes %s', (suggested, name) => {
    expect(safeFileName(suggested)).toBe(name);
  });

  it('never leaves its folder', () => {
    fc.assert(
      fc.property(fc.string(), (suggested) => {
        const name = safeFileName(suggested);
        expect(join('/exports', name)).toBe(`/exports/${name}`);
        expect(name).toMatch(/^[^.\s/\\][^/\\]*$/u);
      }),
    );
  });
});
