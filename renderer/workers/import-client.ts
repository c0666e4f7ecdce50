import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import type { ReportProgress } from '../../shared/kit/progress';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import type { Change } from '../../shared/model/change';
import { registerWorker } from '../platform/workers';
import type { ImportReply, ImportRequest, ImportTask, ImportTasks } from './import-protocol';

/** The part of a `Worker` that is used here. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** One file's import, running apart from the window. After `stop` every answer is the problem that stopped it. */
export interface ImportWorker {
  ask: <T extends ImportTask>(
    task: T,
    asked: ImportTasks[T]['asked'],
    onProgress?: ReportProgress,
  ) => Promise<Result<ImportTasks[T]['answer']>>;
  stop: () => void;
  /** True after `stop`, a crash or a long silence: a new worker is needed. */
  hasEnded: () => boolean;
}

interface WaitingJob {
  readonly settle: (result: Result<unknown>) => void;
  readonly onProgress: ReportProgress | undefined;
  /** What came ahead of the answer. */
  readonly changes: Change[];
}

const silentSecondsAllowed = 20;

/** The answer with the changes that came ahead of it. */
function withChanges(result: Result<unknown>, changes: readonly Change[]): Result<unknown> {
  return result.ok ? success({ ...(result.value as object), changes }) : result; // only such answers send changes ahead
}

function startWorker(): WorkerPort {
  return registerWorker(new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' }));
}

/**
 * Starts an import worker. When it says nothing for 20 seconds while something is asked of it, it is ended and the
 * answer is a problem. The seconds are counted by ticks, so that a computer that slept does not end it.
 */
export function createImportWorker(start: () => WorkerPort = startWorker): ImportWorker {
  const port = start();
  const waiting = new Map<number, WaitingJob>();
  let lastJob = 0;
  let silentSeconds = 0;
  let ended: Message | null = null;
  let watchdog: ReturnType<typeof setInterval> | undefined;

  const rest = (): void => {
    clearInterval(watchdog);
    watchdog = undefined;
  };
  const end = (problem: Message): void => {
    if (ended !== null) {
      return;
    }
    ended = problem;
    rest();
    port.terminate();
    const jobs = [...waiting.values()];
    waiting.clear();
    for (const job of jobs) {
      job.settle(failure(problem));
    }
  };
  const watch = (): void => {
    silentSeconds = 0;
    watchdog ??= setInterval(() => {
      silentSeconds += 1;
      if (silentSeconds >= silentSecondsAllowed) {
        end(message('importScreen.no-progress', { seconds: silentSecondsAllowed }));
      }
    }, 1_000);
  };

  port.addEventListener('message', (event) => {
    const reply = (event as MessageEvent<ImportReply>).data; // the worker sends nothing else
    const job = waiting.get(reply.job);
    silentSeconds = 0;
    if (reply.type === 'progress') {
      job?.onProgress?.(reply.progress);
      return;
    }
    if (reply.type === 'changes') {
      for (const change of reply.changes) {
        job?.changes.push(change);
      }
      return;
    }
    waiting.delete(reply.job);
    if (waiting.size === 0) {
      rest();
    }
    job?.settle(job.changes.length === 0 ? reply.result : withChanges(reply.result, job.changes));
  });
  port.addEventListener('error', () => end(message('importScreen.worker-failed')));
  port.addEventListener('messageerror', () => end(message('importScreen.worker-failed')));

  return {
    ask: (task, asked, onProgress) =>
      new Promise((resolve) => {
        if (ended !== null) {
          resolve(failure(ended));
          return;
        }
        lastJob += 1;
        waiting.set(lastJob, { settle: resolve as WaitingJob['settle'], onProgress, changes: [] }); // the worker answers with the task's own type
        watch();
        const request = { job: lastJob, task, asked } as ImportRequest; // task and asked belong together
        port.postMessage(request);
      }),
    stop: () => end(message('importScreen.stopped')),
    hasEnded: () => ended !== null,
  };
}
