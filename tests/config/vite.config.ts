import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = `${import.meta.dirname}/../..`;

// The validator would try out `eval` where the window's policy forbids it; it must know before it starts.
const output = { banner: 'globalThis.__zod_globalConfig = { jitless: true };' };

export default defineConfig({
  root: `${root}/renderer`,
  base: './',
  publicDir: `${root}/tests/fixtures/sample`,
  plugins: [react()],
  worker: { format: 'es', rolldownOptions: { output } },
  build: {
    rolldownOptions: { output },
    outDir: `${root}/out/app/renderer`,
    emptyOutDir: true,
    target: 'chrome140',
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
