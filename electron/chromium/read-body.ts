import type { IncomingMessage } from 'node:http';

/** The text of a request, or null when it is longer than `limit` bytes; what is too much is never held. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= limit) {
      parts.push(part);
    } else {
      parts.length = 0; // read on to the end, so that the answer can be delivered
    }
  }
  return bytes > limit ? null : Buffer.concat(parts).toString('utf8');
}
