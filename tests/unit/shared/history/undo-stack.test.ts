import { expect, test } from 'vitest';
import { createUndoStack, stepKind } from '../../../../shared/history/undo-stack';
import type { StepMarks } from '../../../../shared/history/undo-stack';
import { message } from '../../../../shared/messages/message';

function history(...marks: Partial<StepMarks>[]): StepMarks[] {
  return marks.map((mark, at) => ({
    id: `b${at + 1}`,
    sequence: at + 1,
    label: message('app.roster'),
    ...mark,
  }));
}

test('the newest step is undone first and the newest undone step is done again first', () => {
  const undone = createUndoStack(history({}, {}, {}, { undoes: ['b3'] }, { undoes: ['b2'] }));

  expect([undone.nextUndo(), undone.nextRedo(), undone.isUndone('b2'), undone.isUndone('b1')]).toEqual([
    ['b1'],
    ['b2'],
    true,
    false,
  ]);
});

test('a new step ends the redo, and a record of what happened outside does not', () => {
  const undone = history({}, { undoes: ['b1'] }, { isRecord: true });

  expect(createUndoStack(undone).nextRedo()).toEqual(['b1']);
  expect(
    createUndoStack([...undone, ...history({}).map((step) => ({ ...step, id: 'new' }))]).nextRedo(),
  ).toBeNull();
});

test('steps that were undone together come back together and are undone together again', () => {
  const together = history({}, {}, {}, { undoes: ['b1', 'b3'] });
  const again = [...together, ...history({}, {}, {}, {}, { redoes: ['b1', 'b3'] }).slice(4)];

  expect([createUndoStack(together).nextUndo(), createUndoStack(together).nextRedo()]).toEqual([
    ['b2'],
    ['b1', 'b3'],
  ]);
  expect(createUndoStack(again).nextUndo()).toEqual(['b1', 'b3']);
});

test('the beginning of the plan, records, and undo and redo themselves are never next', () => {
  const stack = createUndoStack(history({ label: message('vault.new-plan') }, { isRecord: true }));

  expect([stack.nextUndo(), stack.nextRedo()]).toEqual([null, null]);
});

test('batches of older versions, which have no marks, are steps', () => {
  const [first, second] = history({ label: message('vault.new-plan') }, { label: message('vault.new-plan') });

  expect([first, second].map((batch) => batch && stepKind(batch))).toEqual(['beginning', 'step']);
});
