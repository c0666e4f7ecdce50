import type {
  ColDef,
  GetRowIdParams,
  GridApi,
  GridReadyEvent,
  IRowNode,
  RowSelectionOptions,
  SelectionChangedEvent,
  SelectionColumnDef,
} from 'ag-grid-community';
import { useCallback, useEffect, useState } from 'react';
import { DataGrid } from './data-grid';

interface ChoiceGridProps<Row extends { readonly key: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: ColDef<Row>[];
  readonly chosen: ReadonlySet<string>;
  /** Called with the keys of all chosen rows, among them those that are not shown at the moment. */
  readonly onChosen: (keys: ReadonlySet<string>) => void;
  readonly onFocusRow?: (row: Row) => void;
}

const selectionColumn: SelectionColumnDef = { pinned: 'left', width: 40, resizable: false };
const rowSelection: RowSelectionOptions = {
  mode: 'multiRow',
  selectAll: 'all',
  enableClickSelection: false,
};
const defaultColumn: ColDef = { sortable: true, resizable: true, suppressHeaderMenuButton: true };

/** Many rows of which each is ticked or not: by mouse, by the space bar, or all that are shown at once. */
export function ChoiceGrid<Row extends { readonly key: string }>(props: ChoiceGridProps<Row>) {
  const { label, rows, columns, chosen, onChosen, onFocusRow } = props;
  const [api, setApi] = useState<GridApi<Row> | null>(null);

  const tick = useCallback(() => {
    if (api === null) {
      return;
    }
    const on: IRowNode<Row>[] = [];
    const off: IRowNode<Row>[] = [];
    api.forEachNode((node) => {
      const wanted = node.data !== undefined && chosen.has(node.data.key);
      if (wanted !== (node.isSelected() ?? false)) {
        (wanted ? on : off).push(node);
      }
    });
    api.setNodesSelected({ nodes: on, newValue: true });
    api.setNodesSelected({ nodes: off, newValue: false });
  }, [api, chosen]);
  useEffect(tick, [tick, rows]);

  const changed = useCallback(
    ({ api: grid, source }: SelectionChangedEvent<Row>) => {
      if (source === 'api' || source === 'rowDataChanged') {
        return;
      }
      const next = new Set(chosen);
      grid.forEachNode((node) => {
        if (node.data !== undefined) {
          if (node.isSelected() === true) {
            next.add(node.data.key);
          } else {
            next.delete(node.data.key);
          }
        }
      });
      onChosen(next);
    },
    [chosen, onChosen],
  );
  const ready = useCallback((event: GridReadyEvent<Row>) => setApi(event.api), []);

  return (
    <DataGrid<Row>
      label={label}
      rowData={rows as Row[]} // the grid does not alter it
      columnDefs={columns}
      defaultColDef={defaultColumn}
      getRowId={({ data }: GetRowIdParams<Row>) => data.key}
      rowSelection={rowSelection}
      selectionColumnDef={selectionColumn}
      onGridReady={ready}
      onRowDataUpdated={tick}
      onFirstDataRendered={tick}
      onSelectionChanged={changed}
      onCellFocused={({ rowIndex, api: grid }) => {
        const row = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex)?.data;
        if (row !== undefined) {
          onFocusRow?.(row);
        }
      }}
    />
  );
}
