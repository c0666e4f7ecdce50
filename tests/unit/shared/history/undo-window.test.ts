import { expect, test } from 'vitest';
import { lastTurns, readTimeline, undoWindow } from '../../../../shared/history/undo-window';
import { message } from '../../../../shared/messages/message';
import type { Batch } from '../../../../shared/model/change';

function timelineOf(...marks: Pick<Batch, 'undoes' | 'redoes' | 'isRecord'>[]) {
  return readTimeline(
    marks.map((mark, at) => ({ id: `b${at + 1}`, sequence: at + 1, label: message('app.roster'), ...mark })),
  );
}

test('the newest step in effect is straight, and nothing before it need be read', () => {
  const timeline = timelineOf({}, {}, {}, { undoes: ['b3'] });

  expect(undoWindow(timeline, new Set([2]))).toEqual({ first: 2, isStraight: true });
  expect(undoWindow(timeline, new Set([3]))).toEqual({ first: 3, isStraight: true });
});

test('a step with a later one in effect, or with a record after it, is not straight', () => {
  expect(undoWindow(timelineOf({}, {}), new Set([1]))).toEqual({ first: 1, isStraight: false });
  expect(undoWindow(timelineOf({}, { isRecord: true }), new Set([1]))).toEqual({
    first: 1,
    isStraight: false,
  });
});

test('what later batches turned is read too, however far back it is', () => {
  const timeline = timelineOf({}, {}, {}, { undoes: ['b2'] }, {}, { redoes: ['b2'] }, { undoes: ['b1'] });

  expect(undoWindow(timeline, new Set([5]))).toEqual({ first: 1, isStraight: false });
  expect([...lastTurns(timeline)]).toEqual([
    [2, 6],
    [1, 7],
  ]);
});
