import { Checkbox, Stack, Table, Text } from '@mantine/core';
import { departureName } from '../../../shared/model/departure';
import { factKey } from '../../../shared/roster-import/departure-difference';
import type { DepartureUpdate } from '../../../shared/roster-import/departure-difference';
import { departureFactText, departureFieldText } from '../../ui/departure-fact';
import { useText } from '../../ui/text';
import classes from './import.module.css';

interface DepartureUpdatesProps {
  readonly updates: readonly DepartureUpdate[];
  /** Keys of the facts that stay as the plan has them. */
  readonly declined: ReadonlySet<string>;
  readonly onDeclined: (declined: ReadonlySet<string>) => void;
}

/** What the sheet says otherwise of departures that the plan has: each fact, old and new, taken or left. */
export function DepartureUpdates({ updates, declined, onDeclined }: DepartureUpdatesProps) {
  const text = useText();
  const answer = (keys: readonly string[], isTaken: boolean): void => {
    const next = new Set(declined);
    for (const key of keys) {
      if (isTaken) {
        next.delete(key);
      } else {
        next.add(key);
      }
    }
    onDeclined(next);
  };
  const all = updates.flatMap(({ changes }) => changes.map(factKey));
  const taken = all.filter((key) => !declined.has(key)).length;
  return (
    <Stack gap="xs" py="xs">
      <Text size="sm" px="md">
        {text('importScreen.updates-about')}
      </Text>
      <Table className={classes.table ?? ''} aria-label={text('importScreen.updates-table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={44}>
              <Checkbox
                size="xs"
                aria-label={text('importScreen.updates-all')}
                checked={taken === all.length}
                indeterminate={taken > 0 && taken < all.length}
                onChange={({ currentTarget }) => answer(all, currentTarget.checked)}
              />
            </Table.Th>
            <Table.Th>{text('importScreen.departure-name')}</Table.Th>
            <Table.Th>{text('importScreen.updates-fact')}</Table.Th>
            <Table.Th>{text('importScreen.updates-before')}</Table.Th>
            <Table.Th>{text('importScreen.updates-after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {updates.flatMap(({ present, changes }) =>
            changes.map((change, place) => {
              const key = factKey(change);
              const name = departureName(present);
              const fact = departureFieldText(change.field, text);
              return (
                <Table.Tr key={key}>
                  <Table.Td>
                    <Checkbox
                      size="xs"
                      aria-label={text('importScreen.updates-take', { name, fact })}
                      checked={!declined.has(key)}
                      onChange={({ currentTarget }) => answer([key], currentTarget.checked)}
                    />
                  </Table.Td>
                  <Table.Td
                    fw={place === 0 ? 600 : 400}
                    c={place === 0 ? 'var(--mantine-color-text)' : 'dimmed'}
                  >
                    {name} {present.departsAt.slice(0, 10)}
                  </Table.Td>
                  <Table.Td>{fact}</Table.Td>
                  <Table.Td c="dimmed" td={declined.has(key) ? 'none' : 'line-through'}>
                    {departureFactText(change.field, change.from, text)}
                  </Table.Td>
                  <Table.Td
                    fw={declined.has(key) ? 400 : 600}
                    c={declined.has(key) ? 'dimmed' : 'var(--mantine-color-text)'}
                  >
                    {departureFactText(change.field, change.to, text)}
                  </Table.Td>
                </Table.Tr>
              );
            }),
          )}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
