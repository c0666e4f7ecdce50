import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { ChainPoint } from './chain';
import { spanFrame } from './frames';
import type { OpenedBatch } from './batch-frame';
import { isWrittenAt, openBatch } from './walk-journal';
import type { BatchPlaces, JournalPart, Keys } from './walk-journal';

/** Numbers that are tried for a frame which is not the batch that should stand there. */
const candidates = 40;

/** The part of a history that one or more journals hold, between two points that are known. */
export interface Stretch {
  readonly parts: readonly Omit<JournalPart, 'start'>[];
  readonly start: ChainPoint;
  readonly end: ChainPoint;
}

/** Said of batches that cannot be read. */
export function missingSteps(from: number, to: number, file: string): Message {
  const steps =
    from === to ? message('vault.history-step', { from }) : message('vault.history-steps', { from, to });
  return message('vault.history-missing', { steps, file });
}

function range(sequences: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const sequence of sequences) {
    const last = ranges.at(-1);
    if (last?.[1] === sequence - 1) {
      last[1] = sequence;
    } else {
      ranges.push([sequence, sequence]);
    }
  }
  return ranges;
}

/** The file in which a lost batch lay, as well as can be told: one that is gone, or the one of the batch before. */
function fileOf(places: BatchPlaces, { parts }: Stretch, sequence: number): string {
  const gone = parts.find(({ file }) => file.length === 0);
  const generation = (gone ?? places.get(sequence - 1) ?? parts[0])?.generation ?? 0;
  return `journal-${generation}.bin`;
}

/**
 * Looks at every frame of a stretch that does not add up, and says exactly which batches cannot be read, which do not
 * follow from the ones before, and which file holds more than it should. What can be read is added to `places`.
 */
export async function surveyStretch(keys: Keys, stretch: Stretch, places: BatchPlaces): Promise<Message[]> {
  const { start, end } = stretch;
  const problems: Message[] = [];
  const found = new Set<number>();
  const extra = new Set<number>();
  let last: ChainPoint = start;
  let isKnown = true; // whether the value at `last` is

  const recognise = async (frame: Buffer, generation: number): Promise<[number, OpenedBatch] | null> => {
    const final = Math.min(end.sequence, last.sequence + candidates);
    for (let sequence = last.sequence + 1; sequence <= final; sequence += 1) {
      const batch = await openBatch(keys, frame, generation, sequence);
      if (batch !== null) {
        return [sequence, batch];
      }
    }
    return null;
  };

  for (const { generation, file, offset: first } of stretch.parts) {
    for (let offset = first; ;) {
      const span = spanFrame(file, offset);
      if (span.kind !== 'frame') {
        if (span.kind !== 'end') {
          extra.add(generation);
        }
        break;
      }
      const frame = file.subarray(offset, span.next);
      const recognised = await recognise(frame, generation);
      if (recognised === null) {
        extra.add(generation);
      } else {
        const [sequence, batch] = recognised;
        const follows = sequence === last.sequence + 1;
        if (follows && isKnown && !isWrittenAt(batch, last)) {
          problems.push(message('vault.history-forked', { sequence, file: `journal-${generation}.bin` }));
        }
        // A batch says which value it was written at; in the first format only the batch before can tell.
        const said = batch.facts.chain;
        isKnown = said !== undefined || (follows && isKnown);
        const before = said === undefined ? last.value : Buffer.from(said, 'base64');
        last = keys.chain.next({ sequence: sequence - 1, value: before }, frame);
        places.set(sequence, { generation, offset, next: span.next, value: isKnown ? last.value : null });
        found.add(sequence);
      }
      offset = span.next;
    }
  }

  const fileAtEnd = () => fileOf(places, stretch, end.sequence + 1);
  const numbers = Array.from(
    { length: end.sequence - start.sequence },
    (_, index) => start.sequence + 1 + index,
  );
  const lost = numbers.filter((sequence) => !found.has(sequence));
  for (const [from, to] of range(lost)) {
    problems.push(missingSteps(from, to, fileOf(places, stretch, from)));
  }
  if (lost.length === 0 && isKnown && last.sequence === end.sequence && !last.value.equals(end.value)) {
    problems.push(message('vault.history-forked', { sequence: end.sequence, file: fileAtEnd() }));
  }
  if (lost.length === 0) {
    for (const generation of extra) {
      problems.push(message('vault.history-extra', { file: `journal-${generation}.bin` }));
    }
  }
  // It is only looked at because something does not add up.
  return problems.length > 0
    ? problems
    : [message('vault.history-forked', { sequence: end.sequence, file: fileAtEnd() })];
}
