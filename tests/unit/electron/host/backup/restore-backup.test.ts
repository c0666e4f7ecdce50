import fc from 'fast-check';
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../../../../electron/host/backup/container-head';
import { createHandlers } from '../../../../../electron/host/handlers';
import { takeLock } from '../../../../../electron/host/vault/lock-file';
import { aDeskWithBackups, backupPassphrase, readEverything } from '../../../../support/backup-desk';
import { arbitraryStory, backupRoundTrip } from '../../../../support/backup-round-trip';
import { dyingDisk } from '../../../../support/dying-disk';
import { must } from '../../../../support/must';
import { departureBatch, personBatch } from '../../../../support/sample-batches';
import { aStick } from '../../../../support/stick';

const passphrase = backupPassphrase;

/** A desk with a backup of a plan with two people, and nothing open. */
async function aBackup() {
  const desk = await aDeskWithBackups();
  const { bridge } = desk;
  must(await bridge.commit({ batch: personBatch(1) }));
  await desk.reopen();
  must(await bridge.commit({ batch: personBatch(2) }));
  must(await bridge.commit({ batch: departureBatch(3) }));
  const { path } = must(await bridge.backupNow({}));
  const records = await readEverything(bridge);
  const head = (await desk.reopen()).head;
  await bridge.closePlan({});
  return { ...desk, path, records, head };
}

async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (path) => [path, await fs.readFile(path, 'base64')] as const)),
  );
}

/** Removes what lies beside the folder of a plan. */
async function removeOthers(planFolder: string): Promise<void> {
  const plans = dirname(planFolder);
  const names = (await fs.readdir(plans)).filter((name) => join(plans, name) !== planFolder);
  await Promise.all(names.map((name) => fs.rm(join(plans, name), { recursive: true })));
}

describe('a restored backup', () => {
  it('is a plan of its own with the same records and history, beside the one that it was made of', async () => {
    const { bridge, path, records, head, planId, planFolder } = await aBackup();
    const before = await filesBelow(planFolder);
    const restored = must(
      await bridge.restoreBackup({ path, passphrase, label: 'Bamako again', operator: 'Binta Example' }),
    );
    const found = await readEverything(bridge);
    const plans = must(await bridge.listPlans({}));
    const untouched = await filesBelow(planFolder);
    expect([found, restored.head, restored.operator, restored.notices, untouched]).toEqual([
      records,
      head,
      'Binta Example',
      [],
      before,
    ]);
    expect(plans.map(({ label }) => label)).toEqual(['Bamako', 'Bamako again']);
    expect(restored.planId).not.toBe(planId);
    await bridge.closePlan({});
  });

  it('can be worked on, backed up and restored again', async () => {
    const { bridge, path, inspect } = await aBackup();
    const first = must(await bridge.restoreBackup({ path, passphrase, label: 'Second' }));
    must(await bridge.commit({ batch: personBatch(9) }));
    const again = must(await bridge.backupNow({}));
    await bridge.closePlan({});
    const second = must(await bridge.restoreBackup({ path: again.path, passphrase, label: 'Third' }));
    const told = must(await inspect(again.path));
    expect([second.counts.person, told.people, second.planId === first.planId]).toEqual([3, 3, false]);
    await bridge.closePlan({});
    must(await bridge.openPlan({ planId: first.planId, passphrase }));
    await bridge.closePlan({});
  });

  it('can come from the window as bytes, to a desk that never saw the plan', async () => {
    const { bridge, path, records, ports } = await aBackup();
    const bytes = await fs.readFile(path);
    await fs.rm(ports.home, { recursive: true });
    must(await bridge.restoreBackup({ bytes, passphrase, label: 'Elsewhere' }));
    expect(await readEverything(bridge)).toEqual(records);
    await bridge.closePlan({});
  });

  it('opens with the key file and the recovery key that the plan had, and with nothing else', async () => {
    const { bridge, planId, ports, records } = await aBackup();
    must(await bridge.openPlan({ planId, passphrase }));
    const keyFile = must(await bridge.addKeyFileSlot({ label: 'Stick', passphrase: '' }));
    const recovery = must(await bridge.addRecoverySlot({ label: 'Headquarters' }));
    const { path } = must(await bridge.backupNow({}));
    await bridge.closePlan({});
    const secrets = [
      { passphrase: '', keyFile: await fs.readFile(keyFile.path) },
      { passphrase: '', recoveryKey: await fs.readFile(recovery.path, 'utf8') },
      { passphrase: 'another passphrase' },
    ];
    await fs.rm(ports.home, { recursive: true });
    const outcomes: unknown[] = [];
    for (const secret of secrets) {
      const restored = await bridge.restoreBackup({ path, ...secret, label: 'Restored' });
      outcomes.push(restored.ok ? await readEverything(bridge) : restored.problem.id);
      await bridge.closePlan({});
    }
    expect(outcomes).toEqual([records, records, 'vault.wrong-passphrase']);
  });

  it('of which the newest part is damaged is the newest state that verifies, and says so', async () => {
    const { bridge, path } = await aBackup();
    const bytes = await fs.readFile(path);
    const head = must(readHead(bytes));
    let offset = head.bytes;
    for (const entry of head.index.entries) {
      if (!['journal-0.bin', 'copies.bin'].includes(entry.name)) {
        bytes.fill(7, offset, offset + entry.bytes);
      }
      offset += entry.bytes;
    }
    const restored = must(await bridge.restoreBackup({ bytes, passphrase, label: 'Rest' }));
    await bridge.closePlan({});
    const reopened = must(await bridge.openPlan({ planId: restored.planId, passphrase }));
    expect([restored.counts.person, restored.notices.map(({ id }) => id).slice(0, 2)]).toEqual([
      1,
      ['backup.parts-damaged', 'backup.state-older'],
    ]);
    expect(reopened.counts).toEqual(restored.counts);
    await bridge.closePlan({});
  });

  it('is as the plan was, whatever the plan went through', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (story) => {
        expect(await backupRoundTrip(story)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a restore that does not come to its end', () => {
  it('leaves either no new plan or a whole one, wherever the power goes', { timeout: 120_000 }, async () => {
    const { path, ports, planFolder, records } = await aBackup();
    const original = await filesBelow(planFolder);
    const outcomes = new Set<string>();
    for (let calls = 0, isDead = true; isDead; calls += 3) {
      const disk = dyingDisk({ ...fs });
      const dying = createHandlers({ ...ports, fs: disk.fs });
      must(await dying.listPlans({}));
      disk.dieAfter(calls);
      await dying.restoreBackup({ path, passphrase, label: 'Restored' });
      isDead = disk.isDead();
      const bridge = createHandlers({ ...ports, fs });
      const [, restored, ...others] = must(await bridge.listPlans({}));
      outcomes.add(restored === undefined ? 'none' : 'whole');
      if (restored !== undefined) {
        await fs.rm(join(ports.home, 'plans', restored.planId, 'lock'), { force: true });
        must(await bridge.openPlan({ planId: restored.planId, passphrase }));
        expect([calls, await readEverything(bridge)]).toEqual([calls, records]);
        await bridge.closePlan({});
      }
      expect([calls, others, await filesBelow(planFolder)]).toEqual([calls, [], original]);
      await removeOthers(planFolder);
    }
    expect(outcomes).toEqual(new Set(['none', 'whole']));
  });

  it('is swept away by the next one; what is a plan, or is just being restored, stays', async () => {
    const { path, ports, bridge, planId } = await aBackup();
    const plans = join(ports.home, 'plans');
    const put = async (folder: string, ...files: string[]) => {
      await fs.mkdir(join(plans, folder));
      await Promise.all(files.map((name) => fs.writeFile(join(plans, folder, name), '')));
    };
    await put('half', 'restoring', 'journal-0.bin');
    await put('no-plan', 'journal-0.bin');
    await put('a-plan', 'restoring', 'keyslots.json', 'journal-0.bin');
    await put('busy', 'restoring', 'journal-0.bin');
    must(await takeLock(ports, join(plans, 'busy')));
    const restored = must(await bridge.restoreBackup({ path, passphrase, label: 'Restored' }));
    expect([(await fs.readdir(plans)).sort(), await fs.readdir(join(plans, 'a-plan'))]).toEqual([
      ['a-plan', 'busy', 'no-plan', planId, restored.planId].sort(),
      ['journal-0.bin', 'keyslots.json'],
    ]);
    await bridge.closePlan({});
  });

  it('because a call of the disk fails says so, and leaves no trace', { timeout: 120_000 }, async () => {
    const { path, ports, planFolder } = await aBackup();
    const original = await filesBelow(planFolder);
    const disk = aStick({ ...fs }, join(ports.home, 'plans'));
    const bridge = createHandlers({ ...ports, fs: disk.fs });
    must(await bridge.listPlans({}));
    const problems = new Set<string>();
    for (let calls = 0, isOver = false; !isOver; calls += 1) {
      disk.failOnce(calls, calls % 2 === 0 ? 'ENOSPC' : 'EIO');
      const restored = await bridge.restoreBackup({ path, passphrase, label: 'Restored' });
      isOver = disk.calls() <= calls;
      disk.heal();
      if (restored.ok) {
        await bridge.closePlan({});
        await fs.rm(join(ports.home, 'plans', restored.value.planId), { recursive: true });
      } else {
        problems.add(restored.problem.id);
      }
      expect([calls, (await fs.readdir(join(ports.home, 'plans'))).length]).toEqual([calls, 1]);
      expect(await filesBelow(planFolder)).toEqual(original);
    }
    expect(problems).toContain('backup.not-restored-full');
    expect(problems).toContain('backup.not-restored');
    expect([...problems].filter((id) => !/^(backup|vault)\./.test(id) || id === 'vault.unexpected')).toEqual(
      [],
    );
  });
});
