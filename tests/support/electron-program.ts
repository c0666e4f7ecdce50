import { join } from 'node:path';
import { vi } from 'vitest';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type * as electronStub from './electron-stub';
import { faultyDisk, leavableComputer, temporaryFolder, testPorts } from './host-ports';

/** The one channel on which the window speaks to the host. */
export const channel = 'departure-desk:call';

const stubs: (typeof electronStub)[] = [];

/** Starts the real main and preload over a stand-in for Electron; the disk is real and can be made to fail. */
export async function startProgram() {
  vi.resetModules();
  const home = await temporaryFolder();
  const { fs, fault } = faultyDisk();
  vi.doMock('../../electron/host/node-ports', () => ({
    dataHome: () => home,
    nodePorts: () => testPorts(home, { fs }),
  }));
  vi.doMock('../../electron/host/power/node-power', () => ({ nodePower: leavableComputer().power }));
  const stub = await import('./electron-stub');
  vi.doMock('electron', () => stub);
  stub.record.saveTo = join(home, 'exported.bin');
  await import('../../electron/main');
  await import('../../electron/preload');
  await vi.waitUntil(() => stub.record.windows.length === 1);
  stubs.push(stub);
  const bridge = stub.record.exposed.get('departureDesk') as DeskBridge; // what the real preload exposed
  return { ...stub, home, fault, bridge };
}

/** Quits everything that was started. */
export async function endPrograms(): Promise<void> {
  for (const { record, app } of stubs.splice(0)) {
    app.quit();
    await vi.waitUntil(() => record.isQuit);
  }
}
