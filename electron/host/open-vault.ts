import { failure } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { HostPorts } from './ports';
import { createTurns } from './run-in-turn';
import type { Vault } from './vault/vault';

/** What the groups of handlers share: the ports, the one open plan, and the order in which things happen to it. */
export interface Host {
  readonly ports: HostPorts;
  /** Everything that touches the open plan happens in the order in which it was asked for. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  readonly vault: () => Vault | null;
  /** The host's only way to another open plan; the one before is closed by the caller first. */
  readonly setVault: (vault: Vault | null) => void;
  /** Runs the task in turn on the open plan, or answers that none is open. */
  readonly withVault: <T>(task: (vault: Vault) => Promise<Result<T>>) => Promise<Result<T>>;
}

/** A host with no plan open. */
export function createHost(ports: HostPorts): Host {
  const inTurn = createTurns();
  let open: Vault | null = null;
  return {
    ports,
    inTurn,
    vault: () => open,
    setVault: (vault) => {
      open = vault;
    },
    withVault: (task) =>
      inTurn(async () => (open === null ? failure(message('vault.no-plan-open')) : task(open))),
  };
}
