import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { DevToolsError, openDevToolsPipe } from './devtools-pipe';
import type { DevToolsPipe } from './devtools-pipe';
import { findChromium } from './find-chromium';

/** A hidden browser that lays out one document after another. Close it, or it keeps running. */
export interface PdfPrinter {
  readonly print: (html: string) => Promise<Result<Uint8Array>>;
  readonly close: () => Promise<void>;
}

const answerWithinMs = 120_000;

/** Where the browser's throw-away profile goes: memory where the system offers it. */
function temporaryRoot(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

function launchFlags(profile: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=127.0.0.1:9',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-gpu',
    '--disable-sync',
    '--mute-audio',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

function problemOf(error: unknown): Message {
  if (!(error instanceof DevToolsError)) {
    throw error;
  }
  const detail =
    error.message === 'ended'
      ? message('manifests.pdf-browser-ended')
      : error.message === 'too-slow'
        ? message('manifests.pdf-too-slow', { seconds: answerWithinMs / 1000 })
        : error.message;
  return message('manifests.pdf-failed', { detail });
}

interface Page {
  readonly sessionId: string;
  readonly frameId: string;
}

/** An empty page in a context that is kept in memory alone. Making one takes longer than printing one on it. */
async function openPage(pipe: DevToolsPipe): Promise<Page> {
  const { browserContextId } = await pipe.send('Target.createBrowserContext', {});
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const attached = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const sessionId = String(attached['sessionId']);
  await pipe.send('Page.enable', {}, sessionId);
  const { frameTree } = await pipe.send('Page.getFrameTree', {}, sessionId);
  const { frame } = frameTree as { frame: { id: string } }; // as the DevTools protocol defines it
  return { sessionId, frameId: frame.id };
}

/** Lays out one document on a page, and leaves the page empty. */
async function printDocument(
  pipe: DevToolsPipe,
  { sessionId, frameId }: Page,
  html: string,
): Promise<Uint8Array> {
  await pipe.send('Page.setDocumentContent', { frameId, html }, sessionId);
  await pipe.send(
    'Runtime.evaluate',
    { expression: 'document.fonts.ready.then(() => true)', awaitPromise: true },
    sessionId,
  );
  const { data } = await pipe.send(
    'Page.printToPDF',
    // Tags would nearly double the time and the size.
    { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: false },
    sessionId,
  );
  await pipe.send('Page.setDocumentContent', { frameId, html: '' }, sessionId);
  return Buffer.from(String(data), 'base64');
}

async function endBrowser(browser: ChildProcess, pipe: DevToolsPipe, profile: string): Promise<void> {
  const exited = new Promise<void>((resolve) => {
    browser.once('exit', () => {
      resolve();
    });
    if (browser.exitCode !== null || browser.signalCode !== null || browser.pid === undefined) {
      resolve();
    }
  });
  const killed = setTimeout(() => browser.kill('SIGKILL'), 3000);
  await pipe.send('Browser.close', {}).catch(() => undefined);
  await exited;
  clearTimeout(killed);
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
}

/**
 * Starts a hidden Chromium that reaches no network and writes no document to disk. The problem is a sentence: none is
 * installed, or it does not run.
 */
export async function openPdfPrinter(
  executable: string | null = findChromium(),
): Promise<Result<PdfPrinter>> {
  if (executable === null) {
    return failure(message('manifests.no-browser'));
  }
  const profile = await mkdtemp(join(temporaryRoot(), 'departure-desk-pdf-'));
  const browser = spawn(executable, launchFlags(profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const pipe = openDevToolsPipe(browser, answerWithinMs);
  const close = () => endBrowser(browser, pipe, profile);
  try {
    await pipe.send('Browser.getVersion', {});
  } catch (error) {
    await close();
    return failure(problemOf(error));
  }
  const idle: Page[] = [];
  return success({
    close,
    print: async (html) => {
      try {
        const page = idle.pop() ?? (await openPage(pipe));
        const printed = await printDocument(pipe, page, html);
        idle.push(page);
        return success(printed);
      } catch (error) {
        return failure(problemOf(error));
      }
    },
  });
}

/** Lays out one HTML document as a PDF; the browser is started for it and ended after it. */
export async function renderPdf(html: string): Promise<Result<Uint8Array>> {
  const printer = await openPdfPrinter();
  if (!printer.ok) {
    return printer;
  }
  try {
    return await printer.value.print(html);
  } finally {
    await printer.value.close();
  }
}
