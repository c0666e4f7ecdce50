import { useMemo } from 'react';
import { useDesk, useRevision } from '../../../desk/use-desk';

/** How many households are on the standby list of each departure, asked or not. */
export function useStandbyCounts(): ReadonlyMap<string, number> {
  const { plan } = useDesk();
  const revision = useRevision('standby');
  const { counts } = useMemo(() => {
    const found = new Map<string, number>();
    for (const { state, departureId } of plan.standby.values()) {
      if (state === 'waiting' || state === 'offered') {
        found.set(departureId, (found.get(departureId) ?? 0) + 1);
      }
    }
    return { counts: found, revision };
  }, [plan, revision]);
  return counts;
}
