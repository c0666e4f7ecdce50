import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = 'hash-wasm/dist/argon2.umd.min.js';

/**
 * The library's Argon2 as text, for a thread; null where it is not installed. In the built programs, which have no
 * installed libraries, the text itself stands in the place of this file (see `electron/argon2-text.mjs`).
 */
export function argon2Source(): string | null {
  try {
    return readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
  } catch {
    return null;
  }
}
