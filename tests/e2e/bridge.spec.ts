import { readFile } from 'node:fs/promises';
import { dispatch } from '../../electron/host/dispatch';
import { createHandlers } from '../../electron/host/handlers';
import { deskBridgeMethods } from '../../shared/contract/desk-bridge';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { fromWire, toWire } from '../../shared/contract/wire-format';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bridgeContract } from '../support/bridge-contract';
import { faultyDisk, leavableComputer, temporaryFolder, testPorts } from '../support/host-ports';
import { startStandIn } from '../support/loopback-client';

/** Calls one function of the page with a method and a text, and reads the text that comes back. */
type PageCall = (method: string, wire: string) => Promise<string>;

function bridgeOver(call: PageCall): {
  bridge: DeskBridge;
  callRaw: (method: string, parameters: unknown) => Promise<unknown>;
} {
  const callRaw = async (method: string, parameters: unknown) =>
    fromWire(await call(method, toWire(parameters)));
  const methods = Object.keys(deskBridgeMethods).map(
    (name) => [name, (parameters: unknown) => callRaw(name, parameters)] as const,
  );
  return { bridge: Object.fromEntries(methods) as unknown as DeskBridge, callRaw }; // one function a method of the contract
}

async function host() {
  const { fs, fault } = faultyDisk();
  const { power, goAway } = leavableComputer();
  const handlers = createHandlers(testPorts(await temporaryFolder(), { fs, power }));
  return { handlers, fault, goAway };
}

const readExport = (path: string) => readFile(path);
const check = (actual: unknown, expected: unknown) => expect(actual).toEqual(expected);

async function bindHost(page: Page, handlers: DeskBridge): Promise<PageCall> {
  await page.exposeBinding('callHost', async (_source, method: string, wire: string) =>
    toWire(await dispatch(handlers, method, fromWire(wire))),
  );
  return (method, wire) =>
    page.evaluate(
      ([name, text]) => (window as unknown as { callHost: PageCall }).callHost(name, text), // bound above
      [method, wire] as const,
    );
}

test.describe('the bridge over a binding of the browser', () => {
  for (const { name, run } of bridgeContract) {
    test(name, async ({ page }) => {
      const { handlers, fault, goAway } = await host();
      const { bridge, callRaw } = bridgeOver(await bindHost(page, handlers));
      await run({ bridge, callRaw, fault, goAway, readExport }, check);
      await handlers.closePlan({});
    });
  }
});

test.describe('the bridge over the loopback address, called by a page under the strict policy', () => {
  for (const { name, run } of bridgeContract) {
    test(name, async ({ page }) => {
      const { handlers, fault, goAway } = await host();
      const server = await startStandIn(handlers);
      await page.goto(server.startUrl);
      const call: PageCall = (method, wire) =>
        page.evaluate(
          async ([url, body]) => {
            const headers = { 'content-type': 'application/json' };
            return (await fetch(url, { method: 'POST', headers, body })).text();
          },
          [`/bridge/${method}`, wire] as const,
        );
      const { bridge, callRaw } = bridgeOver(call);
      await run({ bridge, callRaw, fault, goAway, readExport }, check);
      await handlers.closePlan({});
      await server.close();
    });
  }

  test('reaches no other address', async ({ page }) => {
    const { handlers } = await host();
    const server = await startStandIn(handlers);
    await page.goto(server.startUrl);
    const outcome = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    await server.close();
    expect(outcome).toBe('refused');
  });
});
