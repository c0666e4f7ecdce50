import { Stack, Table, Text } from '@mantine/core';
import type { Person } from '../../../shared/model/person';
import { useText } from '../../ui/text';

/** What else the file said about a person, and which file and row that was. */
export function PersonSource({ person }: { readonly person: Person }) {
  const text = useText();
  const { source, extra } = person;
  const columns = Object.entries(extra);
  const where =
    source === null
      ? text('roster.source-none')
      : source.sheet === ''
        ? text('roster.source-file', { file: source.file, row: String(source.row) })
        : text('roster.source', { file: source.file, sheet: source.sheet, row: String(source.row) });
  return (
    <>
      {columns.length > 0 && (
        <Stack gap={6} component="section" aria-label={text('roster.group-extra')}>
          <Text size="xs" fw={600} c="dimmed">
            {text('roster.group-extra')}
          </Text>
          <Table fz="xs" verticalSpacing={3} horizontalSpacing={0} withRowBorders={false}>
            <Table.Tbody>
              {columns.map(([header, value]) => (
                <Table.Tr key={header}>
                  <Table.Th fw={400} c="dimmed" w="40%" dir="auto" scope="row">
                    {header}
                  </Table.Th>
                  <Table.Td dir="auto" style={{ overflowWrap: 'anywhere' }}>
                    {value}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Stack>
      )}
      <Stack gap={2} component="section" aria-label={text('roster.group-source')}>
        <Text size="xs" fw={600} c="dimmed">
          {text('roster.group-source')}
        </Text>
        <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
          {where}
        </Text>
      </Stack>
    </>
  );
}
