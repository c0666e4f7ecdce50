import { createCipheriv, createDecipheriv } from 'node:crypto';

/**
 * A frame is `length (u32, big endian) · iv (12) · ciphertext · tag (16)`; the length counts what follows it. What the
 * frame is and where it stands is bound to it as associated data, so a frame cannot be moved, dropped or taken from
 * another plan unnoticed.
 */
const lengthBytes = 4;
const ivBytes = 12;
const tagBytes = 16;
const smallest = ivBytes + 1 + tagBytes;
/** Larger frames are refused on both sides: a damaged length must not ask for gigabytes. */
export const largestFrame = 512 * 1024 * 1024;

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

/** Encrypts the parts of one plaintext. */
export function sealFrame(key: Buffer, iv: Buffer, place: FramePlace, plain: readonly Buffer[]): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(associatedData(place));
  const sealed = [...plain.map((part) => cipher.update(part)), cipher.final()];
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(ivBytes + plain.reduce((sum, part) => sum + part.length, 0) + tagBytes);
  return Buffer.concat([length, iv, ...sealed, cipher.getAuthTag()]);
}

/** What is found at an offset: a frame, the end of the file, a frame that the file ends in, or something unreadable. */
export type FrameSpan =
  { readonly kind: 'frame'; readonly next: number } | { readonly kind: 'end' | 'cut-short' | 'damaged' };

/** Where the frame at `offset` ends, by its length alone. */
export function spanFrame(file: Buffer, offset: number): FrameSpan {
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
  return next > file.length ? { kind: 'cut-short' } : { kind: 'frame', next };
}

/** The plaintext of a whole frame; null when it is not the one that was sealed for this place. */
export function openFrame(key: Buffer, frame: Buffer, place: FramePlace): Buffer | null {
  const iv = frame.subarray(lengthBytes, lengthBytes + ivBytes);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv)
      .setAAD(associatedData(place))
      .setAuthTag(frame.subarray(-tagBytes));
    const start = decipher.update(frame.subarray(lengthBytes + ivBytes, -tagBytes));
    const end = decipher.final();
    return end.length === 0 ? start : Buffer.concat([start, end]);
  } catch {
    return null;
  }
}
