import { deskBridgeMethods } from '../../shared/contract/desk-bridge';
import type { DeskBridge, DeskBridgeMethod } from '../../shared/contract/desk-bridge';
import { failure } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { createBackupHandlers } from './backup-handlers';
import { createCustodyHandlers } from './custody-handlers';
import { createDesk } from './custody/desk';
import { lockWhenAway } from './custody/lock-when-away';
import { finishPanic } from './custody/panic';
import { createExportHandlers } from './export-handlers';
import { createHistoryHandlers } from './history-handlers';
import { createKeyHandlers } from './key-handlers';
import { createHost } from './open-vault';
import type { Host } from './open-vault';
import { createPlanHandlers } from './plan-handlers';
import type { HostPorts } from './ports';

function handlersOf(host: Host): DeskBridge {
  return {
    ...createPlanHandlers(host),
    ...createHistoryHandlers(host),
    ...createKeyHandlers(host),
    ...createCustodyHandlers(host),
    ...createBackupHandlers(host),
    ...createExportHandlers(host),
  };
}

/**
 * The host's side of the bridge. It keeps at most one plan open, in memory. What a crash left of a panic is finished
 * before anything is answered; a lock or a panic takes the host away from all that is running and puts a new one in place.
 */
export function createHandlers(ports: HostPorts): DeskBridge {
  const desk = createDesk(ports);
  const ready = finishPanic(desk);
  const begin = (before: Promise<unknown>) => {
    const succeed = (freed: Promise<unknown>) => {
      current = begin(freed);
    };
    const host = createHost(ports, { desk, before, succeed, latest: () => current.host });
    return { host, handlers: handlersOf(host) };
  };
  let current = begin(ready);
  lockWhenAway(desk, () => current.host);

  const call = (name: DeskBridgeMethod) => async (parameters: unknown) => {
    await ready;
    const { host, handlers } = current;
    const handle = handlers[name] as (asked: unknown) => Promise<Result<unknown>>; // parsed by this method's schema
    try {
      const answer = await handle(parameters);
      return !answer.ok && host.ended.aborted ? failure(message('vault.locked')) : answer;
    } catch (error) {
      if (host.ended.aborted) {
        return failure(message('vault.locked')); // what it stood on was taken away
      }
      throw error;
    }
  };
  const names = Object.keys(deskBridgeMethods) as DeskBridgeMethod[]; // the keys of the contract
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as DeskBridge; // one function a method
}
