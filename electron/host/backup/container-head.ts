import { createHash } from 'node:crypto';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { parseIndex } from './container-index';
import type { ContainerIndex } from './container-index';

/**
 * A backup is one file: `head · content · head · length of a head (u32, big endian) · end mark`. The head stands there
 * twice so that one damaged place loses nothing. It is
 * `magic line · lengths of slots, index and seal (u32 each) · SHA-256 of all of the head but the slots · slots · index · seal`.
 * The slots are the text of keyslots.json, filled up with spaces, so that they can be destroyed where they are; the
 * index says what the content is; the seal is the index once more, encrypted.
 */
const format = 1;
const magic = Buffer.from(`departure-desk-backup/${format}\n`);
const endMark = Buffer.from('desk');
const lengthsAt = magic.length;
const digestAt = lengthsAt + 12;
const slotsAt = digestAt + 32;
const slotsStep = 4096;

/** What a head may take; more is a damaged or doctored file. */
const most = { slots: 1024 * 1024, index: 64 * 1024 * 1024, seal: 1024 * 1024 };

/** Bytes after the second head. */
export const trailerBytes = 4 + endMark.length;

/** The fixed part of a head, from which its length is known. */
export const prefixBytes = slotsAt;

/** The beginning of a backup. */
export interface ContainerHead {
  /** Text of keyslots.json. */
  readonly slots: string;
  readonly index: ContainerIndex;
  readonly indexText: string;
  /** One frame of the plan's sealer. */
  readonly seal: Buffer;
  readonly bytes: number;
  /** Where the slots are in a head. */
  readonly slotsAt: number;
  readonly slotsBytes: number;
}

/** The slots as they stand in a head: their text and spaces up to a round length, or up to `bytes`. */
export function padSlots(text: string, bytes?: number): Buffer {
  const content = Buffer.from(text);
  const padded = Buffer.alloc(bytes ?? Math.ceil((content.length + 1) / slotsStep) * slotsStep, ' ');
  content.copy(padded);
  return padded;
}

function digestOf(lengths: Buffer, index: Buffer, seal: Buffer): Buffer {
  return createHash('sha256').update(magic).update(lengths).update(index).update(seal).digest();
}

/** Lays out a head. A seal or an index of the same length takes the same place. */
export function packHead({ slots, index, seal }: { slots: string; index: string; seal: Buffer }): Buffer {
  const padded = padSlots(slots);
  const indexBytes = Buffer.from(index);
  const lengths = Buffer.alloc(12);
  lengths.writeUInt32BE(padded.length, 0);
  lengths.writeUInt32BE(indexBytes.length, 4);
  lengths.writeUInt32BE(seal.length, 8);
  return Buffer.concat([magic, lengths, digestOf(lengths, indexBytes, seal), padded, indexBytes, seal]);
}

/** What follows the second head. */
export function packTrailer(headBytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(headBytes);
  return Buffer.concat([length, endMark]);
}

/** The length of a head according to the end of the file; null when that is not the end of a backup. */
export function headBytesOf(trailer: Buffer): number | null {
  const isEnd = trailer.length === trailerBytes && trailer.subarray(4).equals(endMark);
  return isEnd ? trailer.readUInt32BE(0) : null;
}

/** The length of the head that begins so; a problem when nothing of a backup begins so. */
export function headLength(prefix: Buffer): Result<number> {
  const version = /^departure-desk-backup\/([1-9]\d{0,5})\n/.exec(prefix.toString('latin1'))?.[1];
  if (version === undefined) {
    return failure(message('backup.not-a-backup'));
  }
  if (Number(version) > format) {
    return failure(message('backup.newer-format', { found: Number(version), known: format }));
  }
  if (prefix.length < prefixBytes) {
    return failure(message('backup.head-damaged'));
  }
  const slots = prefix.readUInt32BE(lengthsAt);
  const index = prefix.readUInt32BE(lengthsAt + 4);
  const seal = prefix.readUInt32BE(lengthsAt + 8);
  return slots > most.slots || index > most.index || seal > most.seal
    ? failure(message('backup.head-damaged'))
    : success(slotsAt + slots + index + seal);
}

/** Reads a whole head and checks it against its digest; the slots are left to their own check. */
export function readHead(head: Buffer): Result<ContainerHead> {
  const length = headLength(head);
  if (!length.ok) {
    return length;
  }
  const slotsBytes = head.readUInt32BE(lengthsAt);
  const indexAt = slotsAt + slotsBytes;
  const sealAt = indexAt + head.readUInt32BE(lengthsAt + 4);
  const indexBytes = head.subarray(indexAt, sealAt);
  const seal = head.subarray(sealAt, length.value);
  const digest = digestOf(head.subarray(lengthsAt, digestAt), indexBytes, seal);
  if (head.length < length.value || !digest.equals(head.subarray(digestAt, slotsAt))) {
    return failure(message('backup.head-damaged'));
  }
  const indexText = indexBytes.toString('utf8');
  const index = parseIndex(indexText);
  return index === null
    ? failure(message('backup.head-damaged'))
    : success({
        slots: head.subarray(slotsAt, indexAt).toString('utf8').trimEnd(),
        index,
        indexText,
        seal,
        bytes: length.value,
        slotsAt,
        slotsBytes,
      });
}
