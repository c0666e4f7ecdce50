import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../../../../electron/host/backup/container-head';
import { destroyBackupSlots } from '../../../../../electron/host/backup/destroy-backup-slots';
import { aDeskWithBackups, backupPassphrase } from '../../../../support/backup-desk';
import { dyingDisk } from '../../../../support/dying-disk';
import { must } from '../../../../support/must';
import { personBatch } from '../../../../support/sample-batches';

const passphrase = backupPassphrase;

/** A backup that a passphrase and a recovery key open; the plan is closed. */
async function aBackup() {
  const desk = await aDeskWithBackups();
  const { bridge } = desk;
  must(await bridge.commit({ batch: personBatch(1) }));
  const recovery = must(await bridge.addRecoverySlot({ label: 'Headquarters' }));
  const recoveryKey = await fs.readFile(recovery.path, 'utf8');
  const { path } = must(await bridge.backupNow({}));
  await bridge.closePlan({});
  const tries = async () => {
    const answers = [
      await bridge.inspectBackup({ path, passphrase }),
      await bridge.inspectBackup({ path, passphrase: '', recoveryKey }),
    ];
    return answers.map((answer) =>
      answer.ok ? { people: answer.value.people, notices: answer.value.notices } : answer.problem.id,
    );
  };
  return { ...desk, path, recoveryKey, tries };
}

const whole = { people: 1, notices: [] };

describe('the ways into a backup', () => {
  it('are destroyed where they are, but for the recovery key; the rest of the file stays as it is', async () => {
    const { path, tries } = await aBackup();
    const before = await fs.readFile(path);
    const left = await destroyBackupSlots(fs, path, 'recovery');
    const after = await fs.readFile(path);
    const { slotsAt, slotsBytes } = must(readHead(before));
    const same = (from: number, to: number) => before.subarray(from, to).equals(after.subarray(from, to));
    expect([left, await tries(), before.length === after.length]).toEqual([
      1,
      ['keys.only-recovery', whole],
      true,
    ]);
    expect([same(0, slotsAt), same(slotsAt + slotsBytes, before.length - 20_000)]).toEqual([true, true]);
    expect(after.toString('latin1').match(/"kind":"[a-z-]+"/g)).toEqual([
      '"kind":"recovery"',
      '"kind":"recovery"',
    ]);
  });

  it('are all destroyed when none is to be kept', async () => {
    const { path, tries } = await aBackup();
    const left = await destroyBackupSlots(fs, path, 'none');
    const text = await fs.readFile(path, 'latin1');
    expect([left, await tries(), text.includes('wrappedKey')]).toEqual([
      0,
      ['vault.sealed', 'vault.sealed'],
      false,
    ]);
  });

  it('are destroyed as well where one head is damaged, and twice does no harm', async () => {
    const { path, tries } = await aBackup();
    const handle = await fs.open(path, 'r+');
    await handle.write(Buffer.alloc(10), 0, 10, 30);
    await handle.close();
    await destroyBackupSlots(fs, path, 'recovery');
    const left = await destroyBackupSlots(fs, path, 'recovery');
    const text = await fs.readFile(path, 'latin1');
    const [refused] = await tries();
    expect([left, refused, text.includes('"passphrase"')]).toEqual([1, 'keys.only-recovery', false]);
  });

  it('are destroyed to the end by another attempt, wherever the power went in the first', async () => {
    const { path, tries } = await aBackup();
    const original = await fs.readFile(path);
    for (let calls = 0, isDead = true; isDead; calls += 1) {
      await fs.writeFile(path, original);
      const disk = dyingDisk({ ...fs });
      disk.dieAfter(calls);
      await destroyBackupSlots(disk.fs, path, 'recovery').catch(() => undefined);
      isDead = disk.isDead();
      await destroyBackupSlots(fs, path, 'recovery');
      expect([calls, await tries()]).toEqual([calls, ['keys.only-recovery', whole]]);
    }
  });

  it('of a backup that was never finished go with the file; of one that is gone there are none', async () => {
    const { folder, path } = await aBackup();
    const unfinished = `${path}.tmp`;
    await fs.copyFile(path, unfinished);
    const left = await destroyBackupSlots(fs, unfinished, 'recovery');
    await fs.rm(path);
    const gone = await destroyBackupSlots(fs, path, 'none');
    expect([left, gone, await fs.readdir(folder)]).toEqual([0, 0, []]);
  });

  it('of a stick that is away, or of a file that cannot be understood, may survive, and that is said', async () => {
    const { folder, path, root } = await aBackup();
    await fs.writeFile(path, 'departure-desk-backup/7\nof the future');
    const strange = await destroyBackupSlots(fs, path, 'none').catch((error: unknown) => error);
    await fs.rename(folder, join(root, 'in a pocket'));
    const away = await destroyBackupSlots(fs, path, 'none').catch((error: unknown) => error);
    expect([strange, away]).toMatchObject([{ code: 'ENOTSUP' }, { code: 'ENOENT' }]);
  });
});

describe('a panic', () => {
  it.each([
    { action: 'seal' as const, files: 1, after: ['keys.only-recovery', whole] },
    { action: 'burn' as const, files: 0, after: ['backup.file-gone', 'backup.file-gone'] },
  ])('that is to $action reaches the backups of this desk', async ({ action, files, after }) => {
    const { bridge, planId, tries, onStick } = await aBackup();
    must(await bridge.openPlan({ planId, passphrase }));
    must(await bridge.setDeskSettings({ autoLockMinutes: 5, panicAction: action }));
    const { receipt } = must(await bridge.panic({}));
    expect([receipt?.remaining, (await onStick()).length, await tries()]).toEqual([[], files, after]);
  });
});
