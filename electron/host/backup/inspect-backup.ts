import type { Answer } from '../../../shared/contract/desk-bridge';
import { success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { readBackup } from './read-backup';
import { withBackup } from './unlock-backup';
import type { BackupAsked, BackupReader } from './unlock-backup';

/** What a backup holds, after all of it was checked; nothing is altered. */
export function inspectBackup(
  reader: BackupReader,
  asked: BackupAsked,
): Promise<Result<Answer<'inspectBackup'>>> {
  return withBackup(reader, asked, async ({ container, keyslots, dataKey }) => {
    const content = await readBackup(container, dataKey);
    if (!content.ok) {
      return content;
    }
    const { state, head, lastBy, damage, notices } = content.value;
    return success({
      label: keyslots.label,
      at: container.head.index.at,
      people: state.plan.person.size,
      departures: state.plan.departure.size,
      lastSavedAt: state.savedAt,
      lastBy,
      head,
      notices: [...damage, ...notices],
    });
  });
}
