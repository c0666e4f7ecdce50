import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * Puts the text of the library's Argon2, which a thread is made of, into a bundled program: that is one file without
 * installed libraries.
 * @type {import('esbuild').Plugin}
 */
export const argon2Text = {
  name: 'argon2-text',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]keys[\\/]argon2-source[.]ts$/ }, async () => {
      const file = createRequire(import.meta.url).resolve('hash-wasm/dist/argon2.umd.min.js');
      const text = await readFile(file, 'utf8');
      return { contents: `export const argon2Source = () => ${JSON.stringify(text)};`, loader: 'js' };
    });
  },
};
