import * as fs from 'node:fs/promises';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../../../electron/host/handlers';
import { openVault } from '../../../../../electron/host/vault/open-vault';
import type { PlanId } from '../../../../../shared/model/ids';
import { dyingDisk } from '../../../../support/dying-disk';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';
import { personBatch } from '../../../../support/sample-batches';

const passphrase = 'a plainly fictional passphrase';

/** A desk with two closed plans, a backup of each, and ballast. */
async function aClosedDesk() {
  const home = await temporaryFolder();
  const bridge = createHandlers(testPorts(home));
  const backups = join(home, 'stick');
  await mkdir(backups);
  const planIds: PlanId[] = [];
  for (const label of ['Bamako', 'Sikasso']) {
    const { planId } = must(await bridge.createPlan({ label, passphrase }));
    must(await bridge.commit({ batch: personBatch(1) }));
    must(await bridge.commit({ batch: personBatch(2) }));
    await bridge.closePlan({});
    const folder = join(home, 'plans', planId);
    await cp(join(folder, 'keyslots.json'), join(folder, 'keyslots-copy.json'));
    await cp(join(folder, 'keyslots.json'), join(backups, `departure-desk-${planId}-x.backup`));
    planIds.push(planId);
  }
  await writeFile(join(home, 'ballast.bin'), Buffer.alloc(1000));
  return { home, planIds };
}

async function copyOf(home: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(home, folder, { recursive: true });
  return folder;
}

/** The desk in another folder, with the first plan open and one file exported from it. */
async function anOpenCopy(original: string, planId: PlanId, panicAction: 'seal' | 'burn') {
  const home = await copyOf(original);
  const backup = { folder: join(home, 'stick'), everyChanges: 0, everyMinutes: 0 };
  const settings = { desk: { autoLockMinutes: 5, panicAction }, backup, backupFolders: [backup.folder] };
  await writeFile(join(home, 'desk.json'), JSON.stringify({ format: 1, ...settings }));
  const disk = dyingDisk(fs);
  const bridge = createHandlers(testPorts(home, { fs: disk.fs }));
  must(await bridge.openPlan({ planId, passphrase }));
  must(await bridge.saveFile({ suggestedName: 'manifest.csv', bytes: Buffer.from('Sample-1') }));
  return { home, disk, bridge };
}

/** What the correct passphrase finds: everything, nothing, or (which must not be) something in between. */
async function fates(home: string, planIds: readonly PlanId[]): Promise<string[]> {
  const found: string[] = [];
  for (const planId of planIds) {
    const opened = await openVault(testPorts(home), { planId, passphrase });
    if (opened.ok) {
      const { state, notices } = opened.value;
      found.push(state.plan.person.size === 2 && notices.length === 0 ? 'everything' : 'a part');
      await opened.value.close();
    } else {
      found.push('nothing');
    }
  }
  return found;
}

describe.each(['seal', 'burn'] as const)('a crash in the middle of a %s', (panicAction) => {
  it('leaves each plan whole or dead, and all of them alike after the next start, whatever call was the last', async () => {
    const { home, planIds } = await aClosedDesk();
    const trials: { last: number; atOnce: string[]; afterStart: string[]; outside: string[] }[] = [];
    let isThrough = false;
    for (let last = 0; !isThrough; last += 1) {
      const trial = await anOpenCopy(home, planIds[0] ?? ('' as never), panicAction);
      trial.disk.dieAfter(last);
      await trial.bridge.panic({});
      isThrough = !trial.disk.isDead();
      await rm(join(trial.home, 'plans', planIds[0] ?? '', 'lock'), { force: true }); // of a process that is gone
      const atOnce = await fates(await copyOf(trial.home), planIds);
      await createHandlers(testPorts(trial.home)).listPlans({});
      const afterStart = await fates(trial.home, planIds);
      const outside = [
        ...(await readdir(join(trial.home, 'stick'))),
        ...(await readdir(join(trial.home, 'exports'))),
      ];
      trials.push({ last, atOnce, afterStart, outside });
    }

    const mixed = trials.filter(
      ({ atOnce, afterStart }) =>
        [...atOnce, ...afterStart].includes('a part') || new Set(afterStart).size > 1,
    );
    const firstDead = trials.findIndex(({ afterStart }) => afterStart[0] === 'nothing');
    const dead = trials.slice(firstDead);
    expect(mixed).toEqual([]);
    expect([trials.length > 40, firstDead > 0]).toEqual([true, true]);
    expect(dead.filter(({ afterStart }) => afterStart[0] !== 'nothing')).toEqual([]);
    expect(trials.at(-1)?.atOnce).toEqual(['nothing', 'nothing']);
    expect(dead.filter(({ outside }) => outside.length > (panicAction === 'burn' ? 0 : 3))).toEqual([]);
  });
});
