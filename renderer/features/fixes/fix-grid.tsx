import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  ColDef,
  GetRowIdParams,
  RowSelectionOptions,
  SelectionChangedEvent,
  SelectionColumnDef,
} from 'ag-grid-community';
import { useCallback, useMemo } from 'react';
import type { FixItem } from '../../../shared/model/fix-item';
import { useDesk } from '../../desk/use-desk';
import { DataGrid } from '../../ui/data-grid';
import { useSentence, useText } from '../../ui/text';
import { fixColumns } from './fix-columns';
import type { Fixes } from './use-fixes';

interface FixGridProps {
  readonly items: readonly FixItem[];
  readonly fixes: Fixes;
  readonly onEdit: (item: FixItem, column: string, value: string) => void;
  readonly onPicked: (items: readonly FixItem[]) => void;
  readonly onFocused: (item: FixItem | null) => void;
}

const rowSelection: RowSelectionOptions<FixItem> = {
  mode: 'multiRow',
  selectAll: 'filtered',
  enableClickSelection: false,
};
const selectionColumn: SelectionColumnDef = { pinned: 'left', width: 40, resizable: false };
const defaultColumn: ColDef<FixItem> = {
  sortable: true,
  resizable: true,
  filter: 'agTextColumnFilter',
  suppressHeaderMenuButton: true,
};

/** Waiting rows with all of their cells, edited in place: Enter opens a cell, Enter again takes it up. */
export function FixGrid({ items, fixes, onEdit, onPicked, onFocused }: FixGridProps) {
  const text = useText();
  const sentence = useSentence();
  const { plan } = useDesk();
  const columns = useMemo(
    () => fixColumns(items, { text, sentence, plan, fixes }),
    [fixes, items, plan, sentence, text],
  );
  const edit = useCallback(
    ({ data, column, newValue, oldValue }: CellEditRequestEvent<FixItem, string | null>) => {
      const value = newValue ?? '';
      if (value !== (oldValue ?? '')) {
        onEdit(data, column.getColId().replace(/^cell:/, ''), value);
      }
    },
    [onEdit],
  );
  const focus = useCallback(
    ({ rowIndex, api }: CellFocusedEvent<FixItem>) => {
      const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data;
      if (row !== undefined) {
        onFocused(row);
      }
    },
    [onFocused],
  );
  return (
    <DataGrid<FixItem>
      label={text('fixes.grid')}
      rowData={items as FixItem[]} // the grid does not alter it
      columnDefs={columns}
      defaultColDef={defaultColumn}
      getRowId={({ data }: GetRowIdParams<FixItem>) => data.id}
      rowSelection={rowSelection}
      selectionColumnDef={selectionColumn}
      readOnlyEdit
      stopEditingWhenCellsLoseFocus
      onCellEditRequest={edit}
      onCellFocused={focus}
      onSelectionChanged={({ api }: SelectionChangedEvent<FixItem>) => onPicked(api.getSelectedRows())}
    />
  );
}
