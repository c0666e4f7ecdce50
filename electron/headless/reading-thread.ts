import { readFile, stat } from 'node:fs/promises';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { importLimits } from '../../shared/roster-import/limits';
import { systemErrorCode } from './out-folder';
import { answerReadingJob } from './reading';
import type { ReadingAnswers, ReadingJob } from './reading';

/** Within this a file is read, or one sentence says why not. */
const readingSeconds = 20;
/** By this much the program may grow while a file is read; what was read is bounded by the limits of an import. */
const readingMegabytes = 440;
const buildingSeconds = 600;
const memoryLimitMegabytes = 3072;
/** Small: what is read is kept, and a large nursery would only be copied. */
const nurseryMegabytes = 32;
const megabyte = 1024 * 1024;

type Said =
  | { readonly kind: 'read' }
  | { readonly kind: 'answer'; readonly answer: Result<ReadingAnswers[keyof ReadingAnswers]> };

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

/** What a reading thread may take: seconds until the file is read, and memory of its own at any time. */
interface ReadingLimits {
  readonly seconds: number;
  readonly memoryMegabytes?: number;
}

/**
 * Reads one spreadsheet in a thread of its own, which is ended when the file takes more time or memory than any honest
 * list does. The bytes of the job are given away. `program` is the bundled program, which `serveReading` makes into the
 * thread.
 */
export function readInThread<K extends ReadingJob['kind']>(
  program: URL,
  job: ReadingJob & { readonly kind: K },
  { seconds, memoryMegabytes = memoryLimitMegabytes }: ReadingLimits = { seconds: readingSeconds },
): Promise<Result<ReadingAnswers[K]>> {
  return new Promise((resolve) => {
    const thread = new Worker(program, {
      workerData: job,
      transferList: [job.bytes.buffer as ArrayBuffer], // read from a file: never shared
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: nurseryMegabytes },
      stdout: true,
      stderr: true,
    });
    const finish = (answer: Result<ReadingAnswers[K]>) => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(answer);
    };
    const file = job.name;
    const endAfter = (limit: number) =>
      setTimeout(() => finish(failure(message('headless.too-slow', { file, seconds: limit }))), limit * 1000);
    let timer = endAfter(seconds);
    thread.on('message', (said: Said) => {
      if (said.kind === 'read') {
        clearTimeout(timer);
        timer = endAfter(buildingSeconds);
      } else {
        finish(said.answer as Result<ReadingAnswers[K]>); // the thread answers the job that it was given
      }
    });
    thread.once('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      finish(failure(message(isMemory ? 'headless.too-heavy' : 'headless.cannot-understand', { file })));
    });
    thread.once('exit', () => finish(failure(message('headless.cannot-understand', { file }))));
  });
}

/** The other side: reads the file that this thread was started for. */
export async function serveReading(): Promise<void> {
  const job = workerData as ReadingJob; // given by readInThread alone
  const say = (said: Said) => parentPort?.postMessage(said);
  const before = process.memoryUsage.rss();
  const answer = await answerReadingJob(job, {
    onRead: () => say({ kind: 'read' }),
    refusal: () =>
      process.memoryUsage.rss() - before > readingMegabytes * megabyte
        ? message('headless.too-heavy', { file: job.name })
        : null,
  });
  say({ kind: 'answer', answer });
}
