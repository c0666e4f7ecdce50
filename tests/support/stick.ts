import type { FileSystem } from '../../electron/host/ports';

/** A stick that can be pulled out in the middle of anything, and put back. */
export interface Stick {
  readonly fs: FileSystem;
  /** From now on so many calls on it succeed; all later ones fail with this code, those on open files included. */
  readonly failAfter: (calls: number, code: string) => void;
  /** From now on one call fails, after so many that succeed. */
  readonly failOnce: (after: number, code: string) => void;
  readonly heal: () => void;
  /** Calls since the stick was made or put back. */
  readonly calls: () => number;
}

type Call = (...parameters: unknown[]) => Promise<unknown>;

/** The real disk, of which what lies in `folder` is on a stick. */
export function aStick(real: FileSystem, folder: string): Stick {
  let calls = 0;
  let failFrom = Number.POSITIVE_INFINITY;
  let failTo = Number.POSITIVE_INFINITY;
  let failCode = 'EIO';
  const fails = (): void => {
    calls += 1;
    if (calls > failFrom && calls <= failTo) {
      throw Object.assign(new Error(failCode), { code: failCode });
    }
  };
  const wrap = <T extends object>(target: T, isOnStick: (parameters: readonly unknown[]) => boolean): T =>
    new Proxy(target, {
      get(_target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function' || name === 'close') {
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        }
        return async (...parameters: unknown[]): Promise<unknown> => {
          const isStickCall = isOnStick(parameters);
          if (isStickCall) {
            fails();
          }
          const answer = await Reflect.apply(member as Call, target, parameters); // every call of a disk is asynchronous
          const isHandle = typeof answer === 'object' && answer !== null && 'datasync' in answer;
          return isHandle && isStickCall ? wrap(answer, () => true) : answer;
        };
      },
    });
  return {
    fs: wrap(real, ([path]) => String(path).startsWith(folder)),
    failAfter: (count, code) => {
      calls = 0;
      failFrom = count;
      failTo = Number.POSITIVE_INFINITY;
      failCode = code;
    },
    failOnce: (after, code) => {
      calls = 0;
      failFrom = after;
      failTo = after + 1;
      failCode = code;
    },
    heal: () => {
      calls = 0;
      failFrom = Number.POSITIVE_INFINITY;
    },
    calls: () => calls,
  };
}
