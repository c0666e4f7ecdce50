import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { DataKey } from './data-key';

/**
 * Encrypts what else belongs to a plan: its register of copies, its backup settings, batches that could not be saved.
 * A purpose is a word; what was sealed for one purpose does not open for another, nor with another plan's key.
 */
export interface Sealer {
  /** One value as a frame: `length (u32, big endian) · iv · ciphertext · tag`. Frames may be put one after the other. */
  readonly seal: (purpose: string, value: unknown) => Buffer;
  /** The values of all frames up to the first that does not open, and how many bytes they took. */
  readonly unseal: (purpose: string, frames: Buffer) => { values: unknown[]; goodBytes: number };
}

const lengthBytes = 4;
const ivBytes = 12;
const tagBytes = 16;

/** A sealer that works as long as the key is not dropped, and throws afterwards. */
export function createSealer(random: (count: number) => Buffer, dataKey: DataKey, vaultId: string): Sealer {
  const keyFor = (purpose: string) => dataKey.derive(`sealed|${purpose}`);
  const context = (purpose: string) => Buffer.from(`departure-desk/2|${vaultId}|${purpose}`);

  const open = (key: Buffer, purpose: string, body: Buffer): unknown => {
    const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, ivBytes))
      .setAAD(context(purpose))
      .setAuthTag(body.subarray(-tagBytes));
    const json = Buffer.concat([decipher.update(body.subarray(ivBytes, -tagBytes)), decipher.final()]);
    return JSON.parse(json.toString('utf8'));
  };

  return {
    seal: (purpose, value) => {
      const iv = random(ivBytes);
      const key = keyFor(purpose);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(context(purpose));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt32BE(ivBytes + sealed.length + tagBytes);
      return Buffer.concat([length, iv, sealed, cipher.getAuthTag()]);
    },
    unseal: (purpose, frames) => {
      const key = keyFor(purpose);
      const values: unknown[] = [];
      let goodBytes = 0;
      while (frames.length - goodBytes > lengthBytes + ivBytes + tagBytes) {
        const next = goodBytes + lengthBytes + frames.readUInt32BE(goodBytes);
        if (next > frames.length || next - goodBytes < lengthBytes + ivBytes + tagBytes) {
          break;
        }
        try {
          values.push(open(key, purpose, frames.subarray(goodBytes + lengthBytes, next)));
        } catch {
          break;
        }
        goodBytes = next;
      }
      return { values, goodBytes };
    },
  };
}
