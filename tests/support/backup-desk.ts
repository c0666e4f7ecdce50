import * as fs from 'node:fs/promises';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createHandlers } from '../../electron/host/handlers';
import type { HostPorts } from '../../electron/host/ports';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { entityNames } from '../../shared/model/plan';
import { temporaryFolder, testPorts } from './host-ports';
import { must } from './must';
import { aStick } from './stick';

export const backupPassphrase = 'a plainly fictional passphrase';

/** A desk with an open plan, and a stick to which its backups go and that can be pulled out. */
export async function aDeskWithBackups(
  overrides: Partial<HostPorts> = {},
  rhythm = { everyChanges: 0, everyMinutes: 0 },
) {
  const root = await temporaryFolder();
  const folder = join(root, 'stick');
  await mkdir(folder);
  const stick = aStick({ ...fs }, folder);
  const ports = testPorts(join(root, 'home'), { fs: stick.fs, ...overrides });
  const bridge = createHandlers(ports);
  const { planId } = must(
    await bridge.createPlan({ label: 'Bamako', passphrase: backupPassphrase, operator: 'Awa Example' }),
  );
  must(await bridge.setBackup({ folder, ...rhythm }));
  return {
    root,
    folder,
    stick,
    ports,
    bridge,
    planId,
    planFolder: join(ports.home, 'plans', planId),
    onStick: () => fs.readdir(folder).then((names) => names.sort()),
    reopen: async () => {
      must(await bridge.closePlan({}));
      return must(await bridge.openPlan({ planId, passphrase: backupPassphrase }));
    },
    inspect: (path: string) => bridge.inspectBackup({ path, passphrase: backupPassphrase }),
  };
}

/** Every record of the open plan, by kind. */
export async function readEverything(bridge: DeskBridge): Promise<Record<string, unknown[]>> {
  const kinds: Record<string, unknown[]> = {};
  for (const entity of entityNames) {
    kinds[entity] = [];
    for (let isMore = true; isMore;) {
      const offset = kinds[entity].length;
      const { records } = must(await bridge.readPlan({ entity, offset, limit: 5000 }));
      kinds[entity].push(...records);
      isMore = records.length === 5000;
    }
  }
  return kinds;
}
