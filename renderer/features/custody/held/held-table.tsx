import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { holdAgainChanges } from '../../../../shared/departure-day/held-documents';
import { message } from '../../../../shared/messages/message';
import { departureName } from '../../../../shared/model/departure';
import type { HeldDocument } from '../../../../shared/model/held-document';
import { personName } from '../../../../shared/model/person';
import { useDesk } from '../../../desk/use-desk';
import { useSentence, useText } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';
import { wallTime } from '../../../ui/wall-time';
import type { Ending } from './end-dialog';
import { useDocumentWords } from './use-document-words';

interface HeldTableProps {
  readonly documents: readonly HeldDocument[];
  readonly onEnd: (ending: Ending) => void;
}

const mostRows = 300;
const endings = [
  { state: 'returned', action: 'heldDocuments.return' },
  { state: 'carried', action: 'heldDocuments.carry' },
  { state: 'destroyed', action: 'heldDocuments.destroy' },
] as const;

/** Documents, one a row, each with what can become of it. */
export function HeldTable({ documents, onEnd }: HeldTableProps) {
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const desk = useDesk();
  const documentWords = useDocumentWords();
  if (documents.length === 0) {
    return <Text c="dimmed">{text('heldDocuments.none')}</Text>;
  }
  const where = (document: HeldDocument): string => {
    const departure = desk.plan.departure.get(document.departureId ?? '');
    const to = departure === undefined ? document.givenTo : departureName(departure);
    const state = text(`heldDocuments.state-${document.state}`);
    const values = { state, to, at: wallTime(document.endedAt), who: document.endedBy };
    return document.state === 'received'
      ? state
      : text(to === '' ? 'heldDocuments.ended' : 'heldDocuments.ended-to', values);
  };
  return (
    <Table verticalSpacing={5}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text('heldDocuments.person')}</Table.Th>
          <Table.Th>{text('heldDocuments.type')}</Table.Th>
          <Table.Th>{text('heldDocuments.number')}</Table.Th>
          <Table.Th>{text('heldDocuments.received')}</Table.Th>
          <Table.Th>{text('heldDocuments.state')}</Table.Th>
          <Table.Td />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {documents.slice(0, mostRows).map((document) => {
          const person = desk.plan.person.get(document.personId ?? '');
          const words = sentence(documentWords(document));
          const named = (action: (typeof endings)[number]['action'] | 'heldDocuments.again'): string =>
            text('heldDocuments.of', { action: text(action), document: words });
          const again = (): void => {
            const label = message('heldDocuments.did-again', { document: documentWords(document) });
            notices.accepted(desk.commit(label, holdAgainChanges(document)));
          };
          return (
            <Table.Tr key={document.id}>
              <Table.Td>
                <bdi>{person === undefined ? text('heldDocuments.person-open') : personName(person)}</bdi>
                {person?.status === 'departed' && document.state === 'received' ? (
                  <Badge ms={6} tt="none" color="orange" variant="light" c="var(--mantine-color-text)">
                    {text('heldDocuments.departed')}
                  </Badge>
                ) : null}
              </Table.Td>
              <Table.Td>
                {document.documentType === '' ? '' : text(`roster.document-${document.documentType}`)}
                <Text size="xs" c="dimmed">
                  {document.note}
                </Text>
              </Table.Td>
              <Table.Td>{document.documentNumber}</Table.Td>
              <Table.Td>
                {text('heldDocuments.received-by', {
                  at: wallTime(document.receivedAt),
                  who: document.receivedBy,
                })}
              </Table.Td>
              <Table.Td>{where(document)}</Table.Td>
              <Table.Td>
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  {document.state === 'received' ? (
                    endings.map(({ state, action }) => (
                      <Button
                        key={state}
                        size="compact-xs"
                        variant="default"
                        aria-label={named(action)}
                        onClick={() => onEnd({ document, state })}
                      >
                        {text(action)}
                      </Button>
                    ))
                  ) : (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={named('heldDocuments.again')}
                      onClick={again}
                    >
                      {text('heldDocuments.again')}
                    </Button>
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
