import { useEffect, useMemo, useRef } from 'react';
import { loadsWithOffers } from '../../../shared/planning/offers';
import { waysOf } from '../../../shared/reach/ways';
import { planSettings, referenceDay } from '../../../shared/planning/travellers';
import { useDesk, useRevision } from '../../desk/use-desk';
import { buildCards } from './card-models';
import type { CardModel } from './card-models';
import { buildHouseholdRows } from './household-rows';
import type { HouseholdRow } from './household-rows';
import type { CheckScene } from './placement-check';

/** The plan as the board shows it. */
export interface BoardModel {
  readonly rows: ReadonlyMap<string, HouseholdRow>;
  readonly unassigned: readonly HouseholdRow[];
  readonly cards: readonly CardModel[];
  readonly scene: CheckScene;
}

/** Derives the board from the live tables, each part only when its records changed: the tables keep their identity, the revisions do not. */
export function useBoardModel(now: string): BoardModel {
  const { plan } = useDesk();
  const peopleRevision = useRevision('person', 'household', 'personLink');
  const departureRevision = useRevision('departure', 'settings');
  const placeRevision = useRevision('place', 'route', 'advisory', 'clearance');
  const assignmentRevision = useRevision('assignment', 'standby');
  const lastCards = useRef<readonly CardModel[]>([]);

  const { day, settings } = useMemo(
    () => ({
      revision: departureRevision,
      day: referenceDay(plan) || now.slice(0, 10),
      settings: planSettings(plan),
    }),
    [plan, departureRevision, now],
  );
  const { rows } = useMemo(
    () => ({ revision: peopleRevision, rows: buildHouseholdRows(plan, day) }),
    [plan, peopleRevision, day],
  );
  const { cards, unassigned } = useMemo(
    () => ({
      revision: `${assignmentRevision}/${departureRevision}`,
      cards: buildCards(plan, loadsWithOffers(plan, now), rows, lastCards.current),
      unassigned: [...rows.values()].filter((row) => {
        const assignment = plan.assignment.get(row.id);
        return assignment === undefined || !plan.departure.has(assignment.departureId);
      }),
    }),
    [plan, now, rows, assignmentRevision, departureRevision],
  );
  useEffect(() => {
    lastCards.current = cards;
  }, [cards]);

  const { scene } = useMemo(
    () => ({
      revision: `${peopleRevision}/${departureRevision}/${placeRevision}`,
      scene: { now, day, settings, ways: waysOf(plan, now) },
    }),
    [plan, now, day, settings, peopleRevision, departureRevision, placeRevision],
  );
  return useMemo(() => ({ rows, unassigned, cards, scene }), [rows, unassigned, cards, scene]);
}
