import { Stack, Table, Text } from '@mantine/core';
import { FormattedDate } from 'react-intl';
import type { Person } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import { FactAge } from './fact-age';

interface PersonSourceProps {
  readonly person: Person;
  readonly now: number;
}

/** What else the file said about a person, and which file and row that was. */
export function PersonSource({ person, now }: PersonSourceProps) {
  const text = useText();
  const { source, extra } = person;
  const columns = Object.entries(extra);
  const where =
    source === null
      ? text('roster.source-none')
      : source.how === 'file' && source.sheet !== ''
        ? text('roster.source', { file: source.file, sheet: source.sheet, row: String(source.row) })
        : null;
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
          {where ?? <FactAge source={source} now={now} />}
        </Text>
        {where !== null && source !== null && source.at !== '' && (
          <Text size="xs" c="dimmed">
            <FormattedDate value={source.at} dateStyle="medium" />
          </Text>
        )}
        {person.mergedSources.length > 0 && (
          <Text size="xs" fw={600} mt={4}>
            {text('person.merged')}
          </Text>
        )}
        {person.mergedSources.map((merged, at) => (
          <div key={at}>
            <FactAge source={merged.source} now={now} />
            {Object.keys(merged.values).length > 0 && (
              <Text size="xs" dir="auto">
                {text('person.merged-values', { values: Object.values(merged.values).join(', ') })}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </>
  );
}
