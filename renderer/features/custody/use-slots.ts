import { useEffect, useState } from 'react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { getBridge } from '../../platform/bridge';
import { useNotices } from '../../ui/use-notices';

/** The ways into the open plan; null until they are known. The answers of the bridge's methods renew them. */
export function useSlots(): [readonly SlotSummary[] | null, (slots: readonly SlotSummary[]) => void] {
  const [slots, setSlots] = useState<readonly SlotSummary[] | null>(null);
  const { problem } = useNotices();
  useEffect(() => {
    void getBridge()
      .listSlots({})
      .then((answer) => {
        if (answer.ok) {
          setSlots(answer.value.slots);
        } else {
          problem(answer.problem);
        }
      });
  }, [problem]);
  return [slots, setSlots];
}
