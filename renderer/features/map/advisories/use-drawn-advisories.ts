import { useMemo } from 'react';
import { planSettings } from '../../../../shared/planning/travellers';
import { advisoryState } from '../../../../shared/reach/advisories-in-force';
import { geometryOfAdvisory } from '../../../../shared/reach/advisory-shape';
import { useDesk, useRevision } from '../../../desk/use-desk';
import { useNow } from '../../../ui/use-now';
import type { DrawnAdvisory } from '../canvas/draw-advisories';

/** The advisories of the plan as the map draws them; those that are over only where they are asked for. */
export function useDrawnAdvisories(withOver: boolean): readonly DrawnAdvisory[] {
  const { plan } = useDesk();
  const now = useNow();
  const revision = useRevision('advisory', 'place', 'settings');
  // The revision stands for the tables, which are altered in place.
  const drawnNow = useMemo(() => {
    const { advisoryHours } = planSettings(plan);
    const drawn = [...plan.advisory.values()].flatMap((advisory): DrawnAdvisory[] => {
      const state = advisoryState(advisory, now, advisoryHours);
      const isWithdrawn = state === 'withdrawn' || state === 'expired';
      const { geometry } = geometryOfAdvisory(plan, advisory);
      const { id, level } = advisory;
      return geometry === null || (isWithdrawn && !withOver)
        ? []
        : [{ id, level, geometry, isWithdrawn, isStale: state === 'stale' }];
    });
    return { revision, drawn };
  }, [plan, now, withOver, revision]);
  return drawnNow.drawn;
}
