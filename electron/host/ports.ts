import type * as fileSystem from 'node:fs/promises';
import type { Result } from '../../shared/kit/result';

/** The part of Node's file system that the host uses; tests wrap it to make disks fail. */
export type FileSystem = Pick<
  typeof fileSystem,
  'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat' | 'writeFile'
>;

/** Cost of turning a passphrase into a key with Argon2id. */
export interface KeyCost {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** Everything the host cannot do by itself, given by the shell that starts it. */
export interface HostPorts {
  readonly shell: 'electron' | 'chromium' | 'test';
  readonly version: string;
  /** The folder that holds the plans of this user. */
  readonly home: string;
  readonly fs: FileSystem;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Unpredictable bytes, fit for keys. */
  readonly random: (count: number) => Buffer;
  readonly keyCost: KeyCost;
  readonly processes: Processes;
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  /** Bytes of journal after which a new snapshot is taken. */
  readonly snapshotAfterBytes: number;
}

/** Who is running on this computer, to tell a live lock from a stale one. */
export interface Processes {
  readonly ownPid: number;
  /** A text that differs between two processes which had the same pid one after the other; null when none runs. */
  readonly lifeOf: (pid: number) => Promise<string | null>;
}

/** Where a file goes: a path that may be written, or null when the planner thought better of it. */
export interface Dialogs {
  readonly chooseWhereToSave: (suggestedName: string) => Promise<SaveTarget | null>;
}

/** `replace` says that the planner agreed to an existing file being written over. */
export interface SaveTarget {
  readonly path: string;
  readonly replace: boolean;
}

export interface Printer {
  /** False where there is nothing that could lay out a PDF. */
  readonly isAvailable: boolean;
  readonly renderPdf: (html: string) => Promise<Result<Uint8Array>>;
}
