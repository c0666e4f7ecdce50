import { useMemo } from 'react';
import type { DepartureId, HouseholdId } from '../../../shared/model/ids';
import { quickCheck } from './placement-check';
import type { BoardModel } from './use-board-model';

/** What stands against dropping what is dragged, by departure; null where nothing does. Empty while nothing is dragged. */
export type DropChecks = ReadonlyMap<DepartureId, ReturnType<typeof quickCheck>>;

/** Checks every departure for the households that are dragged. */
export function useDropChecks(dragging: readonly HouseholdId[], model: BoardModel): DropChecks {
  return useMemo(() => {
    const rows = dragging.flatMap((id) => model.rows.get(id) ?? []);
    return new Map(
      rows.length === 0
        ? []
        : model.cards.map(({ departure, load }) => [
            departure.id,
            quickCheck(rows, departure, load, model.scene),
          ]),
    );
  }, [dragging, model]);
}
