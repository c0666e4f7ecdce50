import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A browser that is spoken to over its debugging pipe: one JSON object a message, ended by a zero byte. */
export interface DevToolsPipe {
  /** Answers with the result of the command; rejects when the browser refuses it, ends, or takes longer than allowed. */
  readonly send: (
    method: string,
    parameters: Readonly<Record<string, unknown>>,
    sessionId?: string,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

/** Why a command got no answer: `too-slow`, `ended`, or what the browser said. */
export class DevToolsError extends Error {}

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: DevToolsError) => void;
  readonly timer: NodeJS.Timeout;
}

interface Reply {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Speaks to a browser that was started with `--remote-debugging-pipe` and pipes as its descriptors 3 and 4. */
export function openDevToolsPipe(browser: ChildProcess, timeoutMs: number): DevToolsPipe {
  const toBrowser = browser.stdio[3] as Writable; // descriptor 3 is opened as a pipe
  const fromBrowser = browser.stdio[4] as Readable; // descriptor 4 is opened as a pipe
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let hasEnded = false;
  let parts: Buffer[] = [];

  const settle = (id: number): Waiting | undefined => {
    const entry = waiting.get(id);
    clearTimeout(entry?.timer);
    waiting.delete(id);
    return entry;
  };
  const end = () => {
    hasEnded = true;
    for (const id of [...waiting.keys()]) {
      settle(id)?.reject(new DevToolsError('ended'));
    }
  };
  const receive = (text: string) => {
    const reply = JSON.parse(text) as Reply; // the browser is a program that was started here
    if (reply.id === undefined) {
      return;
    }
    const entry = settle(reply.id);
    if (reply.error === undefined) {
      entry?.resolve(reply.result ?? {});
    } else {
      entry?.reject(new DevToolsError(reply.error.message));
    }
  };
  fromBrowser.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let zero = rest.indexOf(0); zero !== -1; zero = rest.indexOf(0)) {
      receive(Buffer.concat([...parts, rest.subarray(0, zero)]).toString('utf8'));
      parts = [];
      rest = rest.subarray(zero + 1);
    }
    if (rest.length > 0) {
      parts.push(rest);
    }
  });
  fromBrowser.on('close', end);
  fromBrowser.on('error', end);
  toBrowser.on('error', end);
  browser.on('error', end);
  browser.on('exit', end);

  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        if (hasEnded) {
          reject(new DevToolsError('ended'));
          return;
        }
        lastId += 1;
        const id = lastId;
        const timer = setTimeout(() => settle(id)?.reject(new DevToolsError('too-slow')), timeoutMs);
        waiting.set(id, { resolve, reject, timer });
        const command = { id, method, params, ...(sessionId === undefined ? {} : { sessionId }) };
        toBrowser.write(`${JSON.stringify(command)}\0`);
      }),
  };
}
