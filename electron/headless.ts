import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isMainThread } from 'node:worker_threads';
import { createFormatter } from '../shared/messages/format';
import { openPdfPrinter } from './chromium/render-pdf';
import { readPassphrase } from './headless/read-passphrase';
import { serveReading } from './headless/reading-thread';
import { runHeadless } from './headless/run-headless';
import { forbidCoreDumps } from './host/forbid-core-dumps';

// The program starts itself again as the thread that reads spreadsheets, so that it stays one file.
if (isMainThread) {
  forbidCoreDumps();
  process.exitCode = await runHeadless(process.argv.slice(2), {
    clock: () => performance.timeOrigin + performance.now(),
    random: (count) => randomBytes(count),
    format: createFormatter(),
    readPassphrase: () => readPassphrase(process.env, process.stdin),
    tell: (line) => process.stderr.write(`${line}\n`),
    report: (line) => process.stdout.write(`${line}\n`),
    program: new URL(import.meta.url),
    loadFont: (file) => readFile(new URL(`fonts/${file}`, import.meta.url), 'base64').catch(() => null),
    loadPlaces: () => readFile(new URL('map-data/places.bin', import.meta.url)).catch(() => null),
    openPdfPrinter: () => openPdfPrinter(),
  });
} else {
  await serveReading();
}
