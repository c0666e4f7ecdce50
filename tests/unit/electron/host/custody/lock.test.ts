import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../../../../electron/host/handlers';
import type { HostPorts } from '../../../../../electron/host/ports';
import { openVault } from '../../../../../electron/host/vault/open-vault';
import type { DeskBridge } from '../../../../../shared/contract/desk-bridge';
import { faultyDisk, leavableComputer, temporaryFolder, testPorts } from '../../../../support/host-ports';
import { must } from '../../../../support/must';
import { aBatch, personBatch } from '../../../../support/sample-batches';

const passphrase = 'a plainly fictional passphrase';

async function anOpenPlan(overrides: Partial<HostPorts> = {}) {
  const { fs, fault } = faultyDisk();
  const replaced = vi.fn(() => Promise.resolve());
  const ports = testPorts(await temporaryFolder(), { fs, window: { replace: replaced }, ...overrides });
  const bridge = createHandlers(ports);
  const { planId } = must(await bridge.createPlan({ label: 'Bamako', passphrase, operator: 'Awa Example' }));
  const open = (operator = 'Binta Example') => bridge.openPlan({ planId, passphrase, operator }).then(must);
  return { ports, bridge, planId, fault, replaced, open, folder: join(ports.home, 'plans', planId) };
}

async function peopleOf(bridge: DeskBridge): Promise<string[]> {
  const { records } = must(await bridge.readPlan({ entity: 'person', offset: 0, limit: 5000 }));
  return records.map((record) => (record as { id: string }).id); // people have ids
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

describe('locking', () => {
  it('closes the plan, gives its folder back and shows a fresh window', async () => {
    const { bridge, folder, replaced } = await anOpenPlan();
    await bridge.commit({ batch: personBatch(1) });
    const locked = must(await bridge.lock({ unsaved: [], section: 'board' }));
    const read = await bridge.readPlan({ entity: 'person', offset: 0, limit: 1 });
    const state = must(await bridge.deskState({}));
    await vi.waitUntil(() => replaced.mock.calls.length > 0);
    expect([locked, read, state.openPlanId, state.lastOperator, state.lastSection]).toEqual([
      { held: 0 },
      { ok: false, problem: { id: 'vault.no-plan-open' } },
      null,
      'Awa Example',
      'board',
    ]);
    expect([await isThere(join(folder, 'lock')), replaced.mock.calls.length]).toEqual([false, 1]);
  });

  it('remembers which plan was locked until it is opened again, and forgets one that was closed', async () => {
    const { bridge, planId, open } = await anOpenPlan();
    const whichIsLocked = async () => must(await bridge.deskState({})).lockedPlanId;
    const before = await whichIsLocked();
    await bridge.lock({ unsaved: [] });
    const locked = await whichIsLocked();
    await open();
    const opened = await whichIsLocked();
    await bridge.closePlan({});
    expect([before, locked, opened, await whichIsLocked()]).toEqual([
      undefined,
      planId,
      undefined,
      undefined,
    ]);
  });

  it('keeps what could not be saved until the plan is opened, signed by who did it', async () => {
    const { bridge, fault, open, ports, planId } = await anOpenPlan();
    Object.assign(fault, { code: 'ENOSPC', roomBytes: 0 });
    await bridge.commit({ batch: personBatch(1) });
    const locked = must(await bridge.lock({ unsaved: [personBatch(1), personBatch(2)] }));
    Object.assign(fault, { code: null });
    const opened = await open();
    const again = await open();
    expect([locked, opened.notices, opened.counts.person, again.notices, await peopleOf(bridge)]).toEqual([
      { held: 2 },
      [{ id: 'custody.held-saved', values: { count: 2 } }],
      2,
      [],
      ['p-1', 'p-2'],
    ]);
    await bridge.closePlan({});
    const vault = must(await openVault(ports, { planId, passphrase }));
    const { batches } = must(await vault.history.summaries(0, 2));
    await vault.close();
    expect(batches.map(({ id, by }) => [id, by])).toEqual([
      ['batch-2', 'Awa Example'],
      ['batch-1', 'Awa Example'],
    ]);
  });

  it('keeps what still cannot be saved at the next opening, and says so', async () => {
    const { bridge, fault, open } = await anOpenPlan();
    must(await bridge.lock({ unsaved: [personBatch(1)] }));
    await open();
    must(await bridge.lock({ unsaved: [] }));
    const misfit = aBatch(9, [{ ...personBatch(1).changes[0], entityId: 'p-9' }] as never); // a misfiled record
    await open();
    must(await bridge.lock({ unsaved: [misfit, personBatch(2)] }));
    const opened = await open();
    expect([opened.notices.map(({ id }) => id), fault.code, await peopleOf(bridge)]).toEqual([
      ['custody.held-saved', 'custody.held-not-saved'],
      null,
      ['p-1', 'p-2'],
    ]);
    await bridge.closePlan({});
  });

  it('saves nothing twice that was saved while it was being locked', async () => {
    const { bridge, open } = await anOpenPlan();
    const committing = bridge.commit({ batch: personBatch(1) });
    const locked = must(await bridge.lock({ unsaved: [personBatch(1)] }));
    const committed = await committing;
    const { counts } = await open();
    expect([committed.ok, locked, counts.person]).toEqual([true, { held: 0 }, 1]);
    await bridge.closePlan({});
  });

  it('does not wait for a disk that hangs, and loses nothing of what hung', async () => {
    const real = faultyDisk().fs;
    let isHanging = false;
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const open: HostPorts['fs']['open'] = async (...asked) => {
      const handle = await real.open(...asked);
      const datasync = handle.datasync.bind(handle);
      handle.datasync = () => (isHanging ? slow.then(datasync) : datasync());
      return handle;
    };
    const { bridge, open: reopen } = await anOpenPlan({ fs: { ...real, open } });
    isHanging = true;
    const committing = bridge.commit({ batch: personBatch(1) });
    const locked = must(await bridge.lock({ unsaved: [personBatch(1)] }));
    const { openPlanId } = must(await bridge.deskState({}));
    isHanging = false;
    finish();
    const committed = await committing;
    const { counts } = await reopen();
    expect([openPlanId, counts.person, committed.ok || locked.held === 1]).toEqual([null, 1, true]);
    await bridge.closePlan({});
  });

  it('stops an opening that is under way', async () => {
    const { bridge, planId, folder, open } = await anOpenPlan();
    await bridge.closePlan({});
    const opening = bridge.openPlan({ planId, passphrase });
    must(await bridge.lock({ unsaved: [] }));
    const opened = await opening;
    const { openPlanId } = must(await bridge.deskState({}));
    expect([opened.ok ? 'opened' : opened.problem.id, openPlanId]).toEqual(['vault.locked', null]);
    await open();
    await bridge.closePlan({});
    expect(await isThere(join(folder, 'lock'))).toBe(false);
  });

  it('holds what comes in when the key is gone already', async () => {
    const { bridge, open } = await anOpenPlan();
    must(await bridge.lock({ unsaved: [] }));
    const late = must(await bridge.lock({ unsaved: [personBatch(4)] }));
    const { counts } = await open();
    expect([late, counts.person]).toEqual([{ held: 1 }, 1]);
    await bridge.closePlan({});
  });

  it('leaves no trace of the unsaved on the disk', async () => {
    const { bridge, ports } = await anOpenPlan();
    const before = await readdir(ports.home, { recursive: true });
    must(await bridge.lock({ unsaved: [personBatch(1)] }));
    await bridge.listPlans({});
    const after = await readdir(ports.home, { recursive: true });
    expect(after.sort()).toEqual(before.filter((name) => !name.endsWith('lock')).sort());
  });
});

describe('leaving the computer', () => {
  it('tells the window, and locks one second later when the window did not', async () => {
    const { power, goAway } = leavableComputer();
    const { bridge } = await anOpenPlan({ power });
    const signal = bridge.nextSignal({});
    await vi.waitFor(async () => {
      goAway();
      expect(await Promise.race([signal, Promise.resolve('not yet')])).not.toBe('not yet');
    });
    const told = must(await signal);
    const during = must(await bridge.deskState({})).openPlanId;
    await vi.waitUntil(async () => must(await bridge.deskState({})).openPlanId === null, { timeout: 20_000 });
    expect([told, during === null]).toEqual([{ signal: 'lock' }, false]);
  });

  it('lets a slow window hand over what is unsaved before it is replaced', async () => {
    const { power, goAway } = leavableComputer();
    const replaced = vi.fn(() => Promise.resolve());
    const { bridge, open } = await anOpenPlan({ power, window: { replace: replaced } });
    goAway();
    await vi.waitUntil(async () => must(await bridge.deskState({})).openPlanId === null, { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const early = replaced.mock.calls.length;
    const late = must(await bridge.lock({ unsaved: [personBatch(1)] }));
    await vi.waitUntil(() => replaced.mock.calls.length > 0);
    const { counts } = await open();
    expect([early, late, counts.person, replaced.mock.calls.length]).toEqual([0, { held: 1 }, 1, 1]);
    await bridge.closePlan({});
  });

  it('tells nobody while nothing is open', async () => {
    const { power, goAway } = leavableComputer();
    const { bridge } = await anOpenPlan({ power });
    await bridge.closePlan({});
    goAway();
    const signal = await Promise.race([
      bridge.nextSignal({}),
      new Promise((resolve) => setTimeout(resolve, 300, 'nothing to tell')),
    ]);
    expect(signal).toBe('nothing to tell');
  });
});
