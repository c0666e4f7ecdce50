import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createImportWorker } from '../../../../renderer/workers/import-client';
import type { WorkerPort } from '../../../../renderer/workers/import-client';
import type { ImportReply } from '../../../../renderer/workers/import-protocol';
import { failure, success } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';

/** A worker that says only what the test lets it say. */
function fakePort() {
  const listeners = new Map<string, (event: unknown) => void>();
  const terminate = vi.fn();
  const port = {
    postMessage: vi.fn(),
    terminate,
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  } as unknown as WorkerPort; // as much of a worker as is used
  return {
    port,
    terminate,
    say: (reply: ImportReply) => listeners.get('message')?.({ data: reply }),
    crash: () => listeners.get('error')?.({}),
  };
}

const progress = { fraction: 0.5, message: message('importScreen.working') };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createImportWorker', () => {
  test('hands progress and the answer to the one who asked', async () => {
    const { port, say } = fakePort();
    const told = vi.fn();
    const answering = createImportWorker(() => port).ask('setAsideFile', {}, told);

    say({ job: 1, type: 'progress', progress });
    say({ job: 1, type: 'done', result: success({ bytes: new Uint8Array([1]) }) });

    expect([await answering, told.mock.calls]).toEqual([
      success({ bytes: new Uint8Array([1]) }),
      [[progress]],
    ]);
  });

  test('puts changes that came ahead of the answer into it, in order', async () => {
    const { port, say } = fakePort();
    const asked = { declined: [], choices: { overrides: {}, maybe: {}, back: [], missing: {} } };
    const answering = createImportWorker(() => port).ask('rosterChanges', {
      ...asked,
      stamp: { at: '', by: '' },
    });
    const change = (entityId: string) =>
      ({ entity: 'person', entityId, field: 'notes', from: '', to: 'x' }) as const;

    say({ job: 1, type: 'changes', changes: [change('a'), change('b')] });
    say({ job: 1, type: 'changes', changes: [change('c')] });
    say({ job: 1, type: 'done', result: success({ changes: [], people: 3 }) });

    expect(await answering).toEqual(success({ changes: [change('a'), change('b'), change('c')], people: 3 }));
  });

  test('ends a worker that says nothing for twenty seconds, with a sentence', async () => {
    const { port, terminate } = fakePort();
    const worker = createImportWorker(() => port);
    const answering = worker.ask('setAsideFile', {});

    vi.advanceTimersByTime(20_000);

    expect([await answering, terminate.mock.calls.length, worker.hasEnded()]).toEqual([
      failure(message('importScreen.no-progress', { seconds: 20 })),
      1,
      true,
    ]);
  });

  test('waits as long as there is progress', () => {
    const { port, say, terminate } = fakePort();
    void createImportWorker(() => port).ask('setAsideFile', {});

    for (let step = 0; step < 10; step += 1) {
      vi.advanceTimersByTime(15_000);
      say({ job: 1, type: 'progress', progress });
    }

    expect(terminate).not.toHaveBeenCalled();
  });

  test('answers with a sentence after a crash, and to whatever is asked later', async () => {
    const { port, crash } = fakePort();
    const worker = createImportWorker(() => port);
    const answering = worker.ask('setAsideFile', {});

    crash();

    const broken = failure(message('importScreen.worker-failed'));
    expect([await answering, await worker.ask('setAsideFile', {})]).toEqual([broken, broken]);
  });

  test('says that it was stopped when the planner stops it', async () => {
    const { port } = fakePort();
    const worker = createImportWorker(() => port);
    const answering = worker.ask('setAsideFile', {});

    worker.stop();

    expect(await answering).toEqual(failure(message('importScreen.stopped')));
  });
});
