import { Alert, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import { useSentence, useText } from '../../ui/text';
import { moment } from './moment';

/** What is in a backup, and whether anything of it is missing. */
export function BackupFacts({ found }: { readonly found: Answer<'inspectBackup'> }) {
  const text = useText();
  const sentence = useSentence();
  const { at, people, departures, lastSavedAt, lastBy, head, notices } = found;
  const time = moment(lastSavedAt);
  const facts = [
    ['backupsScreen.people', people.toLocaleString('en-GB')],
    ['backupsScreen.departures', departures.toLocaleString('en-GB')],
    [
      'backupsScreen.last-change',
      lastBy === '' ? time : text('backupsScreen.last-change-by', { time, by: lastBy }),
    ],
    ['backupsScreen.made-at', moment(at)],
    ['backupsScreen.steps', head.sequence.toLocaleString('en-GB')],
    ['backupsScreen.words', head.words.join(' ')],
  ] as const;
  return (
    <Stack gap="sm">
      <Table withRowBorders={false} verticalSpacing={3} aria-label={text('backupsScreen.preview')}>
        <Table.Tbody>
          {facts.map(([id, value]) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" w={150} fw={400} c="dimmed" ps={0}>
                {text(id)}
              </Table.Th>
              <Table.Td fw={500} style={{ overflowWrap: 'anywhere' }}>
                {value}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {notices.length === 0 ? (
        <Alert color="teal" role="status" icon={<IconCircleCheck aria-hidden />}>
          {text('backupsScreen.whole')}
        </Alert>
      ) : (
        <Alert color="orange" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          <Stack gap={6}>
            {notices.map((notice) => (
              <Text key={JSON.stringify(notice)} size="sm">
                {sentence(notice)}
              </Text>
            ))}
          </Stack>
        </Alert>
      )}
    </Stack>
  );
}
