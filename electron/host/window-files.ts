import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/**
 * What the window may do: run its own scripts and WebAssembly, show its own and generated pictures, and speak to
 * nobody but its own address. Inline styles are needed by the grid and the component library.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "object-src 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Sent with everything that the window is given, by every shell. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
};

/** A file of the built window with its headers; `status` 404 for everything that is not one. */
export interface WindowFile {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function pathInside(root: string, urlPath: string): string | null {
  try {
    const decoded = decodeURIComponent(urlPath);
    const path = normalize(join(root, decoded === '/' ? 'index.html' : decoded));
    const isInside = path.startsWith(normalize(root).replace(/[/\\]?$/, sep));
    return isInside && !decoded.includes('\0') && !decoded.includes('\\') ? path : null;
  } catch {
    return null;
  }
}

/** Reads the file that an URL path means, and nothing outside of `root`. */
export async function readWindowFile(root: string, urlPath: string): Promise<WindowFile> {
  const path = pathInside(root, urlPath);
  const type = path === null ? undefined : types[extname(path)];
  const body = path === null || type === undefined ? null : await readFile(path).catch(() => null);
  return body === null || type === undefined
    ? { status: 404, headers: { ...securityHeaders, 'content-type': 'text/plain' }, body: Buffer.alloc(0) }
    : { status: 200, headers: { ...securityHeaders, 'content-type': type }, body };
}
