import { spawn } from 'node:child_process';
import { access, copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../../../../electron/host/handlers';
import type { HostPorts } from '../../../../../electron/host/ports';
import type { PanicAction } from '../../../../../shared/contract/custody-methods';
import type { DeskBridge } from '../../../../../shared/contract/desk-bridge';
import type { Message } from '../../../../../shared/messages/message';
import { faultyDisk, temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';
import { personBatch } from '../../../../support/sample-batches';

const passphrase = 'a plainly fictional passphrase';

/** Two plans, the second of them open, and a panic key that does what is asked for. */
async function aDesk(panicAction: PanicAction, overrides: Partial<HostPorts> = {}) {
  const { fs, fault } = faultyDisk();
  const replaced = vi.fn(() => Promise.resolve());
  const ports = testPorts(await temporaryFolder(), { fs, window: { replace: replaced }, ...overrides });
  const bridge = createHandlers(ports);
  must(await bridge.setDeskSettings({ autoLockMinutes: 5, panicAction }));
  const first = must(await bridge.createPlan({ label: 'Bamako', passphrase }));
  must(await bridge.commit({ batch: personBatch(1) }));
  const second = must(await bridge.createPlan({ label: 'Sikasso', passphrase }));
  must(await bridge.commit({ batch: personBatch(2) }));
  const planIds = [first.planId, second.planId];
  return { ports, bridge, planIds, fault, replaced };
}

async function afterRestart({ ports, planIds }: Awaited<ReturnType<typeof aDesk>>) {
  const bridge = createHandlers({ ...ports, ...testPorts(ports.home) });
  const openings = [];
  for (const planId of planIds) {
    const opened = await bridge.openPlan({ planId, passphrase });
    openings.push(opened.ok ? 'opened' : opened.problem.id);
  }
  await bridge.closePlan({});
  return { bridge, openings };
}

const brief = (messages: readonly Message[]) =>
  messages.map(({ id, values }) => [id, ...Object.values(values ?? {})]);

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function saveExport(bridge: DeskBridge, suggestedName: string): Promise<string> {
  return must(await bridge.saveFile({ suggestedName, bytes: Buffer.from('Sample-1, +22300000000') })).path;
}

describe('a panic that only locks', () => {
  it('locks, has no receipt, and destroys nothing', async () => {
    const desk = await aDesk('lock');
    const answer = must(await desk.bridge.panic({}));
    const { openPlanId } = must(await desk.bridge.deskState({}));
    await desk.bridge.closePlan({});
    expect([answer, openPlanId, (await afterRestart(desk)).openings]).toEqual([
      { receipt: null },
      null,
      ['opened', 'opened'],
    ]);
  });
});

describe('burning', () => {
  it('leaves no plan, says so, and shows a fresh window', async () => {
    const desk = await aDesk('burn');
    const { receipt } = must(await desk.bridge.panic({}));
    const plans = must(await desk.bridge.listPlans({}));
    await vi.waitUntil(() => desk.replaced.mock.calls.length > 0);
    const { openings, bridge } = await afterRestart(desk);
    expect([plans, await readdir(join(desk.ports.home, 'plans')), openings]).toEqual([
      [],
      [],
      ['vault.not-found', 'vault.not-found'],
    ]);
    expect([
      receipt?.action,
      brief(receipt?.destroyed ?? []),
      receipt?.remaining,
      receipt?.outstanding,
    ]).toEqual(['burn', [['custody.plans-burned', 2]], [], []]);
    expect(must(await bridge.deskState({})).receipt).toEqual(receipt);
    expect((await readdir(desk.ports.home)).sort()).toEqual(['desk.json', 'plans', 'receipt.json']);
  });

  it('deletes the files that were exported, also after a lock, and counts what was printed', async () => {
    const desk = await aDesk('burn');
    const path = await saveExport(desk.bridge, 'manifest.csv');
    const gone = await saveExport(desk.bridge, 'gone.csv');
    const { copies } = must(await desk.bridge.listCopies({}));
    const goneId = copies.find(({ what }) => what === gone)?.id ?? '';
    must(await desk.bridge.setCopyDestroyed({ id: goneId, isDestroyed: true }));
    must(await desk.bridge.recordPrint({ what: 'Manifest of AF 123, version 2', copies: 3 }));
    must(await desk.bridge.lock({ unsaved: [] }));
    const { receipt } = must(await desk.bridge.panic({}));
    expect([await isThere(path), await isThere(gone)]).toEqual([false, true]);
    expect(brief(receipt?.destroyed ?? [])).toEqual([
      ['custody.plans-burned', 2],
      ['custody.files-deleted', 1],
    ]);
    expect(brief(receipt?.outstanding ?? [])).toEqual([
      ['custody.outstanding-print', 'Manifest of AF 123, version 2', expect.any(String), 3],
    ]);
  });

  it('says of how many plans it does not know what was exported', async () => {
    const desk = await aDesk('burn');
    await desk.bridge.closePlan({});
    const bridge = createHandlers(testPorts(desk.ports.home));
    const { receipt } = must(await bridge.panic({}));
    expect(brief(receipt?.outstanding ?? [])).toEqual([['custody.registers-unread', 2]]);
  });

  it('deletes the backups of its plans in every folder that backups ever went to, and no others', async () => {
    const desk = await aDesk('burn');
    const folder = await temporaryFolder();
    const own = desk.planIds.map((planId) => `departure-desk-${planId}-20260301T120000Z.backup`);
    const foreign = ['departure-desk-plan-0123456789abcdef-20260301T120000Z.backup', 'holiday.jpg'];
    for (const name of [...own, ...foreign]) {
      await writeFile(join(folder, name), 'sealed');
    }
    const settings = JSON.parse(await readFile(join(desk.ports.home, 'desk.json'), 'utf8')) as object; // written by this program
    await writeFile(
      join(desk.ports.home, 'desk.json'),
      JSON.stringify({ ...settings, backupFolders: [folder, '/media/pulled-out'] }),
    );
    await desk.bridge.closePlan({});
    const bridge = createHandlers(testPorts(desk.ports.home));
    const { receipt } = must(await bridge.panic({}));
    expect((await readdir(folder)).sort()).toEqual(foreign.sort());
    expect(brief([...(receipt?.destroyed ?? []), ...(receipt?.outstanding ?? [])])).toEqual([
      ['custody.plans-burned', 2],
      ['custody.backups-deleted', 2],
      ['custody.backups-out-of-reach', '/media/pulled-out'],
      ['custody.registers-unread', 2],
    ]);
  });

  it('names a file that it could not delete', async () => {
    const { fs } = faultyDisk();
    const rm: HostPorts['fs']['rm'] = (path, options) =>
      String(path).endsWith('.csv')
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : fs.rm(path, options);
    const desk = await aDesk('burn', { fs: { ...fs, rm } });
    const path = await saveExport(desk.bridge, 'manifest.csv');
    const { receipt } = must(await desk.bridge.panic({}));
    expect([brief(receipt?.remaining ?? []), await readFile(path, 'latin1')]).toEqual([
      [['custody.file-not-deleted', path, 'EACCES']],
      '\0'.repeat('Sample-1, +22300000000'.length),
    ]);
  });

  it('names what it could not destroy, and tries again at the next start', async () => {
    const real = faultyDisk().fs;
    let isReadOnly = false;
    const refuse = () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' }));
    const fs: HostPorts['fs'] = {
      ...real,
      open: (path, ...rest) =>
        isReadOnly && String(path).includes('plan-') ? refuse() : real.open(path, ...rest),
      rm: (path, options) =>
        isReadOnly && String(path).includes('plan-') ? refuse() : real.rm(path, options),
    };
    const desk = await aDesk('burn', { fs });
    isReadOnly = true;
    const { receipt } = must(await desk.bridge.panic({}));
    const stillListed = must(await desk.bridge.listPlans({})).length;
    isReadOnly = false;
    const { openings } = await afterRestart(desk);
    expect(receipt?.remaining.map(({ id }) => id)).toEqual([
      'custody.plan-not-destroyed',
      'custody.plan-not-destroyed',
      'custody.file-not-deleted',
      'custody.file-not-deleted',
    ]);
    expect([stillListed, openings]).toEqual([2, ['vault.not-found', 'vault.not-found']]);
  });

  it('works on a full disk', async () => {
    const desk = await aDesk('burn');
    await writeFile(join(desk.ports.home, 'ballast.bin'), Buffer.alloc(1000));
    Object.assign(desk.fault, { code: 'ENOSPC', roomBytes: 0 });
    const { receipt } = must(await desk.bridge.panic({}));
    const { openings } = await afterRestart(desk);
    expect([receipt?.remaining, openings, await isThere(join(desk.ports.home, 'ballast.bin'))]).toEqual([
      [],
      ['vault.not-found', 'vault.not-found'],
      false,
    ]);
  });

  it('keeps its receipt until it is put away, also when the key is pressed again', async () => {
    const desk = await aDesk('burn');
    const [first, second] = await Promise.all([desk.bridge.panic({}), desk.bridge.panic({})]);
    const third = await desk.bridge.panic({});
    const shown = must(await createHandlers(testPorts(desk.ports.home)).deskState({})).receipt;
    must(await desk.bridge.putReceiptAway({}));
    const after = must(await desk.bridge.deskState({})).receipt;
    expect([second, third, shown, after]).toEqual([first, first, must(first).receipt, null]);
  });

  it('lets a new plan be made afterwards', async () => {
    const desk = await aDesk('burn');
    must(await desk.bridge.panic({}));
    const { planId } = must(await desk.bridge.createPlan({ label: 'Anew', passphrase }));
    must(await desk.bridge.commit({ batch: personBatch(1) }));
    await desk.bridge.closePlan({});
    const reopened = must(await desk.bridge.openPlan({ planId, passphrase }));
    await desk.bridge.closePlan({});
    expect(reopened.counts.person).toBe(1);
  });
});

describe('sealing', () => {
  it('destroys the ways in and leaves the rest; without a recovery key nobody opens the plan again', async () => {
    const desk = await aDesk('seal');
    const path = await saveExport(desk.bridge, 'manifest.csv');
    const { receipt } = must(await desk.bridge.panic({}));
    const { openings, bridge } = await afterRestart(desk);
    const labels = must(await bridge.listPlans({})).map(({ label }) => label);
    expect([labels, openings]).toEqual([
      ['Bamako', 'Sikasso'],
      ['vault.sealed', 'vault.sealed'],
    ]);
    expect([brief(receipt?.destroyed ?? []), brief(receipt?.outstanding ?? [])]).toEqual([
      [['custody.plans-sealed-for-ever', 2]],
      [['custody.outstanding-file', path, expect.any(String)]],
    ]);
    expect(await isThere(path)).toBe(true);
  });

  it('leaves the recovery key alone as a way in, and destroys what else is called keyslots', async () => {
    const desk = await aDesk('seal');
    const { path } = must(await desk.bridge.addRecoverySlot({ label: 'Mission' }));
    const recoveryKey = await readFile(path, 'utf8');
    const planId = desk.planIds[1] ?? ('' as never);
    const folder = join(desk.ports.home, 'plans', planId);
    await copyFile(join(folder, 'keyslots.json'), join(folder, 'keyslots.json.0a0b0c0d.tmp'));
    const { receipt } = must(await desk.bridge.panic({}));
    const names = (await readdir(folder)).filter((name) => name.startsWith('keyslots')).sort();
    const { bridge } = await afterRestart(desk);
    const withPassphrase = await bridge.openPlan({ planId, passphrase });
    const { counts } = must(await bridge.openPlan({ planId, passphrase: '', recoveryKey }));
    const added = must(await bridge.addPassphraseSlot({ label: 'Anew', passphrase: 'another passphrase' }));
    await bridge.closePlan({});
    const again = await bridge.openPlan({ planId, passphrase: 'another passphrase' });
    await bridge.closePlan({});
    expect([names, counts.person, added.slots.map(({ kind }) => kind), again.ok]).toEqual([
      ['keyslots-copy.json', 'keyslots.json'],
      1,
      ['recovery', 'passphrase'],
      true,
    ]);
    expect(withPassphrase).toMatchObject({ ok: false, problem: { id: 'keys.only-recovery' } });
    expect([brief(receipt?.destroyed ?? []), brief(receipt?.outstanding ?? [])]).toEqual([
      [
        ['custody.plans-sealed', 1],
        ['custody.plans-sealed-for-ever', 1],
      ],
      [['custody.outstanding-key', path, expect.any(String)]],
    ]);
  });

  it('writes the slots over in place where there is no room for a new file', async () => {
    const desk = await aDesk('seal');
    const { fs, fault } = faultyDisk();
    const bridge = createHandlers(
      testPorts(desk.ports.home, {
        fs: {
          ...fs,
          open: (path, flags, mode) =>
            flags === 'wx' && String(path).includes('keyslots')
              ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
              : fs.open(path, flags, mode),
        },
      }),
    );
    await desk.bridge.closePlan({});
    const { receipt } = must(await bridge.panic({}));
    const { openings } = await afterRestart(desk);
    expect([fault.code, receipt?.remaining, openings]).toEqual([null, [], ['vault.sealed', 'vault.sealed']]);
  });
});

describe('a panic in the middle of something', () => {
  it('does not wait for a save on a disk that hangs, and what hangs cannot bring anything back', async () => {
    const real = faultyDisk().fs;
    let isHanging = false;
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const open: HostPorts['fs']['open'] = async (path, ...rest) => {
      const handle = await real.open(path, ...rest);
      const datasync = handle.datasync.bind(handle);
      handle.datasync = () => (isHanging ? slow.then(datasync) : datasync());
      return handle;
    };
    const desk = await aDesk('burn', { fs: { ...real, open } });
    isHanging = true;
    const committing = desk.bridge.commit({ batch: personBatch(3) });
    const { receipt } = must(await desk.bridge.panic({}));
    const left = await readdir(join(desk.ports.home, 'plans'));
    isHanging = false;
    finish();
    const committed = await committing;
    await desk.bridge.listPlans({});
    expect([receipt?.remaining, left, await readdir(join(desk.ports.home, 'plans'))]).toEqual([[], [], []]);
    expect(committed.ok).toBe(false);
  });

  it('cuts off an export, and deletes what there is of it', async () => {
    const desk = await aDesk('burn');
    const saving = desk.bridge.saveFile({
      suggestedName: 'large.csv',
      bytes: Buffer.alloc(64 * 1024 * 1024, 7),
    });
    const folder = join(desk.ports.home, 'exports');
    await vi.waitUntil(() => isThere(join(folder, 'large.csv')));
    must(await desk.bridge.panic({}));
    await saving;
    expect(await readdir(folder)).toEqual([]);
  });

  it('cannot be undone by what was about to rewrite the ways in', async () => {
    const desk = await aDesk('seal');
    await mkdir(join(desk.ports.home, 'exports'), { recursive: true });
    const opening = desk.bridge.openPlan({ planId: desk.planIds[0] ?? ('' as never), passphrase });
    const { receipt } = must(await desk.bridge.panic({}));
    const opened = await opening;
    const { openings } = await afterRestart(desk);
    expect([receipt?.remaining, opened.ok, openings]).toEqual([[], false, ['vault.sealed', 'vault.sealed']]);
  });
});

describe('another window of the program, on the same plans', () => {
  async function aForeignLock(lifeOf: HostPorts['processes']['lifeOf'] | null) {
    const desk = await aDesk('burn');
    await desk.bridge.closePlan({});
    const { processes } = desk.ports;
    const ports = testPorts(desk.ports.home, lifeOf === null ? {} : { processes: { ...processes, lifeOf } });
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
    const ended = new Promise<string | null>((resolve) =>
      other.once('exit', (_code, signal) => resolve(signal)),
    );
    const owner = { pid: other.pid, life: await ports.processes.lifeOf(other.pid ?? 0), token: 'x' };
    await writeFile(join(desk.ports.home, 'plans', desk.planIds[0] ?? '', 'lock'), JSON.stringify(owner));
    return { bridge: createHandlers(ports), other, ended };
  }

  it.runIf(process.platform === 'linux')('is ended', async () => {
    const { bridge, ended } = await aForeignLock(null);
    const { receipt } = must(await bridge.panic({}));
    expect([await ended, brief(receipt?.destroyed ?? []), receipt?.remaining]).toEqual([
      'SIGTERM',
      [
        ['custody.plans-burned', 2],
        ['custody.others-ended', 1],
      ],
      [],
    ]);
  });

  it('is named where it cannot be told from a stranger that has the same number by now', async () => {
    const { bridge, other, ended } = await aForeignLock(() => Promise.resolve(''));
    const { receipt } = must(await bridge.panic({}));
    const wasRunning = other.exitCode === null && other.signalCode === null;
    other.kill('SIGKILL');
    expect([wasRunning, await ended, brief(receipt?.remaining ?? [])]).toEqual([
      true,
      'SIGKILL',
      [['custody.open-elsewhere', String(other.pid)]],
    ]);
  });
});
