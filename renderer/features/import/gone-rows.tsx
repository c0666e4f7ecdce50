import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import { useText } from '../../ui/text';
import type { IncomingRowView } from '../../workers/import-protocol';
import { PickedRows } from './picked-rows';
import type { DifferenceChoices } from './use-difference-choices';

interface GoneLine {
  readonly key: string;
  readonly row: IncomingRowView;
  readonly decision: string;
}

interface GoneRowsProps {
  readonly rows: readonly IncomingRowView[];
  readonly choices: DifferenceChoices;
}

/** Rows whose people came in before and were taken off the roster since. */
export function GoneRows({ rows, choices }: GoneRowsProps) {
  const text = useText();
  const { bringBack, answers } = choices;
  const back = useMemo(() => new Set(answers.back), [answers.back]);
  const lines = useMemo(
    () =>
      rows.map((row): GoneLine => ({
        key: row.place,
        row,
        decision: text(back.has(row.place) ? 'difference.gone-back' : 'difference.gone-out'),
      })),
    [back, rows, text],
  );
  const columns = useMemo<ColDef<GoneLine>[]>(
    () => [
      { headerName: text('importScreen.row'), width: 70, valueGetter: ({ data }) => data?.row.row },
      {
        headerName: text('difference.in-list'),
        flex: 1,
        minWidth: 200,
        valueGetter: ({ data }) => data?.row.name,
      },
      { headerName: text('difference.decision'), width: 200, field: 'decision' },
    ],
    [text],
  );
  return (
    <PickedRows
      label={text('difference.gone-table')}
      about={text('difference.gone-about')}
      rows={lines}
      columns={columns}
      actions={[
        { label: text('difference.gone-back'), onDo: (keys) => bringBack(new Set([...back, ...keys])) },
        {
          label: text('difference.gone-out'),
          onDo: (keys) => bringBack(new Set([...back].filter((place) => !keys.has(place)))),
        },
      ]}
    />
  );
}
