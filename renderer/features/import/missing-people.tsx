import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import { useText } from '../../ui/text';
import type { MissingView } from '../../workers/import-protocol';
import { PickedRows } from './picked-rows';
import type { DifferenceChoices } from './use-difference-choices';

interface MissingLine {
  readonly key: string;
  readonly person: MissingView;
  readonly decision: string;
}

interface MissingPeopleProps {
  readonly people: readonly MissingView[];
  readonly choices: DifferenceChoices;
}

/** People of an earlier version of the list whom this one does not have. They stay as they are unless the planner says otherwise. */
export function MissingPeople({ people, choices }: MissingPeopleProps) {
  const text = useText();
  const { decideMissing, answers } = choices;
  const lines = useMemo(
    () =>
      people.map((person): MissingLine => {
        const choice = answers.missing[person.id] ?? 'keep';
        return {
          key: person.id,
          person,
          decision:
            choice === 'keep' || choice === 'delete'
              ? text(`difference.missing-${choice}`)
              : text('difference.missing-mark', { status: text(`roster.status-${choice}`) }),
        };
      }),
    [answers.missing, people, text],
  );
  const columns = useMemo<ColDef<MissingLine>[]>(
    () => [
      {
        headerName: text('difference.person'),
        flex: 1,
        minWidth: 200,
        valueGetter: ({ data }) => data?.person.name,
      },
      {
        headerName: text('difference.facts'),
        flex: 1,
        minWidth: 180,
        valueGetter: ({ data }) => data?.person.facts,
      },
      { headerName: text('difference.earlier-row'), width: 120, valueGetter: ({ data }) => data?.person.row },
      {
        headerName: text('difference.status'),
        width: 140,
        valueGetter: ({ data }) => (data === undefined ? '' : text(`roster.status-${data.person.status}`)),
      },
      {
        headerName: text('difference.place'),
        width: 150,
        valueGetter: ({ data }) => (data?.person.isAssigned === true ? text('difference.has-place') : ''),
      },
      { headerName: text('difference.decision'), width: 200, field: 'decision' },
    ],
    [text],
  );
  const mark = (status: 'already-left' | 'unknown') => ({
    label: text('difference.missing-mark', { status: text(`roster.status-${status}`) }),
    onDo: (keys: ReadonlySet<string>) => decideMissing(keys, status),
  });
  return (
    <PickedRows
      label={text('difference.missing-table')}
      about={text('difference.missing-about')}
      rows={lines}
      columns={columns}
      actions={[
        { label: text('difference.missing-keep'), onDo: (keys) => decideMissing(keys, 'keep') },
        mark('already-left'),
        mark('unknown'),
        { label: text('difference.missing-delete'), onDo: (keys) => decideMissing(keys, 'delete') },
      ]}
    />
  );
}
