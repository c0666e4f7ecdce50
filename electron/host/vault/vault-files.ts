import type { AuditHead } from '../../../shared/contract/history-methods';

/** One file of a plan, or the part of it that belongs to a set. */
export interface VaultFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * Files that together are a plan at one moment. Journals only grow, so their first `bytes` stay as they are; a snapshot
 * stays until three newer ones were taken.
 */
export interface VaultFiles {
  readonly generation: number;
  readonly head: AuditHead;
  /** The time of the newest batch. */
  readonly savedAt: string;
  /**
   * Answers when the snapshot of this moment was written, while the plan goes on; an older one where the disk refused it,
   * which the journals make up for. Null where there is none at all.
   */
  readonly snapshot: () => Promise<VaultFile | null>;
  /** All generations, oldest first. */
  readonly journals: readonly VaultFile[];
}
