import { useMemo } from 'react';
import { doorBoard } from '../../../shared/departure-day/door-board';
import type { DoorBoard } from '../../../shared/departure-day/door-board';
import { doorLoad } from '../../../shared/departure-day/door-plan';
import type { DoorIndex } from '../../../shared/departure-day/find-at-door';
import type { DepartureId } from '../../../shared/model/ids';
import type { DepartureLoad } from '../../../shared/planning/departure-loads';
import { useDesk, useRevision } from '../../desk/use-desk';
import { usePeopleIndex } from '../../desk/use-find-people';

/** A door as it stands: who is where, how full the departure is, and how people are found. */
export interface DoorView {
  readonly board: DoorBoard;
  readonly load: DepartureLoad | null;
  readonly index: DoorIndex;
}

/** The door of a departure, kept in step with the plan. */
export function useDoorView(departureId: DepartureId): DoorView {
  const { plan } = useDesk();
  const index = usePeopleIndex();
  const revision = useRevision(
    'person',
    'departure',
    'assignment',
    'boarding',
    'closing',
    'manifestVersion',
    'settings',
  );
  return useMemo(() => {
    const board = doorBoard(plan, departureId);
    return { revision, board, load: doorLoad(plan, board), index };
  }, [plan, departureId, revision, index]);
}
