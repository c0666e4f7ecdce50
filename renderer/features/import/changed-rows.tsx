import { Button, Group, Select, Stack, Text } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { useMemo, useState } from 'react';
import type { FactChange } from '../../../shared/roster-import/difference/compare-person';
import { changeKey } from '../../../shared/roster-import/difference/difference-keys';
import { ChoiceGrid } from '../../ui/choice-grid';
import { factText, fieldText } from '../../ui/fact-text';
import { useText } from '../../ui/text';
import type { KnownRowView } from '../../workers/import-protocol';
import classes from './difference.module.css';
import { sourceText } from './source-text';
import { StandingCell } from './standing-cell';
import type { DifferenceChoices } from './use-difference-choices';

interface ChangeLine {
  readonly key: string;
  readonly row: KnownRowView;
  readonly change: FactChange;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly from: string;
}

/** Every fact in which the list differs from the roster, old beside new; what is ticked is taken over. */
export function ChangedRows({ choices }: { readonly choices: DifferenceChoices }) {
  const text = useText();
  const { changed, accepted, accept } = choices;
  const [field, setField] = useState<string | null>(null);
  const [focused, setFocused] = useState<KnownRowView | null>(null);

  const lines = useMemo(
    () =>
      changed.flatMap((row) =>
        row.changes.map((change): ChangeLine => ({
          key: changeKey(row.place, change),
          row,
          change,
          field: change.field === 'extra' ? change.extraName : fieldText(change.field, text),
          before: factText(change.field, change.before, text),
          after: factText(change.field, change.after, text),
          from: sourceText(change.source, text),
        })),
      ),
    [changed, text],
  );
  const fields = useMemo(() => {
    const counts = new Map<string, number>();
    for (const line of lines) {
      counts.set(line.field, (counts.get(line.field) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({
      value,
      label: text('difference.field-count', { field: value, count }),
    }));
  }, [lines, text]);
  const shown = useMemo(
    () => (field === null ? lines : lines.filter((line) => line.field === field)),
    [field, lines],
  );
  const columns = useMemo<ColDef<ChangeLine>[]>(
    () => [
      { headerName: text('importScreen.row'), width: 70, valueGetter: ({ data }) => data?.row.row },
      {
        headerName: text('difference.person'),
        width: 190,
        valueGetter: ({ data }) => data?.row.person.name,
        tooltip: ({ data }) => data?.row.person.facts ?? '',
      },
      { headerName: text('difference.fact'), width: 140, field: 'field' },
      {
        headerName: text('difference.on-roster'),
        flex: 1,
        minWidth: 140,
        field: 'before',
        cellClass: classes.before ?? '',
        tooltip: ({ data }) => data?.before ?? '',
      },
      {
        headerName: text('difference.in-list'),
        flex: 1,
        minWidth: 140,
        field: 'after',
        cellClass: classes.after ?? '',
        tooltip: ({ data }) => data?.after ?? '',
        valueFormatter: ({ value }) => (value === '' ? text('difference.nothing') : String(value)),
      },
      {
        headerName: text('difference.standing'),
        width: 210,
        valueGetter: ({ data }) => data?.change.standing,
        cellRenderer: ({ data }: { data?: ChangeLine }) =>
          data === undefined ? null : <StandingCell standing={data.change.standing} />,
      },
      {
        headerName: text('difference.from'),
        width: 200,
        field: 'from',
        tooltip: ({ data }) => data?.from ?? '',
      },
      {
        headerName: text('difference.recognised'),
        width: 200,
        valueGetter: ({ data }) => (data === undefined ? '' : text(data.row.why.id)),
        initialHide: true,
      },
    ],
    [text],
  );
  const set = (keys: Iterable<string>, isOn: boolean): void => {
    const next = new Set(accepted);
    for (const key of keys) {
      if (isOn) {
        next.add(key);
      } else {
        next.delete(key);
      }
    }
    accept(next);
  };
  const keysShown = shown.map(({ key }) => key);
  const keysOfFocused = lines.filter(({ row }) => row.place === focused?.place).map(({ key }) => key);
  return (
    <Stack gap={0} h="100%">
      <Group px="md" py={6} gap="xs">
        <Select
          size="xs"
          w={220}
          clearable
          searchable
          data={fields}
          value={field}
          onChange={setField}
          placeholder={text('difference.all-facts')}
          aria-label={text('difference.filter')}
        />
        <Button size="xs" variant="default" onClick={() => set(keysShown, true)}>
          {text('difference.accept-shown', { count: shown.length })}
        </Button>
        <Button size="xs" variant="default" onClick={() => set(keysShown, false)}>
          {text('difference.decline-shown')}
        </Button>
        {focused !== null && keysOfFocused.length > 0 && (
          <>
            <Button size="xs" variant="default" onClick={() => set(keysOfFocused, true)}>
              {text('difference.accept-person', { name: focused.person.name })}
            </Button>
            <Button size="xs" variant="default" onClick={() => set(keysOfFocused, false)}>
              {text('difference.decline-person')}
            </Button>
          </>
        )}
        <Text size="xs" c="dimmed" ms="auto">
          {text('difference.accepted-count', { count: accepted.size, total: lines.length })}
        </Text>
      </Group>
      <div className={classes.grid}>
        <ChoiceGrid
          label={text('difference.changed-table')}
          rows={shown}
          columns={columns}
          chosen={accepted}
          onChosen={accept}
          onFocusRow={({ row }) => setFocused(row)}
        />
      </div>
    </Stack>
  );
}
