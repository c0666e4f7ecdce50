/** The key of an open plan. It can be dropped at any moment, also while something is being written with it. */
export interface DataKey {
  /** The 32 bytes. Throws after `drop`: nothing is ever encrypted with a zeroed key. */
  readonly bytes: () => Buffer;
  readonly isDropped: () => boolean;
  /** Overwrites the bytes. */
  readonly drop: () => void;
}

/** Takes charge of a key's bytes; the caller keeps no copy. */
export function holdKey(key: Buffer): DataKey {
  let isDropped = false;
  return {
    bytes: () => {
      if (isDropped) {
        throw new Error('The key was dropped.');
      }
      return key;
    },
    isDropped: () => isDropped,
    drop: () => {
      isDropped = true;
      key.fill(0);
    },
  };
}
