import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import { getBridge } from '../../platform/bridge';
import { useNotices } from '../../ui/use-notices';

const againMs = 3000;

/** What stands with the backups of the open plan, asked anew every few seconds; null before the first answer. */
export function useBackupState(): {
  readonly state: Answer<'backupState'> | null;
  readonly refresh: () => Promise<void>;
} {
  const { problem } = useNotices();
  const [state, setState] = useState<Answer<'backupState'> | null>(null);
  const refresh = useCallback(async (): Promise<void> => {
    const answer = await getBridge().backupState({});
    if (answer.ok) {
      setState(answer.value);
    } else {
      problem(answer.problem);
    }
  }, [problem]);
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), againMs);
    return () => clearInterval(timer);
  }, [refresh]);
  return { state, refresh };
}
