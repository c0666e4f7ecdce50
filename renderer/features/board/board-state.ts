import type { DepartureId, HouseholdId } from '../../../shared/model/ids';
import type { PlacementCheck } from './placement-check';

/** A placement that waits for the planner's word, because something stands against it. */
export interface PendingOverride {
  readonly householdIds: readonly HouseholdId[];
  readonly departureId: DepartureId;
  readonly check: PlacementCheck;
}

/** What the planner is doing on the board; nothing of this is kept in the plan. */
export interface BoardState {
  /** The household whose details are shown. */
  readonly active: HouseholdId | null;
  /** Chosen for one action together; empty means the active one alone. */
  readonly selected: ReadonlySet<HouseholdId>;
  readonly dragging: readonly HouseholdId[];
  /** Households for which a departure is being looked for. */
  readonly assigning: readonly HouseholdId[];
  readonly override: PendingOverride | null;
  /** The departure last gone to; `turn` grows so that going there twice is seen. */
  readonly shown: { readonly departureId: DepartureId; readonly turn: number } | null;
}

export type BoardAction =
  | { readonly kind: 'activate'; readonly id: HouseholdId | null }
  | { readonly kind: 'select'; readonly ids: readonly HouseholdId[]; readonly active?: HouseholdId }
  | { readonly kind: 'toggle'; readonly id: HouseholdId }
  | { readonly kind: 'drag'; readonly ids: readonly HouseholdId[] }
  | { readonly kind: 'look-for-departure'; readonly ids: readonly HouseholdId[] }
  | { readonly kind: 'ask-override'; readonly override: PendingOverride | null }
  | { readonly kind: 'show-departure'; readonly departureId: DepartureId }
  | { readonly kind: 'placed'; readonly next: HouseholdId | null };

export const initialBoardState: BoardState = {
  active: null,
  selected: new Set(),
  dragging: [],
  assigning: [],
  override: null,
  shown: null,
};

/** The board after one thing the planner did. */
export function boardReducer(state: BoardState, action: BoardAction): BoardState {
  switch (action.kind) {
    case 'activate':
      return { ...state, active: action.id, selected: new Set() };
    case 'select':
      return { ...state, active: action.active ?? state.active, selected: new Set(action.ids) };
    case 'toggle': {
      // The first of several is the one that was looked at.
      const selected = new Set(
        state.selected.size === 0 && state.active !== null && state.active !== action.id
          ? [state.active]
          : state.selected,
      );
      if (!selected.delete(action.id)) {
        selected.add(action.id);
      }
      return { ...state, active: action.id, selected };
    }
    case 'drag':
      return { ...state, dragging: action.ids };
    case 'look-for-departure':
      return { ...state, assigning: action.ids };
    case 'ask-override':
      return { ...state, override: action.override, assigning: [], dragging: [] };
    case 'show-departure':
      return {
        ...state,
        shown: { departureId: action.departureId, turn: (state.shown?.turn ?? 0) + 1 },
      };
    case 'placed':
      return {
        ...state,
        active: action.next,
        selected: new Set(),
        dragging: [],
        assigning: [],
        override: null,
      };
  }
}
