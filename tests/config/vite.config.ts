import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = `${import.meta.dirname}/../..`;

export default defineConfig({
  root: `${root}/renderer`,
  base: './',
  publicDir: `${root}/tests/fixtures/sample`,
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: `${root}/out/app/renderer`, emptyOutDir: true, target: 'chrome140', chunkSizeWarningLimit: 4000, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
