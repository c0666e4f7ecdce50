import { readFile, stat } from 'node:fs/promises';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { importLimits } from '../../shared/roster-import/limits';
import { systemErrorCode } from './out-folder';
import { answerReadingJob } from './reading';
import type { ReadingAnswers, ReadingJob } from './reading';

const shortestLimitSeconds = 20;
const secondsPerMegabyte = 6;
const memoryLimitMegabytes = 3072;

/** The bytes of a file, or a sentence: it is missing, no file, too large or not readable. */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size, ...info } = await stat(path).then((found) => ({
      size: found.size,
      isFile: found.isFile(),
    }));
    if (!info.isFile) {
      return failure(message('headless.not-a-file', { file: path }));
    }
    if (size > importLimits.fileBytes) {
      const limit = importLimits.fileBytes / 1024 / 1024;
      return failure(message('import.file-too-large', { file: path, limit }));
    }
    return success(new Uint8Array(await readFile(path)));
  } catch (error) {
    const code = systemErrorCode(error);
    return failure(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? message('headless.missing-file', { file: path })
        : message('headless.cannot-read', { file: path, code }),
    );
  }
}

/** What a reading thread may take. */
interface ReadingLimits {
  readonly seconds: number;
  readonly memoryMegabytes?: number;
}

function usualLimits(bytes: number): ReadingLimits {
  return { seconds: shortestLimitSeconds + Math.ceil((bytes / 1024 / 1024) * secondsPerMegabyte) };
}

/**
 * Reads one spreadsheet in a thread of its own, which is ended when the file takes more time or memory than any honest
 * list of its size does. `program` is the bundled program, which `serveReading` makes into the thread.
 */
export function readInThread<K extends ReadingJob['kind']>(
  program: URL,
  job: ReadingJob & { readonly kind: K },
  { seconds, memoryMegabytes = memoryLimitMegabytes }: ReadingLimits = usualLimits(job.bytes.length),
): Promise<Result<ReadingAnswers[K]>> {
  return new Promise((resolve) => {
    const thread = new Worker(program, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
      stdout: true,
      stderr: true,
    });
    const finish = (answer: Result<ReadingAnswers[K]>) => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(answer);
    };
    const file = job.name;
    const timer = setTimeout(
      () => finish(failure(message('headless.too-slow', { file, seconds }))),
      seconds * 1000,
    );
    thread.once('message', finish);
    thread.once('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      finish(failure(message(isMemory ? 'headless.too-heavy' : 'headless.cannot-understand', { file })));
    });
    thread.once('exit', () => finish(failure(message('headless.cannot-understand', { file }))));
  });
}

/** The other side: reads the file that this thread was started for. */
export async function serveReading(): Promise<void> {
  const answer = await answerReadingJob(workerData as ReadingJob); // given by readInThread alone
  parentPort?.postMessage(answer);
}
