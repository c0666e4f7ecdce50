import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);
const deflateFrom = 4096;

/** JSON as the files hold it: one byte, 0 for plain or 1 for deflated, and the text. */
export async function packJson(value: unknown): Promise<Buffer> {
  const json = Buffer.from(JSON.stringify(value));
  const isLarge = json.length >= deflateFrom;
  return Buffer.concat([Buffer.of(isLarge ? 1 : 0), isLarge ? await deflate(json, { level: 3 }) : json]);
}

/** The text that was packed. Throws when it does not inflate. */
export async function unpackText(packed: Buffer): Promise<Buffer> {
  const body = packed.subarray(1);
  return packed[0] === 1 ? inflate(body) : body;
}

/** The value that was packed. Throws when it is none. */
export async function unpackJson(packed: Buffer): Promise<unknown> {
  return JSON.parse((await unpackText(packed)).toString('utf8'));
}
