import { useCallback } from 'react';
import type { Message } from '../../../shared/messages/message';
import type { Change } from '../../../shared/model/change';
import type { Source } from '../../../shared/model/source';
import { stampFields } from '../../../shared/model/stamp-fields';
import { useDesk } from '../../desk/use-desk';
import type { Desk } from '../../desk/desk';
import { useNotices } from '../../ui/use-notices';

/** The source of what is typed, pasted or read off a document now, at this desk. */
export function sourceNow(desk: Desk, how: Exclude<Source['how'], 'file'>): Source {
  return {
    how,
    listId: '',
    file: '',
    sheet: '',
    row: 0,
    at: new Date().toISOString(),
    by: desk.opened.operator,
  };
}

/**
 * Commits one step, with the note how its facts came in; says why and answers false when it was refused.
 */
export function useCommit(
  how: Exclude<Source['how'], 'file'> = 'hand',
): (label: Message, changes: readonly Change[]) => boolean {
  const desk = useDesk();
  const notices = useNotices();
  return useCallback(
    (label, changes) =>
      notices.accepted(desk.commit(label, stampFields(desk.plan, changes, sourceNow(desk, how)))),
    [desk, notices, how],
  );
}
