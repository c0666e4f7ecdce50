import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { LoopbackServer } from '../../../../electron/chromium/loopback-server';
import { createHandlers } from '../../../../electron/host/handlers';
import { contentSecurityPolicy } from '../../../../electron/host/window-files';
import { createLoopbackBridge } from '../../../../renderer/platform/loopback-bridge';
import type { DeskBridge } from '../../../../shared/contract/desk-bridge';
import { fromWire, toWire } from '../../../../shared/contract/wire-format';
import { bridgeContract } from '../../../support/bridge-contract';
import { faultyDisk, leavableComputer, temporaryFolder, testPorts } from '../../../support/host-ports';
import { enter, startStandIn } from '../../../support/loopback-client';

const open: { server: LoopbackServer; handlers: DeskBridge }[] = [];

async function start(largestBodyBytes?: number) {
  const { fs, fault } = faultyDisk();
  const { power, goAway } = leavableComputer();
  const handlers = createHandlers(testPorts(await temporaryFolder(), { fs, power }));
  const server = await startStandIn(handlers, largestBodyBytes);
  open.push({ server, handlers });
  return { server, fault, goAway };
}

afterEach(async () => {
  for (const { server, handlers } of open.splice(0)) {
    await handlers.closePlan({});
    await server.close();
  }
});

/** A raw request: `fetch` would not send a foreign Host, nor a path with dots. */
function send(
  origin: string,
  options: { method?: string; path: string; headers?: OutgoingHttpHeaders; body?: string },
) {
  const { hostname, port } = new URL(origin);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { method = 'GET', path, headers = {} } = options;
      const sent = request({ hostname, port, method, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(options.body);
    },
  );
}

describe('the bridge over the loopback address', () => {
  it.each(bridgeContract)('$name', async ({ run }) => {
    const { server, fault, goAway } = await start();
    const cookie = await enter(server.startUrl);
    const post = (path: string, body: string) => {
      const headers = { 'content-type': 'application/json', cookie, origin: server.origin };
      return fetch(server.origin + path, { method: 'POST', headers, body });
    };
    const bridge = createLoopbackBridge((url, { body }) => post(url, body));
    const callRaw = async (method: string, parameters: unknown) =>
      fromWire(await (await post(`/bridge/${method}`, toWire(parameters))).text());
    await run(
      { bridge, callRaw, fault, goAway, readExport: (path) => readFile(path) },
      (actual, expected) => {
        expect(actual).toEqual(expected);
      },
    );
  });

  it('says so when the host is gone', async () => {
    const bridge = createLoopbackBridge(() => Promise.reject(new TypeError('fetch failed')));
    expect(await bridge.listPlans({})).toEqual({ ok: false, problem: { id: 'vault.host-unreachable' } });
  });

  it('refuses a body that is not JSON, and one that is too long, with a sentence', async () => {
    const { server } = await start(1000);
    const headers = {
      'content-type': 'application/json',
      cookie: await enter(server.startUrl),
      origin: server.origin,
    };
    const post = (body: string) =>
      send(server.origin, { method: 'POST', path: '/bridge/listPlans', headers, body });
    const answers = [fromWire((await post('{"a":')).body), fromWire((await post('x'.repeat(200_000))).body)];
    expect(answers).toEqual([
      { ok: false, problem: { id: 'vault.malformed-request', values: { method: 'listPlans', path: '' } } },
      { ok: false, problem: { id: 'vault.request-too-large', values: { megabytes: 0 } } },
    ]);
  });
});

describe('who gets in', () => {
  it('lets the start address work once, for a cookie that scripts cannot read', async () => {
    const { server } = await start();
    const path = server.startUrl.slice(server.origin.length);
    const first = await send(server.origin, { path });
    const second = await send(server.origin, { path });
    expect([first.status, first.headers['location'], second.status, second.headers['set-cookie']]).toEqual([
      303,
      '/',
      403,
      undefined,
    ]);
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(/^departure-desk-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect(second.body).toContain(
      'This address was already used. Start Departure Desk again to get a new one.',
    );
  });

  it('refuses a guessed token without spending the true one', async () => {
    const { server } = await start();
    const guessed = await send(server.origin, { path: '/start?token=guess' });
    const cookie = await enter(server.startUrl);
    expect([guessed.status, cookie.length > 50]).toEqual([403, true]);
  });

  it('makes another address, which works once, and refuses the session before from then on', async () => {
    const { server } = await start();
    const first = await enter(server.startUrl);
    const get = (cookie: string) => send(server.origin, { path: '/', headers: { cookie } });
    let hasEntered = false;
    const renewed = server.renew();
    void renewed.entered.then(() => (hasEntered = true));
    const waiting = await get(first);
    const before = hasEntered;
    const second = await enter(renewed.startUrl);
    const again = await send(server.origin, { path: renewed.startUrl.slice(server.origin.length) });
    const old = await send(server.origin, { path: server.startUrl.slice(server.origin.length) });
    expect([waiting.status, waiting.headers['refresh'], before]).toEqual([403, '2', false]);
    expect(waiting.body).toContain('This window is being replaced by a fresh one.');
    expect([
      hasEntered,
      (await get(first)).status,
      (await get(second)).status,
      again.status,
      old.status,
    ]).toEqual([true, 403, 200, 403, 403]);
  });

  it('lets the session before in again when the other window does not come', async () => {
    const { server } = await start();
    const first = await enter(server.startUrl);
    const renewed = server.renew();
    renewed.cancel();
    const late = await send(server.origin, { path: renewed.startUrl.slice(server.origin.length) });
    const { status } = await send(server.origin, { path: '/', headers: { cookie: first } });
    expect([late.status, status]).toEqual([403, 200]);
  });

  it('refuses everybody without the cookie', async () => {
    const { server } = await start();
    await enter(server.startUrl);
    const attempts = [
      await send(server.origin, { path: '/' }),
      await send(server.origin, { path: '/app.js', headers: { cookie: 'departure-desk-1=x' } }),
      await send(server.origin, {
        method: 'POST',
        path: '/bridge/listPlans',
        headers: { origin: server.origin, 'content-type': 'application/json' },
        body: '{}',
      }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('refuses a foreign Host, as a rebound name would send it, even with the cookie', async () => {
    const { server } = await start();
    const cookie = await enter(server.startUrl);
    const port = new URL(server.origin).port;
    const hosts = ['evil.example', `localhost:${port}`, `evil.example:${port}`, '127.0.0.1'];
    const attempts = await Promise.all(
      hosts.map((host) => send(server.origin, { path: '/', headers: { cookie, host } })),
    );
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('refuses calls from a foreign or unnamed Origin, and calls that a plain form could send', async () => {
    const { server } = await start();
    const cookie = await enter(server.startUrl);
    const call = (headers: OutgoingHttpHeaders) =>
      send(server.origin, {
        method: 'POST',
        path: '/bridge/listPlans',
        headers: { cookie, ...headers },
        body: '{}',
      });
    const json = 'application/json';
    const attempts = [
      await call({ origin: 'http://evil.example', 'content-type': json }),
      await call({ origin: 'null', 'content-type': json }),
      await call({ 'content-type': json }),
      await call({ origin: server.origin, 'content-type': 'text/plain' }),
      await call({ origin: server.origin, 'content-type': json }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403, 200]);
  });
});

describe('what the window is given', () => {
  it('gets its page with the strict policy and is never cached', async () => {
    const { server } = await start();
    const cookie = await enter(server.startUrl);
    const page = await send(server.origin, { path: '/', headers: { cookie } });
    expect([page.status, page.body.includes('Stand-in window')]).toEqual([200, true]);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  });

  it('gets WebAssembly and scripts under their own types', async () => {
    const { server } = await start();
    const cookie = await enter(server.startUrl);
    const types = ['/tiny.wasm', '/app.js'].map((path) => send(server.origin, { path, headers: { cookie } }));
    expect((await Promise.all(types)).map(({ headers }) => headers['content-type'])).toEqual([
      'application/wasm',
      'text/javascript; charset=utf-8',
    ]);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/x/../../secret.txt',
    '/%00',
    '/%zz',
    '/no-such-file.js',
    '/',
  ])('answers GET %s with the window or with nothing', async (path) => {
    const { server } = await start();
    const cookie = await enter(server.startUrl);
    const { status, body } = await send(server.origin, { path, headers: { cookie } });
    expect([path === '/' ? 200 : 404, false]).toEqual([status, body.includes('not for the window')]);
  });
});
