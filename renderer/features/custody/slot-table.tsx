import { Button, Group, Table, Text } from '@mantine/core';
import { IconKey, IconLifebuoy, IconPassword } from '@tabler/icons-react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { useText } from '../../ui/text';
import classes from './custody.module.css';

interface SlotTableProps {
  readonly slots: readonly SlotSummary[];
  readonly onRemove: (slot: SlotSummary) => void;
}

const icons = { passphrase: IconPassword, 'key-file': IconKey, recovery: IconLifebuoy } as const;

/** The ways into the plan, one a row. */
export function SlotTable({ slots, onRemove }: SlotTableProps) {
  const text = useText();
  return (
    <Table className={classes.table} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text('custodyScreen.column-way')}</Table.Th>
          <Table.Th>{text('custodyScreen.column-added')}</Table.Th>
          <Table.Th>{text('custodyScreen.column-strength')}</Table.Th>
          <Table.Th ta="end">{text('custodyScreen.column-action')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {slots.map((slot) => {
          const Icon = icons[slot.kind];
          const kind = text(`custodyScreen.kind-${slot.kind}`);
          return (
            <Table.Tr key={slot.id}>
              <Table.Td>
                <Group gap="sm" wrap="nowrap">
                  <Icon size={20} stroke={1.6} aria-hidden />
                  <div>
                    <Text fw={500} className={classes.what}>
                      {slot.label === '' ? kind : slot.label}
                    </Text>
                    {slot.label === '' || slot.label === kind ? null : (
                      <Text size="xs" c="dimmed">
                        {kind}
                      </Text>
                    )}
                  </div>
                </Group>
              </Table.Td>
              <Table.Td>
                {new Date(slot.createdAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })}
              </Table.Td>
              <Table.Td>
                {slot.kind === 'recovery'
                  ? text('custodyScreen.fingerprint', { fingerprint: slot.fingerprint })
                  : text('custodyScreen.cost', { memory: slot.memoryMiB })}
              </Table.Td>
              <Table.Td ta="end">
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="red"
                  aria-label={text('custodyScreen.remove-named', { label: slot.label || kind })}
                  onClick={() => onRemove(slot)}
                >
                  {text('custodyScreen.remove')}
                </Button>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
