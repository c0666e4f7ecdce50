import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import { useSentence, useText } from '../../ui/text';
import type { KnownRowView } from '../../workers/import-protocol';
import { PickedRows } from './picked-rows';
import type { DifferenceChoices, MaybeChoice } from './use-difference-choices';

interface MaybeLine {
  readonly key: string;
  readonly row: KnownRowView;
  readonly choice: MaybeChoice;
}

interface MaybeRowsProps {
  readonly rows: readonly KnownRowView[];
  readonly choices: DifferenceChoices;
}

const named = ({ name, facts }: { readonly name: string; readonly facts: string }): string =>
  facts === '' ? name : `${name} · ${facts}`;

/** Rows that may be of somebody on the roster. They come in as people of their own unless the planner knows better. */
export function MaybeRows({ rows, choices }: MaybeRowsProps) {
  const text = useText();
  const sentence = useSentence();
  const { decideMaybe, answers } = choices;
  const lines = useMemo(
    () => rows.map((row): MaybeLine => ({ key: row.place, row, choice: answers.maybe[row.place] ?? 'new' })),
    [answers.maybe, rows],
  );
  const columns = useMemo<ColDef<MaybeLine>[]>(
    () => [
      { headerName: text('importScreen.row'), width: 70, valueGetter: ({ data }) => data?.row.row },
      {
        headerName: text('difference.in-list'),
        flex: 1,
        minWidth: 200,
        valueGetter: ({ data }) => (data === undefined ? '' : named(data.row)),
      },
      {
        headerName: text('difference.on-roster'),
        flex: 1,
        minWidth: 200,
        valueGetter: ({ data }) => (data === undefined ? '' : named(data.row.person)),
      },
      {
        headerName: text('difference.why'),
        flex: 1,
        minWidth: 220,
        valueGetter: ({ data }) => (data === undefined ? '' : sentence(data.row.why)),
      },
      {
        headerName: text('difference.decision'),
        width: 170,
        valueGetter: ({ data }) => (data === undefined ? '' : text(`difference.maybe-${data.choice}`)),
      },
    ],
    [sentence, text],
  );
  return (
    <PickedRows
      label={text('difference.maybe-table')}
      about={text('difference.maybe-about')}
      rows={lines}
      columns={columns}
      actions={(['new', 'same', 'out'] as const).map((choice) => ({
        label: text(`difference.maybe-${choice}`),
        onDo: (keys) => decideMaybe(keys, choice),
      }))}
    />
  );
}
