import type { Copy, Receipt } from '../../../shared/contract/custody-methods';
import type { PlanId } from '../../../shared/model/ids';
import { createAttempts } from '../keys/attempts';
import type { Attempts } from '../keys/attempts';
import type { HostPorts } from '../ports';
import { createDeskFile } from './desk-file';
import type { DeskFile } from './desk-file';
import { createFsGate } from './fs-gate';
import type { FsGate } from './fs-gate';
import { createHeldBatches } from './held-batches';
import type { HeldBatches } from './held-batches';
import { createSignals } from './signals';
import type { Signals } from './signals';

/** What is remembered of the plan that was opened last, for as long as the program runs. */
export interface DeskSession {
  planId: PlanId | null;
  isLocked: boolean;
  operator?: string;
  section?: string;
  /** Ids of the batches that were acknowledged since that opening. */
  readonly acknowledged: Set<string>;
  /** What a panic of this run did, where the receipt could not be written. */
  receipt: Receipt | null;
  /** The replacement of the window that is due. */
  replacement?: NodeJS.Timeout;
  /** The panic that is going on; the key may be pressed again meanwhile. */
  panic: Promise<Receipt> | null;
  /** Files of the planner are written through this gate, which a lock leaves open and a panic shuts. */
  exports: FsGate;
}

/** What outlives the opening, locking and destroying of plans. */
export interface Desk {
  /** The bare ports: their file system is never shut. */
  readonly ports: HostPorts;
  readonly file: DeskFile;
  readonly signals: Signals;
  /** Slows down whoever guesses. */
  readonly attempts: Attempts;
  readonly held: HeldBatches;
  /** The copies of every plan that was opened since the start: a burn finds them after a lock, too. */
  readonly known: Map<PlanId, () => readonly Copy[]>;
  readonly session: DeskSession;
}

/** A desk at which nothing was opened yet. */
export function createDesk(ports: HostPorts): Desk {
  return {
    ports,
    file: createDeskFile(ports),
    signals: createSignals(),
    attempts: createAttempts(ports.clock),
    held: createHeldBatches(ports.random),
    known: new Map(),
    session: {
      planId: null,
      isLocked: false,
      acknowledged: new Set(),
      receipt: null,
      panic: null,
      exports: createFsGate(ports.fs),
    },
  };
}
