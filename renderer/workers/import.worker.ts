import type { ReportProgress } from '../../shared/kit/progress';
import { success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import type { Change } from '../../shared/model/change';
import { readDesk } from '../desk/read-desk';
import type { ImportReply, ImportRequest } from './import-protocol';
import { createImportTasks } from './import/import-tasks';

const tasks = createImportTasks(readDesk);
const reportEveryMs = 100;
const changesAtOnce = 500;

let turn: Promise<unknown> = Promise.resolve();

function run(request: ImportRequest, onProgress: ReportProgress): Promise<Result<unknown>> {
  const task = tasks[request.task] as (
    asked: ImportRequest['asked'],
    onProgress: ReportProgress,
  ) => Promise<Result<unknown>>; // a request carries what its own task asks for
  return task(request.asked, onProgress);
}

function hasChanges(value: unknown): value is { readonly changes: readonly Change[] } {
  return typeof value === 'object' && value !== null && 'changes' in value && Array.isArray(value.changes);
}

/** Sends many changes ahead in parts, so that the window is free between them; answers with what is left to send. */
function handOver(job: number, result: Result<unknown>): Result<unknown> {
  if (!result.ok || !hasChanges(result.value) || result.value.changes.length <= changesAtOnce) {
    return result;
  }
  const { changes } = result.value;
  for (let start = 0; start < changes.length; start += changesAtOnce) {
    const part = changes.slice(start, start + changesAtOnce);
    self.postMessage({ job, type: 'changes', changes: part } satisfies ImportReply);
  }
  return success({ ...result.value, changes: [] });
}

async function answer(request: ImportRequest): Promise<void> {
  const { job } = request;
  let lastReport = 0;
  const result = await run(request, (progress) => {
    const now = performance.now();
    if (now - lastReport >= reportEveryMs) {
      lastReport = now;
      self.postMessage({ job, type: 'progress', progress } satisfies ImportReply);
    }
  });
  self.postMessage({ job, type: 'done', result: handOver(job, result) } satisfies ImportReply);
}

/** One task at a time: each builds on the one before. A task that throws ends the worker, which the window notices. */
self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  turn = turn.then(() =>
    answer(data).catch((error: unknown) => {
      setTimeout(() => {
        throw error;
      });
    }),
  );
});
