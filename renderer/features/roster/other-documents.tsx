import { ActionIcon, Badge, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconArrowBarUp, IconEdit, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { edits } from '../../../shared/model/apply-changes';
import { personName } from '../../../shared/model/person';
import type { OtherDocument, Person } from '../../../shared/model/person';
import { countryName } from '../../ui/country-names';
import { useText } from '../../ui/text';
import { OtherDocumentForm } from './other-document-form';
import classes from './roster.module.css';
import { useCommit } from './use-commit';

interface OtherDocumentsProps {
  readonly person: Person;
  readonly today: string;
}

const none: OtherDocument = { type: '', number: '', country: '', expiry: '' };

/** The documents beside the one that a person travels on: added, corrected, removed, or made the one to travel on. */
export function OtherDocuments({ person, today }: OtherDocumentsProps) {
  const text = useText();
  const commit = useCommit();
  const [editing, setEditing] = useState<number | null>(null);
  const documents = person.otherDocuments;

  const write = (values: Partial<Person>): void => {
    if (
      commit(message('person.step-documents', { name: personName(person) }), edits('person', person, values))
    ) {
      setEditing(null);
    }
  };
  const travelOn = (at: number, { type, number, country, expiry }: OtherDocument): void => {
    const former: OtherDocument = {
      type: person.documentType,
      number: person.documentNumber,
      country: person.documentCountry,
      expiry: person.documentExpiry,
    };
    const rest = documents.filter((_, index) => index !== at);
    write({
      documentType: type,
      documentNumber: number,
      documentCountry: country,
      documentExpiry: expiry,
      otherDocuments: former.number === '' ? rest : [...rest, former],
    });
  };

  const described = ({ type, number, country, expiry }: OtherDocument): string =>
    [
      text(type === '' ? 'person.document-any' : `roster.document-${type}`),
      number,
      countryName(country),
      expiry === '' ? '' : text('person.document-until', { expiry }),
    ]
      .filter((part) => part !== '')
      .join(', ');

  return (
    <Stack gap={6}>
      <Text size="xs" fw={600}>
        {text('roster.field-otherDocuments')}
      </Text>
      <ul className={classes.plainList}>
        {documents.map((document, at) => (
          <li key={at} className={classes.entry}>
            <Text size="xs" component="span" style={{ flex: 1 }}>
              {described(document)}
              {document.expiry !== '' && document.expiry < today && (
                <Badge color="red" variant="light" size="xs" tt="none" fw={500} ml={6}>
                  {text('roster.expired')}
                </Badge>
              )}
            </Text>
            <Tooltip label={text('person.travel-on')}>
              <ActionIcon
                size="sm"
                variant="subtle"
                aria-label={text('person.travel-on')}
                onClick={() => travelOn(at, document)}
              >
                <IconArrowBarUp size={13} />
              </ActionIcon>
            </Tooltip>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={text('person.document-edit')}
              onClick={() => setEditing(at)}
            >
              <IconEdit size={13} />
            </ActionIcon>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={text('person.document-remove')}
              onClick={() => write({ otherDocuments: documents.filter((_, index) => index !== at) })}
            >
              <IconTrash size={13} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {editing === null ? (
        <Group>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={12} />}
            onClick={() => setEditing(documents.length)}
          >
            {text('person.document-add')}
          </Button>
        </Group>
      ) : (
        <OtherDocumentForm
          key={editing}
          initial={documents[editing] ?? none}
          today={today}
          onCancel={() => setEditing(null)}
          onSave={(document) => write({ otherDocuments: documents.toSpliced(editing, 1, document) })}
        />
      )}
    </Stack>
  );
}
