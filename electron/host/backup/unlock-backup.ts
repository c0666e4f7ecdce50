import type { Asked } from '../../../shared/contract/desk-bridge';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Attempts } from '../keys/attempts';
import { parseKeyslots } from '../keys/keyslots-format';
import type { Keyslots } from '../keys/keyslots-format';
import { unlock } from '../keys/unlock';
import type { FileSystem } from '../ports';
import { holdKey } from '../vault/data-key';
import type { DataKey } from '../vault/data-key';
import { readProblem } from './backup-problem';
import { bufferSource, fileSource } from './byte-source';
import type { ByteSource } from './byte-source';
import { openContainer } from './open-container';
import type { Container } from './open-container';

/** Where a backup is, and what opens it. */
export type BackupAsked = Asked<'inspectBackup'>;

/** A backup whose key is at hand as long as the task runs that it was given to. */
export interface UnlockedBackup {
  readonly container: Container;
  readonly keyslots: Keyslots;
  readonly dataKey: DataKey;
}

async function sourceOf(fs: FileSystem, { path, bytes }: BackupAsked): Promise<Result<ByteSource>> {
  if (bytes !== undefined) {
    return success(bufferSource(bytes));
  }
  if (path === undefined || path.trim() === '') {
    return failure(message('backup.nothing-given'));
  }
  const source = await fileSource(fs, path);
  return source === null ? failure(message('backup.not-a-backup')) : success(source);
}

/** The slots of the first head whose slots can be read. */
function keyslotsOf({ slots }: Container): Result<Keyslots> {
  const parsed = slots.map((text) => parseKeyslots(text));
  const sound = parsed.find((each) => each.ok) ?? parsed.find(({ ok }) => !ok);
  return sound === undefined || (!sound.ok && sound.problem.id === 'vault.keyslots-damaged')
    ? failure(message('backup.slots-damaged'))
    : sound;
}

/** What is needed to open a backup; where nobody sits at the desk, attempts need no slowing down. */
export interface BackupReader {
  readonly fs: FileSystem;
  readonly attempts: Pick<Attempts, 'take'>;
}

/** A passphrase costs this much to try at most where this program has made the slot: 512 MiB, three passes. */
const mostCostKiB = 4 * 512 * 1024;

/** A doctored file must not keep this computer busy for minutes. */
function isCostly({ slots }: Keyslots): boolean {
  return slots.some((slot) => slot.kind !== 'recovery' && slot.memoryKiB * slot.iterations > mostCostKiB);
}

/** Opens a backup with a secret and hands it to the task; afterwards the key is dropped and the file closed. */
export async function withBackup<T>(
  { fs, attempts }: BackupReader,
  asked: BackupAsked,
  task: (backup: UnlockedBackup) => Promise<Result<T>>,
): Promise<Result<T>> {
  let source: ByteSource | undefined;
  let dataKey: DataKey | undefined;
  try {
    const found = await sourceOf(fs, asked);
    if (!found.ok) {
      return found;
    }
    source = found.value;
    const container = await openContainer(source);
    if (!container.ok) {
      return container;
    }
    const keyslots = keyslotsOf(container.value);
    if (!keyslots.ok) {
      return keyslots;
    }
    if (isCostly(keyslots.value)) {
      return failure(message('backup.slots-costly'));
    }
    const key = await attempts.take(keyslots.value.planId, () => unlock(keyslots.value, asked));
    if (!key.ok) {
      return key;
    }
    dataKey = holdKey(key.value.dataKey);
    return await task({ container: container.value, keyslots: keyslots.value, dataKey });
  } catch (error) {
    return failure(readProblem(error));
  } finally {
    dataKey?.drop();
    await source?.close().catch(() => undefined);
  }
}
