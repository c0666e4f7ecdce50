import type { GetRowIdParams, GridApi, RowSelectionOptions } from 'ag-grid-community';
import { useCallback, useMemo } from 'react';
import { DataGrid } from '../../ui/data-grid';
import { useText } from '../../ui/text';
import { departureColumns } from './departure-columns';
import type { DepartureRow } from './departure-row';

interface DeparturesGridProps {
  readonly rows: DepartureRow[];
  readonly onApi: (api: GridApi<DepartureRow>) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelected: (ids: readonly string[]) => void;
}

const rowSelection: RowSelectionOptions<DepartureRow> = {
  mode: 'multiRow',
  selectAll: 'filtered',
  enableClickSelection: false,
};

/** The departures, one line each, the next one first. */
export function DeparturesGrid({ rows, onApi, onOpen, onSelected }: DeparturesGridProps) {
  const text = useText();
  const columns = useMemo(() => departureColumns({ text, onOpen }), [text, onOpen]);
  return (
    <DataGrid<DepartureRow>
      label={text('departures.grid')}
      rowData={rows}
      columnDefs={columns}
      rowHeight={48}
      getRowId={useCallback(({ data }: GetRowIdParams<DepartureRow>) => data.id, [])}
      rowSelection={rowSelection}
      selectionColumnDef={{ pinned: 'left', width: 40, resizable: false }}
      onGridReady={(event) => onApi(event.api)}
      onCellDoubleClicked={({ data }) => data && onOpen(data.id)}
      onCellKeyDown={({ data, event }) => {
        if (data && event instanceof KeyboardEvent && event.key === 'Enter') {
          onOpen(data.id);
        }
      }}
      onSelectionChanged={({ api }) => onSelected(api.getSelectedNodes().flatMap(({ id }) => id ?? []))}
    />
  );
}
