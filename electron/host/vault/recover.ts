import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { openFrame } from './frames';
import { journalPath, listPlanFiles, snapshotPath } from './plan-folder';
import type { PlanFiles } from './plan-folder';
import { advance, emptyState } from './plan-state';
import type { JournalEntry, PlanState } from './plan-state';
import { readSnapshot } from './snapshot';

/** The newest state that can be read, and where the journal goes on. */
export interface Recovered {
  readonly state: PlanState;
  /** The journal to append to, and how many of its bytes are good; null when a new generation has to begin. */
  readonly journal: { readonly generation: number; readonly goodBytes: number } | null;
  readonly newestGeneration: number;
  readonly notices: readonly Message[];
}

interface Source {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly vaultId: string;
  readonly key: Buffer;
}

interface Base {
  readonly state: PlanState;
  readonly generation: number;
  readonly isNewest: boolean;
}

/** The newest snapshot that verifies; before the first snapshot a plan starts from nothing. */
async function findBase({ fs, folder, vaultId, key }: Source, files: PlanFiles): Promise<Base> {
  for (const generation of files.snapshots.toReversed()) {
    const file = await fs.readFile(snapshotPath(folder, generation));
    const state = await readSnapshot(key, { vaultId, generation }, file);
    if (state !== null) {
      return { state, generation, isNewest: generation === files.snapshots.at(-1) };
    }
  }
  return { state: emptyState(), generation: 0, isNewest: files.snapshots.length === 0 };
}

type Replay =
  | { readonly end: 'whole' }
  | { readonly end: 'cut-short' | 'damaged'; readonly goodBytes: number; readonly lost: number };

/** Takes the frames of one journal into the state until the first that does not verify. */
async function replay(
  { fs, folder, vaultId, key }: Source,
  generation: number,
  state: PlanState,
): Promise<Replay & { size: number }> {
  const file = await fs.readFile(journalPath(folder, generation));
  let offset = 0;
  for (;;) {
    const place = { vaultId, kind: 'journal', generation, sequence: state.sequence + 1 } as const;
    const read = await openFrame(key, file, offset, place);
    if (read.kind === 'end') {
      return { end: 'whole', size: offset };
    }
    if (read.kind !== 'frame') {
      return { end: read.kind, goodBytes: offset, lost: file.length - offset, size: file.length };
    }
    advance(state, read.value as JournalEntry); // authenticated, and validated before it was written
    offset = read.next;
  }
}

function damaged(state: PlanState, generation: number): Message {
  return message('vault.journal-damaged', { savedAt: state.savedAt, file: `journal-${generation}.bin` });
}

/** Rebuilds a plan from its files without altering them. */
export async function recover(source: Source): Promise<Result<Recovered>> {
  const files = await listPlanFiles(source.fs, source.folder);
  const base = await findBase(source, files);
  const { state } = base;
  const newestGeneration = Math.max(base.generation, files.snapshots.at(-1) ?? 0, files.journals.at(-1) ?? 0);
  const recovered = (journal: Recovered['journal'], notices: readonly Message[]): Result<Recovered> =>
    state.sequence === 0
      ? failure(message('vault.nothing-readable'))
      : success({ state, journal, newestGeneration, notices });

  let goodBytes = 0;
  for (let generation = base.generation; generation <= newestGeneration; generation += 1) {
    if (!files.journals.includes(generation)) {
      return recovered(null, [damaged(state, generation)]);
    }
    const read = await replay(source, generation, state);
    if (read.end === 'whole') {
      goodBytes = read.size;
    } else if (read.end === 'damaged' || generation < newestGeneration) {
      return recovered(null, [damaged(state, generation)]);
    } else {
      const notice = message('vault.torn-tail-cut', { bytes: read.lost, savedAt: state.savedAt });
      return recovered({ generation, goodBytes: read.goodBytes }, [notice]);
    }
  }
  const notices = base.isNewest ? [] : [message('vault.snapshot-damaged')];
  return recovered({ generation: newestGeneration, goodBytes }, notices);
}
