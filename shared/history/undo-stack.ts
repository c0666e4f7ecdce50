import type { Batch } from '../model/change';

/** What the order of undoing needs to know of a batch. `sequence` is 0 for one that is not saved yet. */
export type StepMarks = Pick<Batch, 'id' | 'label' | 'undoes' | 'redoes' | 'isRecord'> & {
  readonly sequence: number;
};

/**
 * What a batch is in the history: a `step` that can be taken back, the beginning of the plan, a record of what happened
 * outside of it, or the taking back or doing again of other steps.
 */
export type StepKind = 'step' | 'beginning' | 'record' | 'undo' | 'redo';

/** Batches that were written before undoing was recorded have none of the marks, and are steps like any other. */
export function stepKind({ sequence, label, undoes, redoes, isRecord }: StepMarks): StepKind {
  if ((undoes?.length ?? 0) > 0) {
    return 'undo';
  }
  if ((redoes?.length ?? 0) > 0) {
    return 'redo';
  }
  if (isRecord === true) {
    return 'record';
  }
  return sequence === 1 && label.id === 'vault.new-plan' ? 'beginning' : 'step';
}

/** Which steps are in effect, and which come next in either direction. */
export interface UndoStack {
  /** Takes the next batch of the history in. */
  readonly add: (batch: StepMarks) => void;
  readonly isUndone: (id: string) => boolean;
  /** The steps that one undo takes back together, as they were turned last; null when there is nothing to undo. */
  readonly nextUndo: () => readonly string[] | null;
  /** The steps that one redo does again together, as they were turned last; null when there is nothing to do again. */
  readonly nextRedo: () => readonly string[] | null;
}

type Group = Set<string>;

function withdraw(groups: Group[], ids: readonly string[]): void {
  for (const id of ids) {
    for (let at = groups.length - 1; at >= 0; at -= 1) {
      if (groups[at]?.delete(id) === true) {
        break;
      }
    }
  }
}

function next(groups: Group[]): readonly string[] | null {
  while (groups.at(-1)?.size === 0) {
    groups.pop();
  }
  const group = groups.at(-1);
  return group === undefined ? null : [...group];
}

/**
 * The undo stack of a history, read off its batches alone, so that it is the same after a restart and on every desk. Undo
 * takes the newest thing done back, redo does the newest thing taken back again; steps that went together come back
 * together. A new step ends the redo; a record of what happened outside leaves both as they are.
 */
export function createUndoStack(batches: Iterable<StepMarks> = []): UndoStack {
  const done: Group[] = [];
  const takenBack: Group[] = [];
  const undone = new Set<string>();

  const add = (batch: StepMarks): void => {
    switch (stepKind(batch)) {
      case 'step':
        done.push(new Set([batch.id]));
        takenBack.length = 0;
        return;
      case 'undo': {
        const ids = batch.undoes ?? [];
        ids.forEach((id) => undone.add(id));
        withdraw(done, ids);
        takenBack.push(new Set(ids));
        return;
      }
      case 'redo': {
        const ids = batch.redoes ?? [];
        ids.forEach((id) => undone.delete(id));
        withdraw(takenBack, ids);
        done.push(new Set(ids));
        return;
      }
      case 'record':
      case 'beginning':
        return;
    }
  };
  for (const batch of batches) {
    add(batch);
  }
  return {
    add,
    isUndone: (id) => undone.has(id),
    nextUndo: () => next(done),
    nextRedo: () => next(takenBack),
  };
}
