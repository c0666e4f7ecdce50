import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaveQueue } from '../../../../renderer/desk/save-queue';
import type { SaveStatus } from '../../../../renderer/desk/save-queue';
import type { Answer } from '../../../../shared/contract/desk-bridge';
import { failure, success } from '../../../../shared/kit/result';
import type { Result } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';
import { edits } from '../../../../shared/model/apply-changes';
import { aBatch, aPerson } from '../../../support/sample-batches';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const person = aPerson(1);
const full = message('vault.disk-failed', { code: 'ENOSPC' });
const done = success({ sequence: 1, savedAt: '2031-03-01T10:00:00.000Z' });

const stageChanges = () => Promise.resolve(success({}));

/** A host that answers when and what it is told. */
function aQueue() {
  const asked: ((answer: Result<Answer<'commit'>>) => void)[] = [];
  const statuses: SaveStatus[] = [];
  const queue = createSaveQueue(
    { commit: () => new Promise((resolve) => asked.push(resolve)), stageChanges },
    { report: (status) => statuses.push(status) },
  );
  const answer = async (result: Result<Answer<'commit'>>): Promise<void> => {
    asked.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { queue, statuses, asked, answer };
}

test('saved is only said after the host acknowledged the last batch', async () => {
  const { queue, statuses, answer } = aQueue();

  queue.push(aBatch(1, []));
  queue.push(aBatch(2, []));
  await answer(done);
  const before = statuses.map(({ state }) => state);
  await answer(done);

  expect(before).not.toContain('saved');
  expect(statuses.at(-1)).toEqual({ state: 'saved', savedAt: '2031-03-01T10:00:00.000Z' });
});

test('what a successful save had to say is passed on, until the next save that has nothing to say', async () => {
  const { queue, statuses, answer } = aQueue();
  const warning = message('vault.ballast-used');

  queue.push(aBatch(1, []));
  queue.push(aBatch(2, []));
  await answer(success({ sequence: 1, savedAt: '2031-03-01T09:59:59.000Z', warning }));
  await answer(done);
  const first = statuses.at(-1);
  queue.push(aBatch(3, []));
  await answer(done);

  expect([first, statuses.at(-1)]).toEqual([
    { state: 'saved', savedAt: '2031-03-01T10:00:00.000Z', warning },
    { state: 'saved', savedAt: '2031-03-01T10:00:00.000Z' },
  ]);
});

test('a host that does not answer is told of after some seconds, and the batch is not sent twice', async () => {
  const { queue, statuses, asked, answer } = aQueue();

  queue.push(aBatch(1, []));
  await vi.advanceTimersByTimeAsync(3_000);
  const early = statuses.at(-1)?.state;
  await vi.advanceTimersByTimeAsync(60_000);
  queue.retry();
  queue.push(aBatch(2, []));

  expect([early, statuses.at(-1), asked.length]).toEqual(['saving', { state: 'slow', unsaved: 2 }, 1]);
  await answer(done);
  await answer(done);
  expect(statuses.at(-1)?.state).toBe('saved');
});

test('a failure stays said while it is tried again, until it succeeds', async () => {
  const { queue, statuses, asked, answer } = aQueue();
  queue.push(aBatch(1, []));
  await answer(failure(full));

  await vi.advanceTimersByTimeAsync(5_000);
  const again = asked.length;
  queue.push(aBatch(2, []));
  const meanwhile = statuses.at(-1);
  await answer(done);
  await answer(done);

  expect([again, meanwhile]).toEqual([1, { state: 'failed', unsaved: 2, problem: full }]);
  expect([statuses.at(-1)?.state, queue.unsaved()]).toEqual(['saved', []]);
});

test('a batch that is pushed by whoever hears that all is saved is saved too', async () => {
  const sent: string[] = [];
  let isPushed = false;
  const queue = createSaveQueue(
    {
      stageChanges,
      commit: ({ batch }) => {
        sent.push(batch.id);
        return Promise.resolve(done);
      },
    },
    {
      report: ({ state }) => {
        if (state === 'saved' && !isPushed) {
          isPushed = true;
          queue.push(aBatch(2, []));
        }
      },
    },
  );

  queue.push(aBatch(1, []));
  await vi.advanceTimersByTimeAsync(0);

  expect(sent).toEqual(['batch-1', 'batch-2']);
  expect(await queue.drained()).toBe(true);
});

test('a large batch goes over in parts, in order, and is begun anew when one of them was lost', async () => {
  const changes = Array.from({ length: 2_500 }, (_, n) =>
    edits('person', person, { notes: `note ${n}` }),
  ).flat();
  const batch = aBatch(1, changes);
  const handedOver: number[][] = [];
  const committed: unknown[] = [];
  let isLost = true;
  const queue = createSaveQueue(
    {
      stageChanges: ({ part, changes: given }) => {
        handedOver.push([part, given.length]);
        const refused = isLost && part === 1;
        isLost = isLost && !refused;
        return Promise.resolve(refused ? failure(message('vault.parts-lost')) : success({}));
      },
      commit: ({ batch: sent, staged }) => {
        committed.push([sent.id, sent.changes.length, staged]);
        return Promise.resolve(done);
      },
    },
    { report: () => undefined },
  );

  queue.push(batch);
  await vi.advanceTimersByTimeAsync(5_000);

  expect(handedOver).toEqual([
    [0, 1_000],
    [1, 1_000],
    [0, 1_000],
    [1, 1_000],
    [2, 500],
  ]);
  expect([committed, await queue.drained()]).toEqual([[['batch-1', 0, 3]], true]);
});
