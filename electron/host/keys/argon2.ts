import { Worker } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { KeyCost } from '../ports';
import { argon2Source } from './argon2-source';

/** Below this much work, memory times passes, a thread takes longer to start than the work does. */
const threadFromKiB = 16 * 1024;

type Work = Parameters<typeof argon2id>[0] & { readonly outputType: 'binary' };

/** The program of the thread. The library's text sees no module but the object that it fills. */
function program(library: string): string {
  return `const { parentPort, workerData } = require('node:worker_threads');
const library = {};
(function (exports, module) {
${library}
})(library, {});
library.argon2id(workerData).then((key) => {
  workerData.password.fill(0);
  parentPort.postMessage(key, [key.buffer]);
});`;
}

function deriveInThread(library: string, work: Work & { readonly password: Uint8Array<ArrayBuffer> }) {
  return new Promise<Uint8Array>((resolve, reject) => {
    const thread = new Worker(program(library), {
      eval: true,
      env: {},
      execArgv: [],
      workerData: work,
      transferList: [work.password.buffer],
    });
    const end = (): void => void thread.terminate();
    thread.once('message', (key: Uint8Array) => {
      end();
      resolve(key);
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('The thread that derives a key ended without an answer.'));
    });
  });
}

/**
 * Argon2id, 32 bytes. It takes a second and must not hold up the host, which has a panic key to answer, so it runs in a
 * thread; the memory that it filled goes with the thread. `password` is used up. Throws `ENOMEM` where this computer has
 * not the memory that `cost` asks for.
 */
export async function argon2(
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  { memoryKiB, iterations, parallelism }: KeyCost,
): Promise<Buffer> {
  const work = {
    password,
    salt: Uint8Array.from(salt), // a view would take all of its pool along
    memorySize: memoryKiB,
    iterations,
    parallelism,
    hashLength: 32,
    outputType: 'binary' as const,
  };
  const library = memoryKiB * iterations < threadFromKiB ? null : argon2Source();
  try {
    const derived = await (library === null ? argon2id(work) : deriveInThread(library, work));
    return Buffer.from(derived.buffer, derived.byteOffset, derived.length);
  } catch (error) {
    throw error instanceof RangeError
      ? Object.assign(new Error('The key takes more memory than there is.'), { code: 'ENOMEM' })
      : error;
  } finally {
    if (password.length > 0) {
      password.fill(0); // still here: not handed to a thread
    }
  }
}
