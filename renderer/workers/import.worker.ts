import type { ReportProgress } from '../../shared/kit/progress';
import type { Result } from '../../shared/kit/result';
import { readDesk } from '../desk/read-desk';
import type { ImportReply, ImportRequest } from './import-protocol';
import { createImportTasks } from './import/import-tasks';

const tasks = createImportTasks(readDesk);
const reportEveryMs = 100;

let turn: Promise<unknown> = Promise.resolve();

function run(request: ImportRequest, onProgress: ReportProgress): Promise<Result<unknown>> {
  const task = tasks[request.task] as (
    asked: ImportRequest['asked'],
    onProgress: ReportProgress,
  ) => Promise<Result<unknown>>; // a request carries what its own task asks for
  return task(request.asked, onProgress);
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
  self.postMessage({ job, type: 'done', result } satisfies ImportReply);
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
