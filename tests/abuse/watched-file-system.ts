import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../../electron/host/ports';

/** One call of the host to its file system. */
export interface FileCall {
  /** Counted from 1 over all calls. */
  readonly number: number;
  /** The function, with `handle.` in front for those of an open file. */
  readonly name: string;
  readonly path: string;
}

/** What happens to a call. `half` does half of a write, or of a read, and reports what the system would. */
export type Fate =
  | { readonly kind: 'pass' | 'half' }
  | { readonly kind: 'fail'; readonly code: string }
  | { readonly kind: 'die'; readonly when: 'before' | 'halfway' | 'after' };

type Run = () => Promise<unknown>;

const handleCalls = new Set([
  ...['appendFile', 'chmod', 'close', 'datasync', 'read', 'readFile', 'readv', 'stat', 'sync'],
  ...['truncate', 'utimes', 'write', 'writeFile', 'writev'],
]);

function systemError(code: string, name: string): Error {
  return Object.assign(new Error(`${code}: ${name}`), { code, syscall: name });
}

function isText(data: unknown): data is string | Uint8Array {
  return typeof data === 'string' || data instanceof Uint8Array;
}

function firstHalf(data: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(data);
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

/** The call with half of its bytes, or null where there is nothing to halve. */
function halved(name: string, parameters: readonly unknown[]): readonly unknown[] | null {
  const [first, second, third] = parameters;
  if ((name === 'handle.write' || name === 'handle.read') && first instanceof Uint8Array) {
    if (typeof second === 'number' && typeof third === 'number' && third > 1) {
      return [first, second, Math.ceil(third / 2), ...parameters.slice(3)];
    }
    return second === undefined && first.length > 1 ? [firstHalf(first)] : null;
  }
  if ((name === 'handle.writeFile' || name === 'handle.appendFile') && isText(first) && first.length > 1) {
    return [firstHalf(first), ...parameters.slice(1)];
  }
  return name === 'writeFile' && isText(second) && second.length > 1
    ? [first, firstHalf(second), ...parameters.slice(2)]
    : null;
}

/** Whether a call of this name can be done by half. */
export function canBeHalved(name: string): boolean {
  return ['handle.write', 'handle.read', 'handle.writeFile', 'handle.appendFile', 'writeFile'].includes(name);
}

export interface WatchedFileSystem {
  readonly fs: FileSystem;
  /** Paths of the files that were opened and not closed. */
  readonly openFiles: () => readonly string[];
}

/** The given file system, except that `decide` is asked about every call first. */
export function watchedFileSystem(fs: FileSystem, decide: (call: FileCall) => Fate): WatchedFileSystem {
  let number = 0;
  const open = new Map<FileHandle, string>();

  const perform = async (
    name: string,
    path: string,
    parameters: readonly unknown[],
    run: (parameters: readonly unknown[]) => Promise<unknown>,
  ): Promise<unknown> => {
    number += 1;
    const fate = decide({ number, name, path });
    const all: Run = () => run(parameters);
    const half = halved(name, parameters);
    switch (fate.kind) {
      case 'pass':
        return all();
      case 'fail':
        if (name === 'handle.close') {
          await all(); // the descriptor is gone whatever close says
        }
        throw systemError(fate.code, name);
      case 'half': {
        if (half === null) {
          return all();
        }
        const done = await run(half);
        if (name.toLowerCase().endsWith('file')) {
          throw systemError('ENOSPC', name); // the next write inside the same call finds no room
        }
        return done;
      }
      case 'die':
        if (fate.when === 'halfway' && half !== null) {
          await run(half);
        } else if (fate.when === 'after') {
          await all();
        }
        process.kill(process.pid, 'SIGKILL');
        return new Promise(() => undefined);
    }
  };

  const watchedHandle = (handle: FileHandle, path: string): FileHandle => {
    open.set(handle, path);
    return new Proxy(handle, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') {
          return member;
        }
        const call = member as (...parameters: unknown[]) => Promise<unknown>; // all of `handleCalls` are
        if (name === 'close') {
          open.delete(target);
        }
        return typeof name === 'string' && handleCalls.has(name)
          ? (...parameters: unknown[]) =>
              perform(`handle.${name}`, path, parameters, (given) => call.apply(target, [...given]))
          : call.bind(target);
      },
    });
  };

  const watched = new Map<string, unknown>();
  for (const [name, member] of Object.entries<unknown>(fs)) {
    if (typeof member !== 'function') {
      continue;
    }
    const call = member as (...parameters: unknown[]) => Promise<unknown>; // as every function of fs/promises
    watched.set(name, async (...parameters: unknown[]) => {
      const path = typeof parameters[0] === 'string' ? parameters[0] : '';
      const answer = await perform(name, path, parameters, (given) => call(...given));
      return name === 'open' ? watchedHandle(answer as FileHandle, path) : answer; // what open answers
    });
  }
  return {
    fs: Object.fromEntries(watched) as FileSystem, // the same names, each wrapped
    openFiles: () => [...open.values()],
  };
}
