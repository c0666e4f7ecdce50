import { createHash } from 'node:crypto';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { ByteSource } from './byte-source';
import { headBytesOf, headLength, prefixBytes, readHead, trailerBytes } from './container-head';
import type { ContainerHead } from './container-head';
import type { ContainerEntry } from './container-index';

/** A file of the plan and where its content begins in the backup. */
export interface PlacedEntry extends ContainerEntry {
  readonly offset: number;
}

/** A backup of which the head was read; its content is still to be checked. */
export interface Container {
  readonly source: ByteSource;
  readonly head: ContainerHead;
  /** The text of the slots as each head has it that could be read. */
  readonly slots: readonly string[];
  readonly entries: readonly PlacedEntry[];
  /** False where a head is damaged, or the file is longer or shorter than it was made. */
  readonly isWhole: boolean;
}

async function headAt(source: ByteSource, offset: number): Promise<Result<ContainerHead>> {
  const length = headLength(await source.read(offset, prefixBytes));
  if (!length.ok) {
    return length;
  }
  // A claim that goes beyond the end of the file is refused before anything is read for it.
  return offset + length.value > source.bytes
    ? failure(message('backup.head-damaged'))
    : readHead(await source.read(offset, length.value));
}

async function secondHead(source: ByteSource): Promise<Result<ContainerHead>> {
  const end = source.bytes - trailerBytes;
  const length = headBytesOf(await source.read(Math.max(0, end), trailerBytes));
  return length === null || length > end
    ? failure(message('backup.not-a-backup'))
    : headAt(source, end - length);
}

function placeEntries({ bytes, index }: ContainerHead): PlacedEntry[] {
  let offset = bytes;
  return index.entries.map((entry) => {
    const placed = { ...entry, offset };
    offset += entry.bytes;
    return placed;
  });
}

/** Reads the beginning of a backup, or the copy of it at the end. Reads no more than the head says of itself. */
export async function openContainer(source: ByteSource): Promise<Result<Container>> {
  const first = await headAt(source, 0);
  if (!first.ok && first.problem.id === 'backup.newer-format') {
    return first;
  }
  const second = await secondHead(source);
  const found = first.ok ? first : second;
  if (!found.ok) {
    return first.ok || second.ok ? found : first;
  }
  const head = found.value;
  const entries = placeEntries(head);
  const contentBytes = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const isSame =
    first.ok &&
    second.ok &&
    first.value.indexText === second.value.indexText &&
    first.value.bytes === second.value.bytes;
  return success({
    source,
    head,
    slots: [first, second].flatMap((each) => (each.ok ? [each.value.slots] : [])),
    entries,
    isWhole: isSame && source.bytes === 2 * head.bytes + contentBytes + trailerBytes,
  });
}

const pieceBytes = 1024 * 1024;

/** Goes through the whole content; answers with the files that are not as they were written. Throws as the disk does. */
export async function findDamage({ source, entries }: Container): Promise<PlacedEntry[]> {
  const damaged: PlacedEntry[] = [];
  for (const entry of entries) {
    const digest = createHash('sha256');
    let isShort = entry.offset + entry.bytes > source.bytes;
    for (let done = 0; done < entry.bytes && !isShort;) {
      const piece = await source.read(entry.offset + done, Math.min(pieceBytes, entry.bytes - done));
      digest.update(piece);
      done += piece.length;
      isShort = piece.length === 0;
    }
    if (isShort || digest.digest('hex') !== entry.sha256) {
      damaged.push(entry);
    }
  }
  return damaged;
}

/** What is there of one file of the plan; empty when the backup holds none of that name. */
export async function readEntry({ source, entries }: Container, name: string): Promise<Buffer> {
  const entry = entries.find((each) => each.name === name);
  return entry === undefined ? Buffer.alloc(0) : source.read(entry.offset, entry.bytes);
}
