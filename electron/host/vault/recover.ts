import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { upgrade } from './batch-frame';
import type { ChainPoint } from './chain';
import { checkTrail } from './check-trail';
import { findBase, newerRecords } from './find-base';
import { setAsideName } from './plan-folder';
import type { Cut, PlanFiles } from './plan-folder';
import type { PlanSource } from './plan-source';
import type { PlanState } from './plan-state';
import { replayJournal } from './replay-journal';
import type { Replay } from './replay-journal';
import type { BatchPlaces, Keys } from './walk-journal';

/** The newest state that can be read, and where the journal goes on. */
export interface Recovered {
  readonly state: PlanState;
  readonly point: ChainPoint;
  readonly places: BatchPlaces;
  /** The journal to append to, and how many of its bytes are good; or the generation that has to begin. */
  readonly next:
    | { readonly kind: 'append'; readonly generation: number; readonly goodBytes: number }
    | { readonly kind: 'begin'; readonly generation: number };
  /** How much of it its header takes. */
  readonly headerBytes: number;
  /** What could not be used and must be set aside before anything is saved. */
  readonly cuts: readonly Cut[];
  readonly notices: readonly Message[];
}

type Ending = Pick<Recovered, 'next' | 'cuts' | 'notices'> & { readonly headerBytes?: number };

/** Nothing after this can be used: it is set aside, and a new generation begins. */
function breakOff(
  files: PlanFiles,
  generation: number,
  goodBytes: number,
  stop: Replay['stop'] | 'missing',
  savedAt: string,
): Ending {
  const isMissing = stop === 'missing';
  const rest = files.journals.filter((number) => number > generation);
  const newest = Math.max(generation, ...rest, ...files.snapshots);
  const cuts = [
    ...(isMissing ? [] : [{ generation, goodBytes, isTorn: false }]),
    ...rest.map((number) => ({ generation: number, goodBytes: 0, isTorn: false })),
  ];
  const notice = isMissing
    ? message('vault.journal-missing', { savedAt, file: `journal-${generation}.bin` })
    : message(stop === 'altered' ? 'vault.journal-altered' : 'vault.journal-damaged', {
        savedAt,
        file: setAsideName(generation, goodBytes),
      });
  return { next: { kind: 'begin', generation: newest + 1 }, cuts, notices: [notice] };
}

/** Rebuilds a plan from its files without altering them. */
export async function recover(keys: Keys, source: PlanSource): Promise<Result<Recovered>> {
  const files = await source.list();
  const found = await findBase(keys, source, files);
  if (!found.ok) {
    return found;
  }
  const base = found.value;
  const { state } = base;
  const places: BatchPlaces = new Map();
  const anchor = { sequence: state.sequence, value: base.value, generation: base.generation };
  const trail = await checkTrail(keys, source, anchor, places);
  let point = trail.end;
  const answer = ({ next, headerBytes = 0, cuts, notices }: Ending): Result<Recovered> =>
    state.sequence === 0
      ? failure(message('vault.nothing-readable'))
      : success({
          state,
          point,
          places,
          next,
          headerBytes,
          cuts: [...trail.cuts, ...cuts],
          notices: [...notices, ...trail.problems],
        });

  const newest = Math.max(base.generation, files.snapshots.at(-1) ?? 0, files.journals.at(-1) ?? 0);
  const notices: Message[] = base.isNewest ? [] : [message('vault.snapshot-damaged')];
  let needsHeader = base.value !== null && files.snapshots.includes(base.generation);
  for (let generation = base.generation; ; generation += 1) {
    if (!files.journals.includes(generation)) {
      return answer(breakOff(files, generation, 0, 'missing', state.savedAt));
    }
    const isNewest = generation === newest;
    const mayBeUnbegun = isNewest && !files.snapshots.includes(generation);
    const file = await source.journal(generation);
    const journal = { generation, file, needsHeader, mayBeUnbegun };
    const replay = await replayJournal(keys, journal, point, state, places);
    const { stop, goodBytes, headerBytes } = replay;
    point = replay.end;
    if (replay.isHeaderDamaged) {
      notices.push(message('vault.journal-beginning', { file: `journal-${generation}.bin` }));
    }
    needsHeader ||= headerBytes > 0;
    if (stop === 'newer') {
      return newerRecords(upgrade.model + 1);
    }
    const isTorn = stop === 'cut-short' && isNewest;
    if (stop === 'unbegun') {
      return answer({ next: { kind: 'begin', generation }, cuts: [], notices });
    }
    if (stop !== 'end' && !isTorn) {
      return answer(breakOff(files, generation, goodBytes, stop, state.savedAt));
    }
    if (isNewest) {
      const torn = message('vault.torn-tail-cut', { bytes: file.length - goodBytes, savedAt: state.savedAt });
      return answer({
        next:
          headerBytes > 0
            ? { kind: 'append', generation, goodBytes }
            : { kind: 'begin', generation: generation + 1 },
        headerBytes,
        cuts: isTorn ? [{ generation, goodBytes, isTorn }] : [],
        notices: isTorn ? [torn, ...notices] : notices,
      });
    }
  }
}
