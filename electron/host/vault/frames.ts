import { createCipheriv, createDecipheriv } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

/**
 * A frame is `length (u32, big endian) · iv (12) · ciphertext · tag (16)`; the length counts what follows it.
 * The plaintext is one byte, 0 for JSON or 1 for deflated JSON, and the text. What the frame is and where it stands
 * is bound to it as associated data, so a frame cannot be moved, dropped or taken from another plan unnoticed.
 */
const lengthBytes = 4;
const ivBytes = 12;
const tagBytes = 16;
const smallest = ivBytes + 1 + tagBytes;
/** Larger frames are refused on both sides: a damaged length must not ask for gigabytes. */
export const largestFrame = 512 * 1024 * 1024;
const deflateFrom = 4096;

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** What a frame is bound to. */
export interface FramePlace {
  readonly vaultId: string;
  readonly kind: 'journal' | 'snapshot';
  readonly generation: number;
  readonly sequence: number;
}

function associatedData({ vaultId, kind, generation, sequence }: FramePlace): Buffer {
  return Buffer.from(`departure-desk/1|${vaultId}|${kind}|${generation}|${sequence}`);
}

/** Encrypts one JSON value. */
export async function sealFrame(key: Buffer, iv: Buffer, place: FramePlace, value: unknown): Promise<Buffer> {
  const json = Buffer.from(JSON.stringify(value));
  const isLarge = json.length >= deflateFrom;
  const body = isLarge ? await deflate(json, { level: 3 }) : json;
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(associatedData(place));
  const parts = [cipher.update(Buffer.of(isLarge ? 1 : 0)), cipher.update(body), cipher.final()];
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(ivBytes + 1 + body.length + tagBytes);
  return Buffer.concat([length, iv, ...parts, cipher.getAuthTag()]);
}

/** What is found at `offset`: a frame, the end of the file, a frame that the file ends in, or something unreadable. */
export type FrameRead =
  | { readonly kind: 'frame'; readonly value: unknown; readonly next: number }
  | { readonly kind: 'end' | 'cut-short' | 'damaged' };

/** Reads and verifies the frame at `offset`. */
export async function openFrame(
  key: Buffer,
  file: Buffer,
  offset: number,
  place: FramePlace,
): Promise<FrameRead> {
  if (offset === file.length) {
    return { kind: 'end' };
  }
  if (file.length - offset < lengthBytes) {
    return { kind: 'cut-short' };
  }
  const length = file.readUInt32BE(offset);
  const next = offset + lengthBytes + length;
  if (length < smallest || length > largestFrame) {
    // Some file systems fill a file that was growing when the power went with zeros.
    return { kind: file.subarray(offset).every((byte) => byte === 0) ? 'cut-short' : 'damaged' };
  }
  if (next > file.length) {
    return { kind: 'cut-short' };
  }
  const iv = file.subarray(offset + lengthBytes, offset + lengthBytes + ivBytes);
  const tag = file.subarray(next - tagBytes, next);
  const sealed = file.subarray(offset + lengthBytes + ivBytes, next - tagBytes);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(associatedData(place)).setAuthTag(tag);
    const plain = Buffer.concat([decipher.update(sealed), decipher.final()]);
    const body = plain.subarray(1);
    const json = plain[0] === 1 ? await inflate(body) : body;
    const value: unknown = JSON.parse(json.toString('utf8'));
    return { kind: 'frame', value, next };
  } catch {
    return { kind: 'damaged' };
  }
}
