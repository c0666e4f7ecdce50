import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { fromWire, toWire } from '../../shared/contract/wire-format';
import { failure } from '../../shared/kit/result';
import type { FormatMessage } from '../../shared/messages/format';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { dispatch } from '../host/dispatch';
import { readWindowFile, securityHeaders } from '../host/window-files';
import { readBody } from './read-body';

/** The window's files and its bridge on an address that only this computer can reach. */
export interface LoopbackServer {
  readonly origin: string;
  /** Works once: it is exchanged for a cookie of the session. */
  readonly startUrl: string;
  /** Makes another such address. The session before is refused from then on. */
  readonly renew: () => Renewal;
  readonly close: () => Promise<void>;
}

/** A way in for another window. */
export interface Renewal {
  readonly startUrl: string;
  /** Resolves when the address was used. */
  readonly entered: Promise<void>;
  /** The other window does not come: the session before is let in again, and the address is not. */
  readonly cancel: () => void;
}

interface LoopbackOptions {
  readonly handlers: DeskBridge;
  readonly rendererRoot: string;
  readonly format: FormatMessage;
  /** 0 picks a free port. */
  readonly port?: number;
  readonly largestBodyBytes?: number;
}

function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

function cookieOf(request: IncomingMessage, name: string): string {
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  return cookies.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A window that is about to be ended asks again so often, in case it is not. */
const retrySeconds = 2;

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Starts the server. The start address, the session and the port are new each time. */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const { handlers, rendererRoot, format, largestBodyBytes = 512 * 1024 * 1024 } = options;
  let token = newSecret();
  let session = newSecret();
  let retired = newSecret();
  let isTokenUsed = false;
  let whenEntered: () => void = () => undefined;
  let origin = '';
  let cookieName = '';

  const send = (
    response: ServerResponse,
    status: number,
    headers: Record<string, string>,
    body: Buffer | string,
  ) => {
    response.writeHead(status, { ...securityHeaders, ...headers });
    response.end(body);
  };
  const refuse = (
    response: ServerResponse,
    reason: Message,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const sentence = escapeHtml(format(reason));
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Departure Desk</title><p>${sentence}</p></html>`;
    send(response, 403, { 'content-type': 'text/html; charset=utf-8', ...headers }, page);
  };

  const start = (response: ServerResponse, given: string) => {
    if (isTokenUsed || !isSame(given, token)) {
      refuse(response, message('shell.link-used'));
      return;
    }
    isTokenUsed = true;
    session = newSecret();
    whenEntered();
    const cookie = `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    send(response, 303, { location: '/', 'set-cookie': cookie }, '');
  };

  const call = async (request: IncomingMessage, response: ServerResponse, method: string) => {
    const body = await readBody(request, largestBodyBytes);
    const answer = await (body === null
      ? failure(message('vault.request-too-large', { megabytes: Math.floor(largestBodyBytes / 1048576) }))
      : dispatch(handlers, method, parameters(body)));
    send(response, 200, { 'content-type': 'application/json; charset=utf-8' }, toWire(answer));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = origin.slice('http://'.length);
    const url = new URL(request.url ?? '/', origin);
    if (request.headers.host !== host || url.origin !== origin) {
      refuse(response, message('shell.not-allowed'));
    } else if (request.method === 'GET' && url.pathname === '/start') {
      start(response, url.searchParams.get('token') ?? '');
    } else if (isSame(cookieOf(request, cookieName), retired)) {
      refuse(response, message('shell.window-replaced'), { refresh: String(retrySeconds) });
    } else if (!isSame(cookieOf(request, cookieName), session)) {
      refuse(response, message('shell.not-allowed'));
    } else if (request.method === 'GET' && url.pathname === '/favicon.ico') {
      send(response, 204, {}, ''); // asked for by every browser, and missing it is an error on the console
    } else if (request.method === 'GET') {
      const file = await readWindowFile(rendererRoot, url.pathname);
      send(response, file.status, file.headers, file.body);
    } else if (
      request.method === 'POST' &&
      request.headers.origin === origin &&
      request.headers['content-type'] === 'application/json' &&
      url.pathname.startsWith('/bridge/')
    ) {
      await call(request, response, url.pathname.slice('/bridge/'.length));
    } else {
      refuse(response, message('shell.not-allowed'));
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.destroy(); // the window went away, or sent what is not HTTP
    });
  });
  server.requestTimeout = 0; // a large import on a slow machine may take its time
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a TCP server has an address and a port
  origin = `http://127.0.0.1:${port}`;
  cookieName = `departure-desk-${port}`; // browsers share cookies between the ports of one computer

  const startUrl = () => `${origin}/start?token=${token}`;
  return {
    origin,
    startUrl: startUrl(),
    renew: () => {
      const before = session;
      token = newSecret();
      isTokenUsed = false;
      retired = before;
      session = newSecret();
      const entered = new Promise<void>((resolve) => (whenEntered = resolve));
      const cancel = () => {
        isTokenUsed = true;
        retired = newSecret();
        session = before;
      };
      return { startUrl: startUrl(), entered, cancel };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What was sent, or a value that no schema takes. */
function parameters(body: string): unknown {
  try {
    return fromWire(body);
  } catch {
    return undefined;
  }
}
