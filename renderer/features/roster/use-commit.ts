import { useCallback } from 'react';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { Change } from '../../../shared/model/change';
import { personName } from '../../../shared/model/person';
import type { Source } from '../../../shared/model/source';
import { stampFields } from '../../../shared/model/stamp-fields';
import { withOneHead } from '../../../shared/planning/one-head';
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
 * Commits one step, with the note how its facts came in; says why and answers false when it was refused. A household has one
 * head: who is so no longer is told.
 */
export function useCommit(
  how: Exclude<Source['how'], 'file'> = 'hand',
): (label: Message, changes: readonly Change[]) => boolean {
  const desk = useDesk();
  const notices = useNotices();
  return useCallback(
    (label, changes) => {
      const { changes: all, former } = withOneHead(desk.plan, changes);
      const isDone = notices.accepted(desk.commit(label, stampFields(desk.plan, all, sourceNow(desk, how))));
      const [first] = former;
      if (isDone && first !== undefined) {
        const name = personName(first);
        notices.done(message('roster.former-head', { name, others: former.length - 1 }));
      }
      return isDone;
    },
    [desk, notices, how],
  );
}
