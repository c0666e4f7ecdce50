/** How bytes appear in the JSON of the loopback carrier. */
interface WireBytes {
  readonly $bytes: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const codes = new TextEncoder().encode(alphabet);
const values = new Uint8Array(128).fill(255);
codes.forEach((code, value) => (values[code] = value));
const padding = 61;

function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(padding);
  let out = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1];
    const third = bytes[index + 2];
    text[out++] = codes[first >> 2] ?? 0;
    text[out++] = codes[((first & 3) << 4) | ((second ?? 0) >> 4)] ?? 0;
    text[out++] = second === undefined ? padding : (codes[((second & 15) << 2) | ((third ?? 0) >> 6)] ?? 0);
    text[out++] = third === undefined ? padding : (codes[third & 63] ?? 0);
  }
  return new TextDecoder().decode(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const input = new TextEncoder().encode(text);
  const end = input.indexOf(padding);
  const length = end === -1 ? input.length : end;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let out = 0;
  for (let index = 0; index < length; index += 1) {
    const value = values[input[index] ?? 255] ?? 255;
    if (value === 255) {
      throw new SyntaxError('not base64');
    }
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[out++] = (held >> bits) & 255;
    }
  }
  return bytes;
}

function isWireBytes(value: unknown): value is WireBytes {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$bytes' in value &&
    typeof value.$bytes === 'string' &&
    Object.keys(value).length === 1
  );
}

/** JSON text of a value in which every `Uint8Array` is written as base64 under the key `$bytes`. */
export function toWire(value: unknown): string {
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, part: unknown) {
    const original = this[key]; // `part` is what `toJSON` made of it, and Node's buffers have one
    return original instanceof Uint8Array ? { $bytes: toBase64(original) } : part;
  });
}

/** The value that `toWire` was given. Throws a `SyntaxError` when the text is not what `toWire` writes. */
export function fromWire(text: string): unknown {
  const read = (_key: string, part: unknown) => (isWireBytes(part) ? fromBase64(part.$bytes) : part);
  // A reviver visits every leaf, which is slow for large plans; only texts that may hold bytes pay for it.
  return text.includes('"$bytes"') ? JSON.parse(text, read) : JSON.parse(text);
}
