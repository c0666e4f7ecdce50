import type { AuditHead } from '../../../shared/contract/history-methods';
import type { PlanSummary } from '../../../shared/contract/plan-methods';
import type { Result } from '../../../shared/kit/result';
import type { Message } from '../../../shared/messages/message';
import type { Batch } from '../../../shared/model/change';
import type { HostPorts } from '../ports';
import type { DataKey } from './data-key';
import type { History } from './history';
import type { Keyslots } from '../keys/keyslots-format';
import type { PlanState } from './plan-state';
import type { Sealer } from './sealer';
import type { VaultFiles } from './vault-files';

/** What a vault needs of the host. */
export type VaultPorts = Pick<
  HostPorts,
  'fs' | 'home' | 'clock' | 'random' | 'keyCost' | 'processes' | 'snapshotAfterBytes' | 'ballastBytes'
>;

/** A batch that is on the disk. */
export interface Committed {
  readonly sequence: number;
  readonly savedAt: string;
  /** What the planner must be told although it was saved, such as that the disk is full. */
  readonly warning?: Message;
}

/** An open plan. Its methods must not run at the same time, `drop` excepted; the handlers see to that. */
export interface Vault {
  readonly summary: PlanSummary;
  readonly state: Readonly<PlanState>;
  /** Who opened it; signs each change. */
  readonly operator: string;
  /** The plan's folder, absolute. */
  readonly folder: string;
  /** What frames and wrapped keys are bound to; the same in every copy of a plan. */
  readonly vaultId: string;
  /** Where the record stands. */
  readonly head: () => AuditHead;
  readonly history: History;
  readonly notices: readonly Message[];
  readonly keyslots: () => Keyslots;
  /** Makes other ways in durable; the data stay as they are. */
  readonly replaceKeyslots: (next: Keyslots) => Promise<Result<null>>;
  /** For wrapping it in slots and for reading a copy of the files. */
  readonly dataKey: DataKey;
  /** For other encrypted files of the plan. */
  readonly sealer: Sealer;
  /** Makes one batch durable, signed by the operator; `signedBy` is for a batch that another operator left unsaved. */
  readonly commit: (batch: Batch, signedBy?: string) => Promise<Result<Committed>>;
  /** Does what the opening could not do because the disk was full; saving does so as well. */
  readonly prepare: () => Promise<Result<null>>;
  /** Begins a generation and answers with the files of the plan as it is now. */
  readonly collectFiles: () => Promise<Result<VaultFiles>>;
  /** Takes a snapshot when the journal has grown long; a failure loses nothing and is tried again later. */
  readonly tidy: () => Promise<void>;
  /** Takes a last snapshot, then drops the key. */
  readonly close: () => Promise<void>;
  /**
   * Drops the key and forgets the plan at once, whatever else is running, which then fails; answers when the files are
   * closed and the lock is given back. Everything acknowledged is in the journal.
   */
  readonly drop: () => Promise<void>;
}
