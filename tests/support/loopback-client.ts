import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startLoopbackServer } from '../../electron/chromium/loopback-server';
import type { LoopbackServer } from '../../electron/chromium/loopback-server';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { createFormatter } from '../../shared/messages/format';
import { temporaryFolder } from './host-ports';

/** A folder like the built window, with one page, one script and one WebAssembly file; a secret lies beside it. */
export async function standInWindow(): Promise<string> {
  const folder = await temporaryFolder();
  const root = join(folder, 'renderer');
  await mkdir(root);
  await writeFile(join(folder, 'secret.txt'), 'not for the window');
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Stand-in</title><p>Stand-in window</p>');
  await writeFile(join(root, 'app.js'), 'document.title = "ran";');
  await writeFile(join(root, 'tiny.wasm'), Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  return root;
}

/** The real server over the given handlers, with a stand-in window. */
export async function startStandIn(handlers: DeskBridge, largestBodyBytes?: number): Promise<LoopbackServer> {
  const rendererRoot = await standInWindow();
  const limit = largestBodyBytes === undefined ? {} : { largestBodyBytes };
  return startLoopbackServer({ handlers, rendererRoot, format: createFormatter(), ...limit });
}

/** Goes through the start address as a browser would, and answers with the session's cookie. */
export async function enter(startUrl: string): Promise<string> {
  const response = await fetch(startUrl, { redirect: 'manual' });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
