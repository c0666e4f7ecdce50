import { protocol } from 'electron';
import type { Session } from 'electron';
import { readWindowFile } from '../host/window-files';

const scheme = 'app';

/** The address of the window, and the origin of everything in it. */
export const appOrigin = `${scheme}://desk`;
export const startUrl = `${appOrigin}/`;

/** Has to happen before Electron is ready: the scheme counts as a secure origin, but reaches nothing outside. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** True for addresses that the window itself may load. */
export function isOwnAddress(url: string): boolean {
  return url.startsWith(startUrl) || url.startsWith(`blob:${appOrigin}/`) || url.startsWith('data:');
}

/** Serves the built window to one session. */
export function serveWindow(session: Session, rendererRoot: string): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const path = url.host === 'desk' && request.method === 'GET' ? url.pathname : '/no-such-file';
    const { status, headers, body } = await readWindowFile(rendererRoot, path);
    return new Response(new Uint8Array(body), { status, headers });
  });
}

/** Serves one generated document, which may run nothing and load nothing, to a session of its own. */
export function serveDocument(session: Session, html: string): void {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  session.protocol.handle(scheme, () => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    return new Response(html, { headers });
  });
}

export function stopServing(session: Session): void {
  session.protocol.unhandle(scheme);
}
