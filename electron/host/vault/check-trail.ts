import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { isSamePoint } from './chain';
import type { ChainPoint } from './chain';
import { spanFrame } from './frames';
import { readHeader } from './journal-header';
import type { Cut } from './plan-folder';
import type { PlanSource } from './plan-source';
import { missingSteps, surveyStretch } from './survey';
import { openBatch, walkBatches, walkBytes } from './walk-journal';
import type { BatchPlaces, JournalPart, Keys } from './walk-journal';

/** Where the part of the history begins that the state is built from; an old snapshot does not know its value. */
export interface Anchor {
  readonly sequence: number;
  readonly value: Buffer | null;
  readonly generation: number;
}

/** The older part of a history. */
export interface Trail {
  readonly end: ChainPoint;
  readonly problems: readonly Message[];
  readonly cuts: readonly Cut[];
}

/** A journal that cannot be read counts as empty: what it held is then missed. */
async function readPart(source: PlanSource, generation: number): Promise<Buffer> {
  return source.journal(generation).catch(() => Buffer.alloc(0));
}

/** Whether a journal without a header should have one: the batches of the first format stand in journals without. */
async function isOfSecondFormat(
  keys: Keys,
  file: Buffer,
  generation: number,
  { sequence }: ChainPoint,
): Promise<boolean> {
  const span = spanFrame(file, 0);
  const first = span.kind === 'frame' ? file.subarray(0, span.next) : null;
  const batch = first === null ? null : await openBatch(keys, first, generation, sequence + 1);
  return batch?.facts.chain !== undefined;
}

/** A few journals one after the other, of which only the first says where in the history it begins. */
interface Open {
  readonly start: ChainPoint;
  end: ChainPoint;
  isWhole: boolean;
  readonly parts: { readonly generation: number; readonly offset: number }[];
}

/**
 * Checks the journals before the anchor, by their bytes alone as long as everything adds up. Each journal says where it
 * begins, so that a damaged one does not cast doubt on the others.
 */
export async function checkTrail(
  keys: Keys,
  source: PlanSource,
  anchor: Anchor,
  places: BatchPlaces,
): Promise<Trail> {
  const { chain, vaultId, dataKey } = keys;
  const problems: Message[] = [];
  const cuts: Cut[] = [];
  const begin = (start: ChainPoint): Open => ({ start, end: start, isWhole: true, parts: [] });

  const forget = (open: Open): void => {
    for (let sequence = open.start.sequence + 1; sequence <= open.end.sequence; sequence += 1) {
      places.delete(sequence);
    }
  };

  const finish = async (open: Open, end: ChainPoint): Promise<void> => {
    if (open.isWhole && isSamePoint(open.end, end)) {
      return;
    }
    const parts = await Promise.all(
      open.parts.map(async (part) => ({ ...part, file: await readPart(source, part.generation) })),
    );
    forget(open);
    problems.push(...(await surveyStretch(keys, { parts, start: open.start, end }, places)));
  };

  /** Without a point to arrive at, only decrypting tells which batches are good; damage of old is passed over. */
  const followOld = async (open: Open): Promise<ChainPoint> => {
    let end = open.start;
    forget(open);
    for (const { generation, offset } of open.parts) {
      const file = await readPart(source, generation);
      const part: JournalPart = { generation, file, offset, start: end };
      const walk = await walkBatches(keys, part, places, () => undefined);
      end = walk.end;
      if (walk.stop !== 'end') {
        cuts.push({ generation, goodBytes: walk.goodBytes, isTorn: false });
      }
    }
    return end;
  };

  let open = begin(chain.start());
  let hasHeaders = false;
  for (let generation = 0; generation < anchor.generation; generation += 1) {
    const file = await readPart(source, generation);
    const header = await readHeader(dataKey, { vaultId, generation }, file);
    if (header !== null) {
      await finish(open, header.start);
      open = begin(header.start);
    }
    hasHeaders ||= header !== null;
    if (
      header === null &&
      file.length > 0 &&
      (hasHeaders || (await isOfSecondFormat(keys, file, generation, open.end)))
    ) {
      problems.push(message('vault.journal-beginning', { file: `journal-${generation}.bin` }));
    }
    const offset = header?.next ?? 0;
    const walk = walkBytes(chain, { generation, file, offset, start: open.end }, places);
    open.parts.push({ generation, offset });
    open.end = walk.end;
    open.isWhole &&= walk.stop === 'end';
  }
  if (anchor.value !== null) {
    const end = { sequence: anchor.sequence, value: anchor.value };
    await finish(open, end);
    return { end, problems, cuts };
  }
  const end = await followOld(open);
  if (end.sequence === anchor.sequence) {
    return { end, problems, cuts };
  }
  const surplus = places.get(anchor.sequence + 1);
  const value = places.get(anchor.sequence)?.value ?? null;
  if (surplus !== undefined && value !== null) {
    // A write that failed may have left its frame, which the snapshot does not know.
    const { generation, offset } = surplus;
    places.delete(anchor.sequence + 1);
    cuts.push({ generation, goodBytes: offset, isTorn: false });
    return { end: { sequence: anchor.sequence, value }, problems, cuts };
  }
  problems.push(missingSteps(end.sequence + 1, anchor.sequence, `journal-${anchor.generation}.bin`));
  return { end: chain.restart(anchor.generation, anchor.sequence), problems, cuts };
}
