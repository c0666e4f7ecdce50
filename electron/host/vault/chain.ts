import { createHmac } from 'node:crypto';
import type { DataKey } from './data-key';

/** How far a history has come: its number of batches, and the value of the chain after the last of them. */
export interface ChainPoint {
  readonly sequence: number;
  readonly value: Buffer;
}

/**
 * Binds every batch to all before it: `value_n = HMAC(value_(n-1) · frame n)` over the bytes on disk, keyed from the data
 * key, so that the whole history can be checked without decrypting it.
 */
export interface Chain {
  /** The value before the first batch. */
  readonly start: () => ChainPoint;
  readonly next: (point: ChainPoint, frame: Buffer) => ChainPoint;
  /** Where a history goes on of which an earlier part was lost before the chain was kept. */
  readonly restart: (generation: number, sequence: number) => ChainPoint;
  /** What stands for a value on paper, 11 bytes. */
  readonly head: (value: Buffer) => Buffer;
}

const headBytes = 11;

/** The chain of one vault. Works as long as the key is not dropped, and throws afterwards. */
export function createChain(dataKey: DataKey, vaultId: string): Chain {
  const digest = (...parts: (Buffer | string)[]): Buffer => {
    const hmac = createHmac('sha256', dataKey.derive('audit'));
    parts.forEach((part) => hmac.update(part));
    return hmac.digest();
  };
  return {
    start: () => ({ sequence: 0, value: digest(vaultId) }),
    next: ({ sequence, value }, frame) => ({ sequence: sequence + 1, value: digest(value, frame) }),
    restart: (generation, sequence) => ({ sequence, value: digest(`restart|${generation}|${sequence}`) }),
    head: (value) => digest('head', value).subarray(0, headBytes),
  };
}

/** True where both are the same moment of the same history. */
export function isSamePoint(left: ChainPoint, right: ChainPoint): boolean {
  return left.sequence === right.sequence && left.value.equals(right.value);
}
