import { Button, Group, Stack, Text } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ChoiceGrid } from '../../ui/choice-grid';
import { useText } from '../../ui/text';
import classes from './difference.module.css';

interface PickedRowsProps<Row extends { readonly key: string }> {
  readonly label: string;
  /** What the rows are, and what happens when nothing is done about them. */
  readonly about: string;
  readonly rows: readonly Row[];
  readonly columns: ColDef<Row>[];
  readonly actions: readonly {
    readonly label: string;
    readonly onDo: (keys: ReadonlySet<string>) => void;
  }[];
  readonly aside?: ReactNode;
}

const none: ReadonlySet<string> = new Set();

/** Rows that are ticked and then decided together. Without a tick, the buttons are for all of them. */
export function PickedRows<Row extends { readonly key: string }>(props: PickedRowsProps<Row>) {
  const { label, about, rows, columns, actions, aside } = props;
  const text = useText();
  const [picked, setPicked] = useState(none);
  return (
    <Stack gap={0} h="100%">
      <Group px="md" py={6} gap="xs">
        <Text size="xs" c="dimmed" maw={620}>
          {about}
        </Text>
        <Group gap="xs" ms="auto">
          {aside}
          <Text size="xs">
            {picked.size === 0
              ? text('difference.for-all', { count: rows.length })
              : text('difference.for-picked', { count: picked.size })}
          </Text>
          {actions.map((action) => (
            <Button
              key={action.label}
              size="xs"
              variant="default"
              onClick={() => {
                action.onDo(picked.size === 0 ? new Set(rows.map(({ key }) => key)) : picked);
                setPicked(none);
              }}
            >
              {action.label}
            </Button>
          ))}
        </Group>
      </Group>
      <div className={classes.grid}>
        <ChoiceGrid label={label} rows={rows} columns={columns} chosen={picked} onChosen={setPicked} />
      </div>
    </Stack>
  );
}
