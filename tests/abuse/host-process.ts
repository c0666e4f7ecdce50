import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { createLoopbackBridge } from '../../renderer/platform/loopback-bridge';
import { deskBridgeMethods } from '../../shared/contract/desk-bridge';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { fromWire, toWire } from '../../shared/contract/wire-format';
import { enter } from '../support/loopback-client';
import type { BridgeCall, Control, DeathOrder, FromHost, HostSettings } from './host-protocol';
import { within } from './trial';

/** A host in a process of its own. */
export interface HostProcess {
  /** The bridge over its standard input and output. A call rejects with `HostDiedError` when the host ends first. */
  readonly bridge: DeskBridge;
  /** Makes it kill itself at a coming call to its file system. */
  readonly dieAt: (order: DeathOrder) => Promise<void>;
  /** Leaves its disk so many bytes; null for all there is. */
  readonly setRoom: (bytes: number | null) => Promise<void>;
  /** How many calls to its file system it has made. */
  readonly countCalls: () => Promise<number>;
  /** The same host over its loopback address, where one call does not wait behind another's bytes. */
  readonly loopback: () => Promise<DeskBridge>;
  readonly kill: () => void;
  /** Fulfilled when it has ended, with what it wrote to its error output. */
  readonly ended: Promise<string>;
  readonly hasEnded: () => boolean;
}

/** The host died before it answered. */
export class HostDiedError extends Error {}

const longestAnswerMs = 120_000;

/** Starts the bundled host. */
export function startHost(program: string, settings: HostSettings): HostProcess {
  const child = spawn(process.execPath, [program, JSON.stringify(settings)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let said = '';
  let isEnded = false;
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.on('error', () => undefined); // what could not be delivered is rejected when the process has closed
  createInterface(child.stdout).on('line', (line) => {
    const { id, answer } = fromWire(line) as FromHost; // written by host.ts
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('close', () => {
      isEnded = true;
      waiting.forEach(({ reject }) => reject(new HostDiedError(`the host ended ${said}`)));
      waiting.clear();
      resolve(said);
    });
  });

  const send = (line: Control | BridgeCall): Promise<unknown> => {
    if (isEnded) {
      return Promise.reject(new HostDiedError('the host has ended'));
    }
    const id = (lastId += 1);
    const answered = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    child.stdin.write(`${toWire({ id, ...line })}\n`);
    return within(longestAnswerMs, 'method' in line ? line.method : line.control, answered);
  };
  const methods: [string, (parameters: unknown) => Promise<unknown>][] = Object.keys(deskBridgeMethods).map(
    (method) => [method, (parameters) => send({ method, parameters })],
  );

  return {
    bridge: Object.fromEntries<unknown>(methods) as DeskBridge, // one function a method, answered by `dispatch`
    dieAt: async (order) => {
      await send({ control: 'die', order });
    },
    setRoom: async (bytes) => {
      await send({ control: 'room', order: { bytes } });
    },
    countCalls: async () => (await send({ control: 'count' })) as number, // what host.ts answers with
    loopback: async () => {
      const startUrl = (await send({ control: 'serve' })) as string; // what host.ts answers with
      const { origin } = new URL(startUrl);
      const cookie = await enter(startUrl);
      return createLoopbackBridge((path, { headers, ...init }) =>
        fetch(origin + path, { ...init, headers: { ...headers, cookie, origin } }),
      );
    },
    kill: () => void child.kill('SIGKILL'),
    ended,
    hasEnded: () => isEnded,
  };
}
