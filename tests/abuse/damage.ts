import type { Random } from '../../shared/kit/random';
import { pick, whole } from './trial';

/** One thing that can befall a file. */
export interface Damage {
  readonly how: string;
  readonly bytes: Buffer;
}

const kinds = ['bit', 'byte', 'bytes', 'cut', 'cut', 'zeros', 'tail'] as const;

/** The content with a flipped bit, other bytes, a part set to zero, its end cut off, or something behind it. Never the same. */
export function damage(random: Random, content: Buffer): Damage {
  const bytes = Buffer.from(content);
  const at = whole(random, bytes.length);
  const put = (index: number) => {
    bytes[index] = (bytes[index] ?? 0) ^ (1 + whole(random, 255));
  };
  const kind = bytes.length === 0 ? 'tail' : pick(random, kinds);
  switch (kind) {
    case 'bit':
      bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(random, 8));
      return { how: `bit at ${at}`, bytes };
    case 'byte':
      put(at);
      return { how: `byte at ${at}`, bytes };
    case 'bytes': {
      const count = 2 + whole(random, 30);
      Array.from({ length: count }, (_, offset) => at + offset)
        .filter((index) => index < bytes.length)
        .forEach(put);
      return { how: `${count} bytes at ${at}`, bytes };
    }
    case 'zeros': {
      const end = Math.min(bytes.length, at + 1 + whole(random, 600));
      bytes.fill(0, at, end);
      return bytes.equals(content) ? damage(random, content) : { how: `zeros ${at}–${end}`, bytes };
    }
    case 'cut':
      return { how: `cut at ${at} of ${bytes.length}`, bytes: bytes.subarray(0, at) };
    case 'tail': {
      const tail = Buffer.from(Array.from({ length: 1 + whole(random, 60) }, () => whole(random, 256)));
      return { how: `${tail.length} bytes behind it`, bytes: Buffer.concat([bytes, tail]) };
    }
  }
}
