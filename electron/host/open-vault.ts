import { failure } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { CopiesRegister } from './custody/copies-register';
import { createDesk } from './custody/desk';
import type { Desk } from './custody/desk';
import { createFsGate } from './custody/fs-gate';
import { createRunningCalls } from './custody/running-calls';
import type { RunningCalls } from './custody/running-calls';
import type { HostPorts } from './ports';
import { createTurns } from './run-in-turn';
import type { Vault } from './vault/vault';

/**
 * What the groups of handlers share: the ports, the one open plan, and the order in which things happen to it. A lock
 * or a panic ends a host, whatever it is doing, and another takes its place.
 */
export interface Host {
  /** Their file system refuses everything once this host has ended. */
  readonly ports: HostPorts;
  /** What outlives this host. */
  readonly desk: Desk;
  /** Aborted when this host ends: its timers and long tasks end with it. */
  readonly ended: AbortSignal;
  /** Everything that touches the open plan happens in the order in which it was asked for. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  readonly vault: () => Vault | null;
  /** The host's only way to another open plan; the one before is closed by the caller first. */
  readonly setVault: (vault: Vault | null) => void;
  /** Runs the task in turn on the open plan, or answers that none is open. */
  readonly withVault: <T>(task: (vault: Vault) => Promise<Result<T>>) => Promise<Result<T>>;
  /** The account of what left the open plan; null when none is open. */
  readonly register: () => CopiesRegister | null;
  readonly setRegister: (register: CopiesRegister | null) => void;
  /** What is being saved, for a lock to wait for. */
  readonly commits: RunningCalls;
  /**
   * Shuts the file system and ends this host. `free` is called at once, with what resolves when every task of this host
   * has ended; the next host begins when its answer resolves. Answers with what resolves when no write is under way.
   */
  readonly end: (free: (drained: Promise<void>) => Promise<unknown>) => Promise<void>;
  /** The host that is in charge now: this one, or the one that took its place. */
  readonly latest: () => Host;
}

interface Succession {
  readonly desk: Desk;
  /** Nothing happens in turn before this resolves. */
  readonly before: Promise<unknown>;
  /** Puts another host, that waits for `before`, in the place of this one. */
  readonly succeed: (before: Promise<unknown>) => void;
  readonly latest: () => Host;
}

/** A host with no plan open. */
export function createHost(
  ports: HostPorts,
  { desk, before, succeed, latest }: Partial<Succession> = {},
): Host {
  const gate = createFsGate(ports.fs);
  const inTurn = createTurns(before);
  const end = new AbortController();
  let open: Vault | null = null;
  let register: CopiesRegister | null = null;
  const host: Host = {
    ports: { ...ports, fs: gate.fs },
    desk: desk ?? createDesk(ports),
    ended: end.signal,
    inTurn,
    vault: () => open,
    setVault: (vault) => {
      open = vault;
      register = null;
    },
    withVault: (task) =>
      inTurn(async () => (open === null ? failure(message('vault.no-plan-open')) : task(open))),
    register: () => register,
    setRegister: (next) => {
      register = next;
    },
    commits: createRunningCalls(),
    end: (free) => {
      const quiet = gate.quiet();
      if (!end.signal.aborted) {
        gate.shut();
        end.abort();
        const freed = free(inTurn(() => Promise.resolve()));
        succeed?.(freed);
      }
      return quiet;
    },
    latest: () => latest?.() ?? host,
  };
  return host;
}
