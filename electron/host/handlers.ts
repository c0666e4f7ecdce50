import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { createBackupHandlers } from './backup-handlers';
import { createCustodyHandlers } from './custody-handlers';
import { createHistoryHandlers } from './history-handlers';
import { createKeyHandlers } from './key-handlers';
import { createHost } from './open-vault';
import { createPlanHandlers } from './plan-handlers';
import type { HostPorts } from './ports';

/** The host's side of the bridge. It keeps at most one plan open, in memory. */
export function createHandlers(ports: HostPorts): DeskBridge {
  const host = createHost(ports);
  return {
    ...createPlanHandlers(host),
    ...createHistoryHandlers(host),
    ...createKeyHandlers(host),
    ...createCustodyHandlers(host),
    ...createBackupHandlers(host),
  };
}
