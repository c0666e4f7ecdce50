import { Checkbox, Group, Table, Text } from '@mantine/core';
import { IconDatabase, IconFile, IconKey, IconPrinter } from '@tabler/icons-react';
import type { Copy } from '../../../shared/contract/custody-methods';
import { useText } from '../../ui/text';
import classes from './custody.module.css';

interface CopiesTableProps {
  readonly copies: readonly Copy[];
  readonly onTick: (copy: Copy, isDestroyed: boolean) => void;
}

const icons = { export: IconFile, print: IconPrinter, backup: IconDatabase, key: IconKey } as const;

/** Copies, one a row, each with a box for its destruction. */
export function CopiesTable({ copies, onTick }: CopiesTableProps) {
  const text = useText();
  return (
    <Table className={classes.table} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text('custodyScreen.column-kind')}</Table.Th>
          <Table.Th>{text('custodyScreen.column-what')}</Table.Th>
          <Table.Th ta="end">{text('custodyScreen.column-copies')}</Table.Th>
          <Table.Th>{text('custodyScreen.column-when')}</Table.Th>
          <Table.Th>{text('custodyScreen.column-who')}</Table.Th>
          <Table.Th ta="center">{text('custodyScreen.column-destroyed')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {copies.map((copy) => {
          const Icon = icons[copy.kind];
          const isGone = copy.destroyedAt !== '';
          return (
            <Table.Tr key={copy.id}>
              <Table.Td>
                <Group gap={8} wrap="nowrap">
                  <Icon size={18} stroke={1.6} aria-hidden />
                  {text(`custodyScreen.copy-${copy.kind}`)}
                </Group>
              </Table.Td>
              <Table.Td className={`${classes.what} ${isGone ? classes.gone : ''}`}>{copy.what}</Table.Td>
              <Table.Td ta="end">{copy.copies}</Table.Td>
              <Table.Td>
                <Text span size="sm" style={{ whiteSpace: 'nowrap' }}>
                  {new Date(copy.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
                </Text>
              </Table.Td>
              <Table.Td className={classes.what}>{copy.by}</Table.Td>
              <Table.Td>
                <Group justify="center">
                  <Checkbox
                    aria-label={text('custodyScreen.destroyed-named', { what: copy.what })}
                    checked={isGone}
                    onChange={({ currentTarget }) => onTick(copy, currentTarget.checked)}
                  />
                </Group>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
