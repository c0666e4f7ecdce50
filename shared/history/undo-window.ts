import { createUndoStack, stepKind } from './undo-stack';
import type { StepKind, StepMarks } from './undo-stack';

/** A saved batch as far as the order of undoing is concerned. */
export interface TimelineEntry {
  readonly sequence: number;
  readonly id: string;
  readonly kind: StepKind;
  readonly isUndone: boolean;
  /** Sequence numbers of the steps that it takes back or does again. */
  readonly turns: readonly number[];
}

/** The history, oldest first, with what is in effect worked out. */
export function readTimeline(batches: readonly StepMarks[]): TimelineEntry[] {
  const stack = createUndoStack(batches);
  const sequenceOf = new Map(batches.map(({ id, sequence }) => [id, sequence]));
  return batches.map((batch) => ({
    sequence: batch.sequence,
    id: batch.id,
    kind: stepKind(batch),
    isUndone: stack.isUndone(batch.id),
    turns: [...(batch.undoes ?? []), ...(batch.redoes ?? [])].flatMap((id) => sequenceOf.get(id) ?? []),
  }));
}

/** For each step that was ever taken back, the batch that last took it back or did it again. */
export function lastTurns(timeline: readonly TimelineEntry[]): Map<number, number> {
  return new Map(timeline.flatMap(({ sequence, turns }) => turns.map((step) => [step, sequence] as const)));
}

/** The part of the history on which the turning of some steps depends. */
export interface UndoWindow {
  /** Everything before this sequence number was the same, in effect or not, for all that came after. */
  readonly first: number;
  /**
   * True where the steps are the newest in effect and nothing is missing among or below them: then their own changes
   * lead exactly to the state before them (or, done again, after them), and nothing else need be read.
   */
  readonly isStraight: boolean;
}

/**
 * What must be read to turn the steps numbered `targets`: all of them taken back, or all of them done again. Follows
 * each taking back and doing again to what it turned.
 */
export function undoWindow(timeline: readonly TimelineEntry[], targets: ReadonlySet<number>): UndoWindow {
  const newest = Math.max(...targets);
  let first = Math.min(...targets);
  for (const { sequence, turns } of timeline.toReversed()) {
    if (sequence >= first) {
      first = Math.min(first, ...turns);
    }
  }
  const isStraight =
    first === Math.min(...targets) &&
    timeline.every(({ sequence, kind, isUndone }) => {
      if (sequence < first || targets.has(sequence)) {
        return true;
      }
      const isOver = kind === 'undo' || kind === 'redo' || (kind === 'step' && isUndone);
      return sequence > newest && isOver;
    });
  return { first, isStraight };
}
