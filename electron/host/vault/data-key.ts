import { hkdfSync } from 'node:crypto';

/** The key of an open plan. It can be dropped at any moment, also while something is being written with it. */
export interface DataKey {
  /** The 32 bytes. Throws after `drop`: nothing is ever encrypted with a zeroed key. */
  readonly bytes: () => Buffer;
  /** A key of its own for one purpose. Throws after `drop`. */
  readonly derive: (purpose: string) => Buffer;
  readonly isDropped: () => boolean;
  /** Overwrites the bytes, and those of every key that was derived. */
  readonly drop: () => void;
}

/** Takes charge of a key's bytes; the caller keeps no copy. */
export function holdKey(key: Buffer): DataKey {
  let isDropped = false;
  const derived = new Map<string, Buffer>();
  const bytes = (): Buffer => {
    if (isDropped) {
      throw new Error('The key was dropped.');
    }
    return key;
  };
  return {
    bytes,
    derive: (purpose) => {
      const known = derived.get(purpose);
      if (known !== undefined && !isDropped) {
        return known;
      }
      const made = Buffer.from(hkdfSync('sha256', bytes(), Buffer.alloc(0), purpose, 32));
      derived.set(purpose, made);
      return made;
    },
    isDropped: () => isDropped,
    drop: () => {
      isDropped = true;
      for (const one of [key, ...derived.values()]) {
        one.fill(0);
      }
    },
  };
}
