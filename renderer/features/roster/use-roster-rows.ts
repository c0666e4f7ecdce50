import type { GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useReducer } from 'react';
import { useDesk } from '../../desk/use-desk';
import { createRosterIndex } from './roster-index';
import type { RosterIndex, RowsChange } from './roster-index';
import type { RosterRow } from './roster-row';
import { warmSearch } from './warm-search';

/** Beyond this many changed rows it is faster to hand the grid all rows anew. */
const manyRows = 2_000;

function show(api: GridApi<RosterRow>, index: RosterIndex, change: RowsChange): void {
  if (change.add.length + change.update.length + change.remove.length > manyRows) {
    api.setGridOption('rowData', index.rows());
  } else {
    api.applyTransaction(change);
  }
}

interface RosterRows {
  readonly index: RosterIndex;
  /** Rows for the first filling of a grid; later changes reach it by themselves. */
  readonly firstRows: RosterRow[];
  /** Grows with every change of a row. */
  readonly version: number;
}

/** The rows of the open plan; a grid that is there follows every commit without being filled again. */
export function useRosterRows(api: GridApi<RosterRow> | null, today: string): RosterRows {
  const desk = useDesk();
  const [version, grow] = useReducer((count: number) => count + 1, 0);
  const index = useMemo(() => createRosterIndex(desk.plan, today), [desk, today]);
  const isEmpty = desk.plan.person.size === 0;
  const firstRows = useMemo(() => (isEmpty ? [] : index.rows()), [index, isEmpty]);

  useEffect(
    () =>
      desk.subscribe((touched) => {
        const change = index.update(touched);
        if (api && !api.isDestroyed()) {
          show(api, index, change);
        }
        grow();
      }),
    [desk, index, api],
  );

  useEffect(() => warmSearch(index.rows()), [index, isEmpty]);

  return { index, firstRows, version };
}
