import type { FileSystem } from '../ports';
import { createRunningCalls } from './running-calls';

/** A file system that can be taken away from whoever holds it, in the middle of anything. */
export interface FsGate {
  readonly fs: FileSystem;
  /** From now on every call is refused with ECANCELED, also on files that are open; only closing them still works. */
  readonly shut: () => void;
  /** Resolves when the calls that had begun before have ended. */
  readonly quiet: () => Promise<void>;
}

function refusal(): Error {
  return Object.assign(new Error('The plan was locked or destroyed.'), { code: 'ECANCELED' });
}

function isHandle(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'datasync' in value;
}

const alwaysAllowed: readonly (string | symbol)[] = ['close', Symbol.asyncDispose];

/** Puts a gate, at first open, before a file system. */
export function createFsGate(inner: FileSystem): FsGate {
  let isShut = false;
  const running = createRunningCalls();

  const guard = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') {
          return member;
        }
        return (...parameters: unknown[]): unknown => {
          if (isShut && !alwaysAllowed.includes(name)) {
            return Promise.reject(refusal());
          }
          const answer: unknown = Reflect.apply(member, target, parameters);
          return answer instanceof Promise
            ? running.watch(answer.then((value: unknown) => (isHandle(value) ? guard(value) : value)))
            : answer;
        };
      },
    });

  return {
    fs: guard(inner),
    shut: () => {
      isShut = true;
    },
    quiet: running.ended,
  };
}
