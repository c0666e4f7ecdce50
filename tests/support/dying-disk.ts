import type { FileSystem } from '../../electron/host/ports';

/** A disk that goes away for good in the middle of a call, as when the power does. */
export interface DyingDisk {
  readonly fs: FileSystem;
  /** From now on, this many calls are left, those on open files included; the last write gets half of its bytes down. */
  readonly dieAfter: (calls: number) => void;
  readonly isDead: () => boolean;
}

function death(): Error {
  return Object.assign(new Error('The power is gone.'), { code: 'EIO' });
}

type Call = (...parameters: unknown[]) => Promise<unknown>;

/** The given disk, which is well until it is told how many calls are left. */
export function dyingDisk(real: FileSystem): DyingDisk {
  let left = Number.POSITIVE_INFINITY;
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function' || name === 'close') {
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        }
        return async (...parameters: unknown[]): Promise<unknown> => {
          left -= 1;
          if (left < 0) {
            throw death();
          }
          const call = member as Call; // every call of a disk is asynchronous
          const [bytes, ...rest] = parameters;
          if (left === 0 && ['write', 'writeFile'].includes(String(name)) && Buffer.isBuffer(bytes)) {
            const [offset, length, position] = rest;
            const isPlaced = typeof offset === 'number' && typeof length === 'number';
            const half = isPlaced
              ? [bytes, offset, length >> 1, position]
              : [bytes.subarray(0, bytes.length >> 1)];
            await Reflect.apply(call, target, half);
            throw death();
          }
          const answer = await Reflect.apply(call, target, [bytes, ...rest]);
          return typeof answer === 'object' && answer !== null && 'datasync' in answer
            ? wrap(answer)
            : answer;
        };
      },
    });
  return {
    fs: wrap(real),
    dieAfter: (calls) => {
      left = calls;
    },
    isDead: () => left <= 0,
  };
}
