import {
  configure,
  ERR_INVALID_PASSWORD,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { safeFileName } from '../save-file';

/** AES with 256 bits in the way of WinZip (AE-2), which 7-Zip, WinZip, Keka and others open, too. */
const strongest = 3;
/** No list of people comes near this; an archive that says it holds more is not ours. */
const longestBytes = 512 * 1024 * 1024;

configure({ useWebWorkers: false });

/** One file in an archive that opens with a passphrase. `at` is in milliseconds since 1970. */
export async function encryptArchive(
  name: string,
  content: Uint8Array,
  passphrase: string,
  at: number,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    password: passphrase,
    encryptionStrength: strongest,
    lastModDate: new Date(at),
  });
  await writer.add(safeFileName(name), new Uint8ArrayReader(content));
  return writer.close();
}

/** The one file in an encrypted archive, or why it cannot be had. */
export async function decryptArchive(
  archive: Uint8Array,
  passphrase: string,
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const reader = new ZipReader(new Uint8ArrayReader(archive));
  try {
    const entries = await reader.getEntries().catch(() => null);
    if (entries === null) {
      return failure(message('exports.not-an-archive'));
    }
    const [entry, ...others] = entries.filter(({ directory }) => !directory);
    if (entry === undefined || entry.directory || others.length > 0) {
      return failure(
        message('exports.not-one-file', { count: others.length + (entry === undefined ? 0 : 1) }),
      );
    }
    if (!entry.encrypted) {
      return failure(message('exports.not-encrypted'));
    }
    if (entry.uncompressedSize > longestBytes) {
      return failure(message('exports.too-large'));
    }
    const bytes = await entry.getData(new Uint8ArrayWriter(), { password: passphrase, checkSignature: true });
    return success({ name: safeFileName(entry.filename), bytes });
  } catch (error) {
    const isWrong = error instanceof Error && error.message === ERR_INVALID_PASSWORD;
    return failure(message(isWrong ? 'exports.wrong-passphrase' : 'exports.damaged'));
  } finally {
    await reader.close();
  }
}
