import { upgrade } from './batch-frame';
import { isSamePoint } from './chain';
import type { ChainPoint } from './chain';
import { spanFrame } from './frames';
import { readHeader } from './journal-header';
import type { JournalHeader } from './journal-header';
import { advance } from './plan-state';
import type { PlanState } from './plan-state';
import { walkBatches } from './walk-journal';
import type { BatchPlaces, Keys, Walk } from './walk-journal';

/** One journal that is to be taken into the state. */
export interface ReplayedJournal {
  readonly generation: number;
  readonly file: Buffer;
  /** Only journals of the first format do not say what they begin with. */
  readonly needsHeader: boolean;
  /** The newest one may be the trace of a generation that was about to begin. */
  readonly mayBeUnbegun: boolean;
}

/** How far it could be followed; an unbegun one holds nothing and has to begin again. */
export interface Replay extends Omit<Walk, 'stop'> {
  readonly stop: Walk['stop'] | 'unbegun';
  /** 0 where there is no header that could be read. */
  readonly headerBytes: number;
  /** The batches speak for themselves. */
  readonly isHeaderDamaged: boolean;
}

function isUnbegun(
  { file }: ReplayedJournal,
  header: JournalHeader | null,
  point: ChainPoint,
  places: BatchPlaces,
): boolean {
  if (header === null) {
    return ['end', 'cut-short'].includes(spanFrame(file, 0).kind);
  }
  const { sequence, value } = header.start;
  const isOfThisHistory = sequence < point.sequence && places.get(sequence)?.value?.equals(value) === true;
  return isOfThisHistory && header.next === file.length;
}

/** Takes the batches of one journal into the state until the first that is not the one which was written there. */
export async function replayJournal(
  keys: Keys,
  journal: ReplayedJournal,
  point: ChainPoint,
  state: PlanState,
  places: BatchPlaces,
): Promise<Replay> {
  const { generation, file } = journal;
  const header = await readHeader(keys.dataKey, { vaultId: keys.vaultId, generation }, file);
  const headerBytes = header?.next ?? 0;
  const stopAtOnce = (stop: Replay['stop']): Replay => ({
    end: point,
    stop,
    goodBytes: 0,
    headerBytes,
    isHeaderDamaged: false,
  });
  if (header !== null && header.model > upgrade.model) {
    return stopAtOnce('newer');
  }
  const isMisplaced = header === null ? journal.needsHeader : !isSamePoint(header.start, point);
  if (isMisplaced && journal.mayBeUnbegun && isUnbegun(journal, header, point, places)) {
    return stopAtOnce('unbegun');
  }
  const span = spanFrame(file, 0);
  if (isMisplaced && (header !== null || span.kind !== 'frame')) {
    return stopAtOnce(header === null ? 'damaged' : 'altered');
  }
  const isHeaderDamaged = isMisplaced && span.kind === 'frame';
  const offset = isHeaderDamaged ? span.next : headerBytes;
  const part = { generation, file, offset, start: point };
  const walk = await walkBatches(keys, part, places, async ({ facts, changes }) => {
    const batch = { id: facts.id, at: facts.at, changes: await changes() };
    advance(state, { savedAt: facts.savedAt, batch });
  });
  return { ...walk, headerBytes, isHeaderDamaged };
}
