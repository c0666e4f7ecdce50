import type { GridApi } from 'ag-grid-community';
import { useCallback, useEffect, useState } from 'react';
import type { RosterRow } from './roster-row';

/** What the grid shows at the moment. */
export interface GridView {
  readonly shown: number;
  readonly selected: readonly RosterRow[];
  /** How many of the selected are not shown. */
  readonly hidden: number;
  readonly hasColumnFilters: boolean;
}

const nothing: GridView = { shown: 0, selected: [], hidden: 0, hasColumnFilters: false };

function look(api: GridApi<RosterRow>): GridView {
  const nodes = api.getSelectedNodes();
  return {
    shown: api.getDisplayedRowCount(),
    selected: nodes.flatMap(({ data }) => data ?? []),
    hidden: nodes.filter(({ displayed }) => !displayed).length,
    hasColumnFilters: api.isColumnFilterPresent(),
  };
}

/** Follows what the grid shows and selects; `refreshView` is called by the grid's events. */
export function useGridView(api: GridApi<RosterRow> | null): {
  readonly view: GridView;
  readonly refreshView: () => void;
} {
  const [view, setView] = useState(nothing);
  const refreshView = useCallback(() => {
    if (api && !api.isDestroyed()) {
      setView(look(api));
    }
  }, [api]);
  useEffect(refreshView, [refreshView]);
  return { view: api === null ? nothing : view, refreshView };
}
