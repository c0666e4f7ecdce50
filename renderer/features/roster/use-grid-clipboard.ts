import type { GridApi } from 'ag-grid-community';
import { useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { message } from '../../../shared/messages/message';
import type { Person } from '../../../shared/model/person';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { changesOf, planBlock, withoutHeaders } from './cell-plan';
import type { CellPlan } from './cell-plan';
import { fieldText } from './parse-field';
import { personFields } from './person-fields';
import type { PersonField } from './person-fields';
import { readBlock } from './read-block';
import type { RosterRow } from './roster-row';
import { sourceNow, useCommit } from './use-commit';
import { writeBlock } from './write-block';

/** Cells that are to be written into the grid: what, over whom and where. */
export interface CellProposal {
  readonly kind: 'paste' | 'fill';
  readonly block: readonly (readonly string[])[];
  readonly people: readonly Person[];
  readonly columns: readonly (PersonField | null)[];
}

/** Copying and pasting cells, filling down and clearing, by the keys of every spreadsheet. */
export interface GridClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  /** What a planner is to look at before it is written. */
  readonly proposal: CellProposal | null;
  readonly dismiss: () => void;
  /** Writes a plan as one step; false where that was refused. */
  readonly write: (kind: CellProposal['kind'], plan: CellPlan) => boolean;
}

const mostLines = 10_000;
const fieldNames: ReadonlySet<string> = new Set(personFields.map(({ field }) => field));

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const fieldOf = (columnId: string): PersonField | null =>
  fieldNames.has(columnId) ? (columnId as PersonField) : null; // one of the names

/** Fields that every person has a value of, so that there is nothing to clear. */
const neverEmpty: ReadonlySet<PersonField> = new Set(['status']);

function shownColumns(api: GridApi<RosterRow>) {
  return api.getAllDisplayedColumns().filter((column) => column.getColDef().headerName !== undefined);
}

/** The cells that copying means: the selected rows as shown, with their headers, else the cell in focus. */
function copiedCells(api: GridApi<RosterRow>): string[][] {
  const columns = shownColumns(api);
  const nodes = api
    .getSelectedNodes()
    .filter(({ displayed }) => displayed)
    .sort((one, other) => (one.rowIndex ?? 0) - (other.rowIndex ?? 0));
  const value = (rowNode: (typeof nodes)[number], colKey: (typeof columns)[number]): string =>
    api.getCellValue({ rowNode, colKey, useFormatter: true }) ?? '';
  const focused = api.getFocusedCell();
  const node = focused === null ? undefined : api.getDisplayedRowAtIndex(focused.rowIndex);
  if (nodes.length === 0) {
    return focused === null || node === undefined ? [] : [[value(node, focused.column)]];
  }
  return [
    columns.map((column) => column.getColDef().headerName ?? ''),
    ...nodes.map((each) => columns.map((column) => value(each, column))),
  ];
}

function pasteOver(api: GridApi<RosterRow> | null, text: string): CellProposal | null {
  const focused = api?.getFocusedCell() ?? null;
  const columns = api === null ? [] : shownColumns(api);
  const first = focused === null ? 0 : Math.max(0, columns.indexOf(focused.column));
  const under = columns.slice(first);
  const block = withoutHeaders(
    readBlock(text),
    under.map((column) => column.getColDef().headerName ?? ''),
  );
  const width = Math.max(0, ...block.map((line) => line.length));
  const people = block.flatMap((_, line) =>
    focused === null ? [] : (api?.getDisplayedRowAtIndex(focused.rowIndex + line)?.data?.person ?? []),
  );
  return block.length === 0
    ? null
    : {
        kind: 'paste',
        block,
        people,
        columns: under.slice(0, width).map((column) => fieldOf(column.getColId())),
      };
}

/** What a fill or a clearing concerns: the focused column over the selected rows, or over the focused one alone. */
function fillOver(api: GridApi<RosterRow>, isClearing: boolean): CellProposal | null {
  const focused = api.getFocusedCell();
  const source = focused === null ? undefined : api.getDisplayedRowAtIndex(focused.rowIndex)?.data?.person;
  const field = focused === null ? null : fieldOf(focused.column.getColId());
  const selected = api
    .getSelectedNodes()
    .flatMap(({ data, displayed }) => (displayed && data ? data.person : []));
  const people = selected.length === 0 && source !== undefined && isClearing ? [source] : selected;
  if (
    source === undefined ||
    field === null ||
    people.length === 0 ||
    (isClearing && neverEmpty.has(field))
  ) {
    return null;
  }
  const typed = isClearing ? '' : fieldText(source[field]);
  return { kind: 'fill', block: people.map(() => [typed]), people, columns: [field] };
}

/** Follows the keys and the clipboard over the grid. What would replace something is shown first, in `proposal`. */
export function useGridClipboard(api: GridApi<RosterRow> | null, today: string): GridClipboard {
  const desk = useDesk();
  const text = useText();
  const notices = useNotices();
  const commits = { paste: useCommit('paste'), fill: useCommit('hand') };
  const [proposal, setProposal] = useState<CellProposal | null>(null);

  const write = (kind: CellProposal['kind'], plan: CellPlan): boolean => {
    const source = sourceNow(desk, kind === 'paste' ? 'paste' : 'hand');
    const changes = changesOf(plan, source, today, () => crypto.randomUUID());
    const count = plan.cells.filter(({ fate }) => fate !== 'invalid').length;
    const isDone = commits[kind](message(`roster.step-${kind}`, { count }), changes);
    if (isDone) {
      setProposal(null);
      notices.done(message(`roster.done-${kind}`, { count }));
    }
    return isDone;
  };

  const propose = (next: CellProposal | null, isAskedFirst: boolean): void => {
    if (next === null) {
      return;
    }
    const plan = planBlock(next.block, next.people, next.columns, {
      today,
      order: null,
      clears: next.kind === 'fill',
      labelOf: text,
    });
    if (
      isAskedFirst &&
      (plan.added > 0 || plan.nameless > 0 || plan.cells.some(({ fate }) => fate !== 'fill'))
    ) {
      setProposal(next);
    } else if (plan.cells.length === 0) {
      notices.done(message('roster.nothing-altered'));
    } else {
      write(next.kind, plan);
    }
  };

  return {
    proposal,
    dismiss: () => setProposal(null),
    write,
    onCopy: (event) => {
      const cells = api === null || isTyping(event.target) ? [] : copiedCells(api);
      if (cells.length > 0) {
        const written = writeBlock(cells);
        event.clipboardData.setData('text/plain', written.text);
        event.clipboardData.setData('text/html', written.html);
        event.preventDefault();
      }
    },
    onPaste: (event) => {
      if (isTyping(event.target)) {
        return;
      }
      event.preventDefault();
      const pasted = event.clipboardData.getData('text/plain');
      const next = pasteOver(api, pasted);
      if (next !== null && next.block.length > mostLines) {
        notices.problem(message('roster.paste-too-long', { count: next.block.length, most: mostLines }));
      } else {
        propose(next, true);
      }
    },
    onKeyDownCapture: (event) => {
      if (api === null || isTyping(event.target) || event.altKey || event.shiftKey) {
        return;
      }
      const isFill = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd';
      const isClearing = event.key === 'Delete' && !event.ctrlKey && !event.metaKey;
      if (isFill || isClearing) {
        event.preventDefault();
        event.stopPropagation();
        const next = fillOver(api, isClearing);
        if (next === null && isFill) {
          notices.done(message('roster.fill-how'));
        }
        propose(next, next !== null && next.people.length > 1);
      }
    },
  };
}
