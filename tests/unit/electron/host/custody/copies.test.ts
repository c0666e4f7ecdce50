import { appendFile, open as realOpen, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../../../electron/host/handlers';
import type { HostPorts } from '../../../../../electron/host/ports';
import type { DeskBridge } from '../../../../../shared/contract/desk-bridge';
import { faultyDisk, temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';

const passphrase = 'a plainly fictional passphrase';

async function anOpenPlan(overrides: Partial<HostPorts> = {}) {
  const { fs, fault } = faultyDisk();
  const ports = testPorts(await temporaryFolder(), { fs, ...overrides });
  const bridge = createHandlers(ports);
  const { planId } = must(await bridge.createPlan({ label: 'Bamako', passphrase, operator: 'Awa Example' }));
  const register = join(ports.home, 'plans', planId, 'copies.bin');
  const reopen = async () => {
    await bridge.closePlan({});
    return must(await bridge.openPlan({ planId, passphrase }));
  };
  return { ports, bridge, fault, register, reopen, exports: join(ports.home, 'exports') };
}

const save = (bridge: DeskBridge, suggestedName: string) =>
  bridge.saveFile({ suggestedName, bytes: Buffer.from('Sample-1') });

async function listed(bridge: DeskBridge): Promise<string[]> {
  return must(await bridge.listCopies({})).copies.map(({ what, by }) => `${what} by ${by}`);
}

describe('the register of copies', () => {
  it('notes a file before it is written, and says who wrote it', async () => {
    let entriesAtWriting = 0;
    const { fs } = faultyDisk();
    const open: HostPorts['fs']['open'] = async (path, flags, mode) => {
      if (String(path).endsWith('manifest.csv') && flags === 'wx') {
        entriesAtWriting = (await readFile(plan.register)).length;
      }
      return fs.open(path, flags, mode);
    };
    const plan = await anOpenPlan({ fs: { ...fs, open } });
    const { path } = must(await save(plan.bridge, 'manifest.csv'));
    expect([entriesAtWriting > 100, await listed(plan.bridge)]).toEqual([true, [`${path} by Awa Example`]]);
    await plan.bridge.closePlan({});
  });

  it('holds nothing readable', async () => {
    const { bridge, register } = await anOpenPlan();
    must(await save(bridge, 'Sample-manifest.csv'));
    const file = await readFile(register, 'latin1');
    await bridge.closePlan({});
    expect([file.includes('Sample'), file.includes('Awa'), file.length > 100]).toEqual([false, false, true]);
  });

  it('never takes a file of somebody else for its own', async () => {
    const { bridge, exports } = await anOpenPlan();
    must(await save(bridge, 'list.csv'));
    await writeFile(join(exports, 'list (2).csv'), 'of somebody else');
    must(await save(bridge, 'list.csv'));
    expect(await listed(bridge)).toEqual([
      `${join(exports, 'list.csv')} by Awa Example`,
      `${join(exports, 'list (3).csv')} by Awa Example`,
    ]);
    await bridge.closePlan({});
  });

  it('forgets a file that could not be written', async () => {
    const { fs } = faultyDisk();
    const open: HostPorts['fs']['open'] = (path, ...rest) =>
      String(path).endsWith('.csv')
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : fs.open(path, ...rest);
    const { bridge, reopen } = await anOpenPlan({ fs: { ...fs, open } });
    const refused = await save(bridge, 'manifest.csv');
    const now = await listed(bridge);
    await reopen();
    expect([refused.ok, now, await listed(bridge)]).toEqual([false, [], []]);
    await bridge.closePlan({});
  });

  it('lets a file be saved elsewhere while its own disk is full, and notes it when there is room', async () => {
    const { fs, fault } = faultyDisk();
    const stick = await temporaryFolder();
    const open: HostPorts['fs']['open'] = (path, ...rest) =>
      String(path).startsWith(stick) ? realOpen(path, ...rest) : fs.open(path, ...rest);
    const dialogs = {
      chooseWhereToSave: (name: string) => Promise.resolve({ path: join(stick, name), replace: false }),
    };
    const { bridge, reopen } = await anOpenPlan({ fs: { ...fs, open }, dialogs });
    Object.assign(fault, { code: 'ENOSPC', roomBytes: 0 });
    const saved = await save(bridge, 'manifest.csv');
    const during = await listed(bridge);
    Object.assign(fault, { code: null });
    must(await bridge.recordPrint({ what: 'Manifest 1', copies: 1 }));
    await reopen();
    expect([saved.ok, during.length, (await listed(bridge)).length]).toEqual([true, 1, 2]);
    await bridge.closePlan({});
  });

  it('keeps what it cannot read beside it, and says so', async () => {
    const { bridge, register, reopen, ports } = await anOpenPlan();
    const { path } = must(await save(bridge, 'manifest.csv'));
    await appendFile(register, 'something that is no frame, and long enough to be looked at');
    const { notices } = await reopen();
    must(await bridge.recordPrint({ what: 'Manifest 1', copies: 1 }));
    const again = await reopen();
    const names = await readdir(join(ports.home, 'plans'), { recursive: true });
    expect([notices.map(({ id }) => id), again.notices, await listed(bridge)]).toEqual([
      ['custody.register-damaged'],
      [],
      [`${path} by Awa Example`, 'Manifest 1 by '],
    ]);
    expect(names.filter((name) => name.includes('copies.tail'))).toHaveLength(1);
    await bridge.closePlan({});
  });
});
