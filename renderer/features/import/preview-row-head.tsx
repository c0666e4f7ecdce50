import { Group, Table, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useSentence, useText } from '../../ui/text';
import type { PreviewRow } from '../../workers/import-protocol';
import classes from './import.module.css';

/** The number of a row and whether it comes in. */
export function PreviewRowHead({ row }: { readonly row: PreviewRow }) {
  const text = useText();
  const sentence = useSentence();
  const isBlank = row.cells.every((cell) => cell.trim() === '');
  const [label, icon] =
    row.reason !== null
      ? ([
          text('importScreen.row-set-aside', { reason: sentence(row.reason) }),
          <IconAlertCircle key="icon" size={14} color="var(--mantine-color-red-text)" aria-hidden />,
        ] as const)
      : row.person !== null
        ? ([
            text('importScreen.row-accepted'),
            <IconCheck key="icon" size={14} color="var(--mantine-color-teal-text)" aria-hidden />,
          ] as const)
        : ([
            text(isBlank ? 'importScreen.row-blank' : 'importScreen.row-unread'),
            <IconMinus key="icon" size={14} color="var(--mantine-color-dimmed)" aria-hidden />,
          ] as const);
  return (
    <Table.Th className={classes.rowHead ?? ''} scope="row" fw={400}>
      <Tooltip label={label} multiline maw={360} position="right">
        <Group gap={6} wrap="nowrap" justify="space-between">
          {row.number}
          <span role="img" aria-label={label} className={classes.sign}>
            {icon}
          </span>
        </Group>
      </Tooltip>
    </Table.Th>
  );
}
