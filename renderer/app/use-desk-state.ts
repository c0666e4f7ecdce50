import { useEffect, useState } from 'react';
import type { DeskSettings } from '../../shared/contract/custody-methods';
import type { Answer } from '../../shared/contract/desk-bridge';
import { getBridge } from '../platform/bridge';
import { useNotices } from '../ui/use-notices';

/** What this desk is set to, and what happened on it before. */
export type DeskState = Answer<'deskState'>;

/** What holds where the settings cannot be read; the host may know better what its panic key does. */
export const unreadSettings: DeskSettings = { autoLockMinutes: 5, panicAction: 'lock' };

const fallback: DeskState = {
  settings: unreadSettings,
  openPlanId: null,
  receipt: null,
  notices: [],
};

/**
 * Asks the host once; null until it has answered. A key that the host still holds belonged to a page that is gone, so it
 * is dropped.
 */
export function useDeskState(): [DeskState | null, (change: (state: DeskState) => DeskState) => void] {
  const [state, setState] = useState<DeskState | null>(null);
  const { problem } = useNotices();
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await getBridge().deskState({});
      if (!answer.ok) {
        problem(answer.problem);
      } else if (answer.value.openPlanId !== null) {
        await getBridge().lock({ unsaved: [] });
      }
      for (const notice of answer.ok ? answer.value.notices : []) {
        problem(notice);
      }
      setState(answer.ok ? answer.value : fallback);
    };
    void ask();
  }, [problem]);
  return [state, (change) => setState((last) => last && change(last))];
}
