import { useCallback } from 'react';
import type { Message } from '../../../shared/messages/message';
import type { Change } from '../../../shared/model/change';
import { useDesk } from '../../desk/use-desk';
import { useNotices } from '../../ui/use-notices';

/** Commits one step; says why and answers false when it was refused. */
export function useCommit(): (label: Message, changes: readonly Change[]) => boolean {
  const desk = useDesk();
  const notices = useNotices();
  return useCallback((label, changes) => notices.accepted(desk.commit(label, changes)), [desk, notices]);
}
