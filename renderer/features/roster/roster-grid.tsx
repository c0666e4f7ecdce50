import type {
  CellDoubleClickedEvent,
  CellEditRequestEvent,
  CellFocusedEvent,
  CellKeyDownEvent,
  GetRowIdParams,
  GridApi,
  GridReadyEvent,
  RowDragEndEvent,
  RowSelectionOptions,
  SelectionColumnDef,
} from 'ag-grid-community';
import { useCallback, useMemo } from 'react';
import { message } from '../../../shared/messages/message';
import type { HouseholdId } from '../../../shared/model/ids';
import { personName } from '../../../shared/model/person';
import { DataGrid } from '../../ui/data-grid';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { fieldEdits } from './edit-person';
import { parseField } from './parse-field';
import { fieldFacts, personFields } from './person-fields';
import type { PersonField } from './person-fields';
import { rosterColumns } from './roster-columns';
import type { RosterRow } from './roster-row';
import { useCommit } from './use-commit';
import { useGridClipboard } from './use-grid-clipboard';
import { CellPlanDialog } from './cell-plan-dialog';
import type { RosterFilter } from './use-roster-filter';

interface RosterGridProps {
  readonly api: GridApi<RosterRow> | null;
  readonly onApi: (api: GridApi<RosterRow>) => void;
  readonly rows: RosterRow[];
  readonly filter: RosterFilter;
  readonly today: string;
  readonly onOpen: (personId: string) => void;
  readonly onFocusRow: (personId: string) => void;
  /** Called after the shown rows or the selection changed. */
  readonly onView: () => void;
  /** People were dragged onto somebody of another household. */
  readonly onDrop: (personIds: readonly string[], householdId: HouseholdId) => void;
}

const rowSelection: RowSelectionOptions<RosterRow> = {
  mode: 'multiRow',
  selectAll: 'filtered',
  enableClickSelection: false,
};

const selectionColumn: SelectionColumnDef = { pinned: 'left', width: 40, resizable: false };

const rowId = ({ data }: GetRowIdParams<RosterRow>): string => data.id;

const nameFields: readonly string[] = ['familyName', 'givenNames'];

/** The people of the roster, one line each, edited in place. */
export function RosterGrid(props: RosterGridProps) {
  const { api, onApi, rows, filter, today, onOpen, onFocusRow, onView, onDrop } = props;
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const commit = useCommit();
  const clipboard = useGridClipboard(api, today);
  const columns = useMemo(
    () => rosterColumns({ text, sentence, today, openPerson: onOpen }),
    [text, sentence, today, onOpen],
  );

  const edit = useCallback(
    ({ data, colDef, newValue }: CellEditRequestEvent<RosterRow, unknown>) => {
      const facts = fieldFacts(colDef.colId as PersonField); // only field columns can be edited
      const parsed = parseField(facts, typeof newValue === 'string' ? newValue : '', today, {
        labelOf: text,
      });
      if (!parsed.ok) {
        notices.problem(parsed.problem);
        return;
      }
      commit(
        message('roster.step-edit', { field: message(facts.label), name: personName(data.person) }),
        fieldEdits(data.person, { [facts.field]: parsed.value }, today),
      );
    },
    [commit, notices, today, text],
  );

  const doubleClick = useCallback(
    ({ column, data, rowIndex, api: grid }: CellDoubleClickedEvent<RosterRow>) => {
      const colId = column.getColId();
      if (data && rowIndex !== null && column.getColDef().editable === true && !nameFields.includes(colId)) {
        grid.startEditingCell({ rowIndex, colKey: colId });
      } else if (data) {
        onOpen(data.id);
      }
    },
    [onOpen],
  );

  const focus = useCallback(
    ({ rowIndex, api: grid }: CellFocusedEvent<RosterRow>) => {
      const row = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex)?.data;
      if (row) {
        onFocusRow(row.id);
      }
    },
    [onFocusRow],
  );
  /** A value that cannot be read stays in its cell; the reason is told when somebody tries to leave it. */
  const keyDown = useCallback(
    ({ event, column }: CellKeyDownEvent<RosterRow>) => {
      const isLeaving = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === 'Tab');
      const facts = personFields.find(({ field }) => field === column.getColId());
      if (isLeaving && facts && event.target instanceof HTMLInputElement && event.target.type === 'text') {
        const parsed = parseField(facts, event.target.value, today);
        if (!parsed.ok) {
          notices.problem(parsed.problem);
        }
      }
    },
    [notices, today],
  );
  const drop = useCallback(
    ({ nodes, overNode }: RowDragEndEvent<RosterRow>) => {
      const target = overNode?.data?.facts.id;
      const ids = nodes.flatMap(({ data }) => (data && data.facts.id !== target ? data.id : []));
      if (target !== undefined && ids.length > 0) {
        onDrop(ids, target);
      }
    },
    [onDrop],
  );
  const ready = useCallback((event: GridReadyEvent<RosterRow>) => onApi(event.api), [onApi]);

  return (
    <>
      <div
        style={{ height: '100%' }}
        role="presentation"
        onCopy={clipboard.onCopy}
        onPaste={clipboard.onPaste}
        onKeyDownCapture={clipboard.onKeyDownCapture}
      >
        <DataGrid<RosterRow>
          label={text('roster.grid')}
          rowData={rows}
          columnDefs={columns}
          getRowId={rowId}
          rowSelection={rowSelection}
          selectionColumnDef={selectionColumn}
          readOnlyEdit
          stopEditingWhenCellsLoseFocus
          invalidEditValueMode="block"
          suppressClickEdit
          isExternalFilterPresent={filter.isPresent}
          doesExternalFilterPass={filter.passes}
          onGridReady={ready}
          onCellEditRequest={edit}
          onCellDoubleClicked={doubleClick}
          onCellFocused={focus}
          onCellKeyDown={keyDown}
          rowDragMultiRow
          onRowDragEnd={drop}
          onModelUpdated={onView}
          onSelectionChanged={onView}
        />
      </div>
      {clipboard.proposal !== null && (
        <CellPlanDialog
          proposal={clipboard.proposal}
          today={today}
          onWrite={clipboard.write}
          onClose={clipboard.dismiss}
        />
      )}
    </>
  );
}
