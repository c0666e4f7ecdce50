import * as fs from 'node:fs/promises';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
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

/** A desk with two closed plans, the first with a recovery key, something like a backup of each, and ballast. */
async function aClosedDesk() {
  const home = await temporaryFolder();
  const bridge = createHandlers(testPorts(home));
  const backups = join(home, 'stick');
  await mkdir(backups);
  const planIds: PlanId[] = [];
  let recoveryKey = '';
  for (const label of ['Bamako', 'Sikasso']) {
    const { planId } = must(await bridge.createPlan({ label, passphrase }));
    must(await bridge.commit({ batch: personBatch(1) }));
    must(await bridge.commit({ batch: personBatch(2) }));
    if (recoveryKey === '') {
      const { path } = must(await bridge.addRecoverySlot({ label: 'Mission' }));
      recoveryKey = await readFile(path, 'utf8');
      await rm(path);
    }
    await bridge.closePlan({});
    const folder = join(home, 'plans', planId);
    await cp(join(folder, 'keyslots.json'), join(backups, `departure-desk-${planId}-x.backup`));
    planIds.push(planId);
  }
  await writeFile(join(home, 'ballast.bin'), Buffer.alloc(1000));
  return { home, planIds, recoveryKey };
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

/** What a correct secret finds: everything, nothing, or (which must not be) something in between. */
async function fate(home: string, planId: PlanId, recoveryKey?: string): Promise<string> {
  const secret = recoveryKey === undefined ? { passphrase } : { passphrase: '', recoveryKey };
  const opened = await openVault(testPorts(home), { planId, ...secret });
  if (!opened.ok) {
    return 'nothing';
  }
  const { state, notices } = opened.value;
  const found = state.plan.person.size === 2 && notices.length === 0 ? 'everything' : 'a part';
  await opened.value.drop();
  return found;
}

async function fates(home: string, planIds: readonly PlanId[]): Promise<string[]> {
  const found: string[] = [];
  for (const planId of planIds) {
    found.push(await fate(home, planId));
  }
  return found;
}

interface Trial {
  /** How many calls of the disk were left. */
  readonly last: number;
  /** What the passphrase opens before the program is started again, and after. */
  readonly atOnce: string[];
  readonly afterStart: string[];
  /** What the recovery key of the first plan opens after the start. */
  readonly recovered: string;
  /** What is left of backups and exports. */
  readonly outside: string[];
}

describe.each(['seal', 'burn'] as const)('a crash in the middle of a %s', (panicAction) => {
  it(
    'leaves each plan whole or dead, and all of them alike after the next start, whatever call was the last',
    { timeout: 240_000 },
    async () => {
      const { home, planIds, recoveryKey } = await aClosedDesk();
      const [first = '' as never] = planIds;
      const trials: Trial[] = [];
      let isThrough = false;
      for (let last = 0; !isThrough; last += 1) {
        const trial = await anOpenCopy(home, first, panicAction);
        trial.disk.dieAfter(last);
        await trial.bridge.panic({});
        isThrough = !trial.disk.isDead();
        await rm(join(trial.home, 'plans', first, 'lock'), { force: true }); // of a process that is gone
        const atOnce = await fates(await copyOf(trial.home), planIds);
        await createHandlers(testPorts(trial.home)).listPlans({});
        const afterStart = await fates(trial.home, planIds);
        const recovered = await fate(trial.home, first, recoveryKey);
        const outside = [
          ...(await readdir(join(trial.home, 'stick'))),
          ...(await readdir(join(trial.home, 'exports'))),
        ];
        trials.push({ last, atOnce, afterStart, recovered, outside });
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
      expect(
        dead.filter(({ recovered }) => recovered !== (panicAction === 'burn' ? 'nothing' : 'everything')),
      ).toEqual([]);
      expect(trials.at(-1)?.atOnce).toEqual(['nothing', 'nothing']);
      expect(dead.filter(({ outside }) => outside.length > (panicAction === 'burn' ? 0 : 3))).toEqual([]);
    },
  );
});
