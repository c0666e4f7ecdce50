import type * as fileSystem from 'node:fs/promises';
import type { Result } from '../../shared/kit/result';

/** The part of Node's file system that the host uses; tests wrap it to make disks fail. */
export type FileSystem = Pick<
  typeof fileSystem,
  'mkdir' | 'open' | 'readFile' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat' | 'statfs' | 'writeFile'
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
  /** What a new passphrase costs to guess; `calibrated` measures this computer when a slot is made. */
  readonly keyCost: KeyCost | 'calibrated';
  readonly processes: Processes;
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly power: Power;
  readonly window: WindowControl;
  /** Bytes of journal after which a new snapshot is taken. */
  readonly snapshotAfterBytes: number;
  /** Bytes of the disk that are held in reserve for the moment in which it is full; 0 for none. */
  readonly ballastBytes: number;
}

/** Who is running on this computer, to tell a live lock from a stale one. */
export interface Processes {
  readonly ownPid: number;
  /** A text that differs between two processes which had the same pid one after the other; null when none runs. */
  readonly lifeOf: (pid: number) => Promise<string | null>;
  /** Tells a process to end; false where it cannot be told. */
  readonly end: (pid: number) => boolean;
}

/** Where a file goes: a path that may be written, or null when the planner thought better of it. */
export interface Dialogs {
  /** Null where the planner cancelled; absent where the shell has no window for it. */
  readonly chooseFolder?: () => Promise<string | null>;
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

/** What the computer is about to do. */
export interface Power {
  /** Calls back when the session is locked or the computer goes to sleep (or was found to have slept). */
  readonly onAway: (listener: () => void) => () => void;
}

export interface WindowControl {
  /** Opens a fresh window and ends the old one with everything in its memory; does nothing where the shell has none. */
  readonly replace: () => Promise<void>;
}
