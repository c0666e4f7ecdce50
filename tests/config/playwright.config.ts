import { defineConfig } from '@playwright/test';
import { findChromium } from '../../electron/chromium/find-chromium';

const root = `${import.meta.dirname}/../..`;
const browser = findChromium();

export default defineConfig({
  testDir: `${root}/tests/e2e`,
  outputDir: `${root}/out/test-results/browser`,
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A simulated drag can be lost on a busy machine; what passes only the second time is reported as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: `${root}/out/test-results/browser.json` }]],
  use: {
    viewport: { width: 1280, height: 800 },
    acceptDownloads: false,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: [
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
