import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDeskFile } from '../../../../../electron/host/custody/desk-file';
import { faultyDisk, temporaryFolder, testPorts } from '../../../../support/host-ports';

const defaults = {
  desk: { autoLockMinutes: 5, panicAction: 'lock' },
  backup: { folder: '', everyChanges: 0, everyMinutes: 0 },
  backupFolders: [],
};

async function aDeskFile() {
  const { fs, fault } = faultyDisk();
  const ports = testPorts(await temporaryFolder(), { fs });
  return { ports, fault, file: createDeskFile(ports), path: join(ports.home, 'desk.json') };
}

describe('the settings of the desk', () => {
  it('are the cautious ones until something is set', async () => {
    const { file } = await aDeskFile();
    expect(await file.read()).toEqual({ settings: defaults, notices: [] });
  });

  it('are there at the next start, and remember every folder that backups went to', async () => {
    const { file, ports } = await aDeskFile();
    for (const folder of ['/media/one', '/media/two', '/media/one']) {
      await file.update((settings) => ({
        ...settings,
        backup: { folder, everyChanges: 20, everyMinutes: 15 },
      }));
    }
    await file.update((settings) => ({ ...settings, desk: { autoLockMinutes: 2, panicAction: 'burn' } }));
    expect([await createDeskFile(ports).read(), await readdir(ports.home)]).toEqual([
      {
        settings: {
          desk: { autoLockMinutes: 2, panicAction: 'burn' },
          backup: { folder: '/media/one', everyChanges: 20, everyMinutes: 15 },
          backupFolders: ['/media/one', '/media/two'],
        },
        notices: [],
      },
      ['desk.json'],
    ]);
  });

  it.each([
    { name: 'is no JSON', text: '{"format":1,' },
    { name: 'is empty', text: '' },
    { name: 'holds nonsense', text: '{"format":1,"desk":{"autoLockMinutes":-4,"panicAction":"explode"}}' },
  ])('fall back to the defaults, and say so, when the file $name', async ({ text }) => {
    const { file, path } = await aDeskFile();
    await writeFile(path, text);
    const { settings, notices } = await file.read();
    expect([settings, notices.map(({ id }) => id)]).toEqual([defaults, ['custody.desk-file-damaged']]);
  });

  it('keep each part that can still be read', async () => {
    const { file, path } = await aDeskFile();
    await writeFile(path, '{"format":1,"desk":{"autoLockMinutes":9,"panicAction":"seal"},"backup":7}');
    const { settings, notices } = await file.read();
    expect([settings.desk, settings.backup, notices.length]).toEqual([
      { autoLockMinutes: 9, panicAction: 'seal' },
      defaults.backup,
      1,
    ]);
  });

  it('stay as they were when the disk is full', async () => {
    const { file, fault, path } = await aDeskFile();
    await file.update((settings) => ({ ...settings, desk: { autoLockMinutes: 3, panicAction: 'seal' } }));
    const before = await readFile(path, 'utf8');
    Object.assign(fault, { code: 'ENOSPC', roomBytes: 10 });
    const outcome = await file.update((settings) => ({
      ...settings,
      desk: { autoLockMinutes: 30, panicAction: 'lock' },
    }));
    expect([outcome, (await file.read()).settings.desk, await readFile(path, 'utf8')]).toEqual([
      { ok: false, problem: { id: 'custody.settings-not-saved', values: { code: 'ENOSPC' } } },
      { autoLockMinutes: 3, panicAction: 'seal' },
      before,
    ]);
  });
});
