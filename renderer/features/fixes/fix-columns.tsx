import type { ColDef } from 'ag-grid-community';
import type { MessageId } from '../../../shared/messages/en';
import type { Message } from '../../../shared/messages/message';
import type { FixItem } from '../../../shared/model/fix-item';
import { personName } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';
import { faultyColumn } from '../../../shared/roster-import/fixes/waiting-items';
import { FixCellEditor } from './fix-cell-editor';
import classes from './fixes.module.css';
import type { Fixes } from './use-fixes';

interface ColumnTools {
  readonly text: (id: MessageId, values?: Record<string, string | number>) => string;
  readonly sentence: (message: Message) => string;
  readonly plan: Plan;
  readonly fixes: Fixes;
}

const mostColumns = 60;

function placeText({ source }: FixItem): string {
  return [source.file, source.sheet === '' || source.file.startsWith(source.sheet) ? '' : source.sheet]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The columns that the rows have, those at fault first; each by its name. */
function namesOf(items: readonly FixItem[]): string[] {
  const faulty = new Set<string>();
  const names = new Set<string>();
  for (const item of items) {
    const index = faultyColumn(item);
    if (index >= 0) {
      faulty.add(item.headers[index] ?? '');
    }
    for (const header of item.headers) {
      names.add(header);
    }
  }
  const orderly = [...names].filter((name) => !faulty.has(name));
  return [...faulty, ...orderly].slice(0, mostColumns);
}

function cellColumn(name: string, { fixes }: ColumnTools): ColDef<FixItem> {
  const columnOf = (item: FixItem): number => {
    const faulty = faultyColumn(item);
    return item.headers[faulty] === name ? faulty : item.headers.indexOf(name);
  };
  return {
    colId: `cell:${name}`,
    headerName: name,
    width: 140,
    editable: ({ data }) => data !== undefined && columnOf(data) >= 0,
    valueGetter: ({ data }) => (data === undefined ? '' : (data.cells[columnOf(data)] ?? '')),
    tooltip: ({ value }: { value?: unknown }) => (typeof value === 'string' ? value : ''),
    cellClass: ({ data }) =>
      data !== undefined && columnOf(data) >= 0 && columnOf(data) === faultyColumn(data)
        ? (classes.fault ?? '')
        : '',
    cellEditor: FixCellEditor,
    cellEditorPopup: true,
    cellEditorParams: { columnOf, fixes, cellLabel: name },
  };
}

/** The place, the reason, and every cell of the rows to be edited where it stands. */
export function fixColumns(items: readonly FixItem[], tools: ColumnTools): ColDef<FixItem>[] {
  const { text, sentence, plan } = tools;
  const hasPeople = items.some(({ personId }) => personId !== null);
  return [
    {
      colId: 'row',
      headerName: text('fixes.row'),
      width: 76,
      pinned: 'left',
      valueGetter: ({ data }) => data?.source.row,
    },
    ...(hasPeople
      ? [
          {
            colId: 'person',
            headerName: text('fixes.person'),
            width: 170,
            pinned: 'left',
            valueGetter: ({ data }) => {
              const person = plan.person.get(data?.personId ?? '');
              return person === undefined ? '' : personName(person);
            },
          } satisfies ColDef<FixItem>,
        ]
      : []),
    ...namesOf(items).map((name) => cellColumn(name, tools)),
    {
      colId: 'reason',
      headerName: text('fixes.reason'),
      minWidth: 260,
      flex: 1,
      valueGetter: ({ data }) => (data === undefined ? '' : sentence(data.reason)),
      tooltip: ({ value }: { value?: unknown }) => (typeof value === 'string' ? value : ''),
    },
    {
      colId: 'place',
      headerName: text('fixes.place'),
      width: 190,
      valueGetter: ({ data }) => (data === undefined ? '' : placeText(data)),
      tooltip: ({ value }: { value?: unknown }) => (typeof value === 'string' ? value : ''),
    },
  ];
}
