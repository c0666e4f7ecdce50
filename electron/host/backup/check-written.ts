import type { AuditHead } from '../../../shared/contract/history-methods';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import type { PlanState } from '../vault/plan-state';
import type { Vault } from '../vault/vault';
import { PlanFileError, ReadBackError } from './backup-problem';
import { fileSource } from './byte-source';
import { openContainer } from './open-container';
import { readBackup } from './read-backup';
import { isSameState } from './same-state';

/**
 * Reads a backup back from the disk, decrypts all of it and compares it with the plan that it was made of. Answers with
 * what the planner must know of it although it is sound; throws when it is not.
 */
export async function checkWritten(
  fs: FileSystem,
  path: string,
  { dataKey }: Vault,
  state: PlanState,
  head: AuditHead,
): Promise<Message | null> {
  const source = await fileSource(fs, path);
  if (source === null) {
    throw new ReadBackError();
  }
  try {
    const container = await openContainer(source);
    const content = container.ok ? await readBackup(container.value, dataKey) : container;
    if (!content.ok || content.value.damage.length > 0) {
      throw new ReadBackError();
    }
    const isSameHead = content.value.head.words.join(' ') === head.words.join(' ');
    if (!isSameHead || !(await isSameState(content.value.state, state))) {
      throw new ReadBackError();
    }
    const [problem] = content.value.notices;
    if (problem?.id === 'vault.snapshot-damaged') {
      throw new PlanFileError('EIO'); // it was damaged before it was copied; the next backup takes a new one
    }
    return problem === undefined ? null : message('backup.history-incomplete', { problem });
  } finally {
    await source.close();
  }
}
