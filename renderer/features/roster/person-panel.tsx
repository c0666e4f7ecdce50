import { ActionIcon, Box, Group, ScrollArea, SimpleGrid, Stack, Text, Tooltip } from '@mantine/core';
import { IconArrowsDiagonal, IconArrowsDiagonalMinimize2, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import { ContactLog } from './contact-log';
import { EditableField } from './editable-field';
import { OtherDocuments } from './other-documents';
import { OwnTicketOn } from './own-ticket-on';
import type { PersonField } from './person-fields';
import { PersonHousehold } from './person-household';
import { PersonSource } from './person-source';
import { PersonTies } from './person-ties';
import { PersonTitle } from './person-title';
import classes from './person-panel.module.css';
import { PregnancyNote } from './pregnancy-note';
import type { RosterIndex } from './roster-index';
import type { RosterRow } from './roster-row';
import { Visas } from './visas';

interface PersonPanelProps {
  readonly row: RosterRow;
  readonly index: RosterIndex;
  readonly today: string;
  /** Whether the person has the whole screen instead of a place beside the roster. */
  readonly isWide: boolean;
  readonly onWide: (isWide: boolean) => void;
  readonly personHistory: (person: Person) => ReactNode;
  readonly onOpen: (personId: PersonId) => void;
  readonly onClose: () => void;
}

interface FieldGroup {
  readonly title:
    | 'roster.group-identity'
    | 'roster.group-document'
    | 'roster.group-contact'
    | 'person.group-papers'
    | 'person.group-needs'
    | 'person.group-baggage'
    | 'roster.group-notes';
  readonly fields: readonly PersonField[];
}

const groups: readonly FieldGroup[] = [
  {
    title: 'roster.group-identity',
    fields: [
      'familyName',
      'givenNames',
      'otherNames',
      'dateOfBirth',
      'ageYears',
      'placeOfBirth',
      'sex',
      'nationality',
      'relation',
    ],
  },
  {
    title: 'roster.group-document',
    fields: ['documentType', 'documentNumber', 'documentCountry', 'documentExpiry', 'bookingReference'],
  },
  { title: 'roster.group-contact', fields: ['phone', 'email', 'location', 'emergencyContact', 'address'] },
  {
    title: 'person.group-papers',
    fields: [
      'status',
      'ownTicket',
      'readyOn',
      'wayToTravel',
      'travelHours',
      'vaccinationCard',
      'cashReady',
      'recontactOn',
      'promissoryNote',
      'majorCategory',
      'minorCategory',
    ],
  },
  { title: 'person.group-needs', fields: ['needs', 'pregnancyWeek', 'pregnancyOn', 'medicalNote'] },
  { title: 'person.group-baggage', fields: ['bodyWeightKg', 'baggageKg', 'baggagePieces', 'pets'] },
  { title: 'roster.group-notes', fields: ['notes'] },
];
const wholeLine: ReadonlySet<PersonField> = new Set(['notes', 'medicalNote', 'address', 'needs']);

/** One person, beside the roster or as a page: every fact with its source, the household and the ties. */
export function PersonPanel(props: PersonPanelProps) {
  const { row, index, today, isWide, onWide, personHistory, onOpen, onClose } = props;
  const text = useText();
  const { person } = row;
  const [now] = useState(() => Date.now());
  return (
    <Box
      component="aside"
      aria-label={text('roster.panel')}
      className={classes.panel}
      data-wide={isWide || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          onClose();
        }
      }}
    >
      <Group justify="space-between" wrap="nowrap" px="sm" py="xs" className={classes.head}>
        <PersonTitle row={row} />
        <Group gap={4} wrap="nowrap">
          <Tooltip label={text(isWide ? 'person.narrow' : 'person.widen')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text(isWide ? 'person.narrow' : 'person.widen')}
              onClick={() => onWide(!isWide)}
            >
              {isWide ? <IconArrowsDiagonalMinimize2 size={16} /> : <IconArrowsDiagonal size={16} />}
            </ActionIcon>
          </Tooltip>
          <ActionIcon variant="subtle" color="gray" aria-label={text('roster.panel-close')} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <ScrollArea style={{ flex: 1 }} type="auto" px="sm" offsetScrollbars="y">
        <div key={person.id} className={classes.groups}>
          {groups.map(({ title, fields }) => (
            <Stack key={title} gap={6} component="section" aria-label={text(title)}>
              <Text size="xs" fw={600} c="dimmed">
                {text(title)}
              </Text>
              <SimpleGrid cols={2} spacing="xs" verticalSpacing={6}>
                {fields.map((field) => (
                  <div key={field} className={wholeLine.has(field) ? classes.wholeLine : undefined}>
                    <EditableField person={person} field={field} today={today} now={now} />
                  </div>
                ))}
              </SimpleGrid>
              {title === 'roster.group-document' && <OtherDocuments person={person} today={today} />}
              {title === 'person.group-papers' && <OwnTicketOn person={person} />}
              {title === 'roster.group-document' && <Visas person={person} today={today} />}
              {title === 'person.group-needs' && <PregnancyNote person={person} today={today} />}
            </Stack>
          ))}
          <Stack gap={6} component="section" aria-label={text('person.group-contacts')}>
            <Text size="xs" fw={600} c="dimmed">
              {text('person.group-contacts')}
            </Text>
            <ContactLog person={person} />
          </Stack>
          <PersonHousehold row={row} index={index} onOpen={onOpen} />
          <PersonTies person={person} index={index} today={today} onOpen={onOpen} />
          <PersonSource person={person} now={now} />
          {personHistory(person)}
        </div>
      </ScrollArea>
    </Box>
  );
}
