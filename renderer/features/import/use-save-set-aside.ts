import { useCallback } from 'react';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { setAsideName } from './set-aside-name';
import type { ImportSession } from './use-import-session';

/** Writes rows of departures that were set aside, which name nobody, to a file of the planner's choice. */
export function useSaveSetAside(session: ImportSession, fileName: string): () => Promise<void> {
  const text = useText();
  const notices = useNotices();
  const { ask } = session;
  return useCallback(async () => {
    const made = await ask('setAsideFile', {});
    if (made === null) {
      return;
    }
    const name = setAsideName(fileName);
    const answer = await getBridge().saveFile({
      suggestedName: text('importScreen.set-aside-file', { name }),
      bytes: made.bytes,
    });
    if (!answer.ok) {
      notices.problem(answer.problem);
    } else if (answer.value.saved) {
      notices.done(message('importScreen.set-aside-saved', { path: answer.value.path }));
    }
  }, [ask, fileName, notices, text]);
}
