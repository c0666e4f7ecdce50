import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOnDiskOf } from '../../../../../electron/host/backup/backup-folder';
import { createHandlers } from '../../../../../electron/host/handlers';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';
import { personBatch } from '../../../../support/sample-batches';

describe('the folder of the backups', () => {
  it('is not taken for another disk because the disk could not be asked once', async () => {
    const folder = await temporaryFolder();
    const home = join(folder, 'home');
    const stick = join(folder, 'stick');
    await fs.mkdir(stick);
    let isIll = false;
    const stat = (async (...asked: Parameters<typeof fs.stat>) => {
      if (isIll && asked[0] === home) {
        throw Object.assign(new Error('EIO'), { code: 'EIO' });
      }
      return fs.stat(...asked);
    }) as typeof fs.stat; // hands on what it was asked
    const bridge = createHandlers(testPorts(home, { fs: { ...fs, stat } }));
    must(await bridge.createPlan({ label: 'Bamako', passphrase: 'a plainly fictional passphrase' }));
    must(await bridge.commit({ batch: personBatch(1) }));
    isIll = true;
    must(await bridge.setBackup({ folder: stick, everyChanges: 0, everyMinutes: 0 }));
    isIll = false;

    const made = await bridge.backupNow({});

    await bridge.closePlan({});
    expect(made.ok ? 'made' : made.problem.id).toBe('made');
  });

  it('says when it cannot be told which disk it is on', async () => {
    const folder = await temporaryFolder();
    expect([
      await isOnDiskOf(fs, folder, folder),
      await isOnDiskOf(fs, folder, join(folder, 'not there')),
    ]).toEqual([true, null]);
  });
});
