import { Badge, Checkbox, Table, Text } from '@mantine/core';
import { isDoubtful } from '../../../shared/documents/document-changes';
import type { DocumentChanges, DocumentField } from '../../../shared/documents/document-changes';
import { useText } from '../../ui/text';
import type { Scan } from './use-scan';
import { useFactText } from './use-fact-text';

/** What a document would alter of a person, field by field, to be left out one by one. */
export function ScanChanges({ scan }: { readonly scan: Scan }) {
  const text = useText();
  const factText = useFactText();
  const { changes, person, reading } = scan;
  const shown = (field: DocumentField, value: DocumentChanges[DocumentField]): string =>
    (value === undefined ? '' : factText(field, value)) || text('roster.none');
  const fields = (Object.keys(changes) as DocumentField[]).filter((field) => field !== 'ageOn'); // keys of the record
  if (fields.length === 0 || reading === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {text('scan.nothing-new')}
      </Text>
    );
  }
  return (
    <Table fz="xs" verticalSpacing={4} horizontalSpacing="xs" aria-label={text('scan.changes')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={190}>{text('scan.field')}</Table.Th>
          {person !== null && <Table.Th>{text('scan.before')}</Table.Th>}
          <Table.Th>{text('scan.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fields.map((field) => (
          <Table.Tr key={field}>
            <Table.Td>
              <Checkbox
                size="xs"
                label={text(`roster.field-${field}`)}
                checked={scan.isTaken(field)}
                onChange={(event) => {
                  scan.take(field, event.currentTarget.checked);
                  if (field === 'ageYears') {
                    scan.take('ageOn', event.currentTarget.checked);
                  }
                }}
              />
            </Table.Td>
            {person !== null && (
              <Table.Td c="dimmed" dir="auto">
                {shown(field, person[field])}
              </Table.Td>
            )}
            <Table.Td dir="auto" fw={600}>
              {shown(field, changes[field])}
              {isDoubtful(reading, field) && (
                <Badge color="red" variant="light" size="xs" tt="none" fw={500} ml={6}>
                  {text('scan.doubtful')}
                </Badge>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
