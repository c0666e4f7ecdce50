import { ActionIcon, Badge, Box, Group, ScrollArea, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import type { PersonId } from '../../../shared/model/ids';
import { useText } from '../../ui/text';
import { EditableField } from './editable-field';
import { PersonHousehold } from './person-household';
import type { PersonField } from './person-fields';
import { PersonSource } from './person-source';
import type { RosterIndex } from './roster-index';
import type { RosterRow } from './roster-row';

interface PersonPanelProps {
  readonly row: RosterRow;
  readonly index: RosterIndex;
  readonly today: string;
  readonly personHistory: (person: Person) => ReactNode;
  readonly onOpen: (personId: PersonId) => void;
  readonly onClose: () => void;
}

const groups = [
  ['roster.group-identity', ['familyName', 'givenNames', 'dateOfBirth', 'sex', 'nationality', 'relation']],
  ['roster.group-document', ['documentType', 'documentNumber', 'documentExpiry', 'bookingReference']],
  ['roster.group-contact', ['phone', 'email', 'location', 'address']],
  ['roster.group-travel', ['status', 'needs', 'majorCategory', 'minorCategory', 'bodyWeightKg', 'baggageKg']],
  ['roster.group-notes', ['medicalNote', 'notes']],
] as const satisfies readonly (readonly [string, readonly PersonField[]])[];

/** One person beside the roster: every field, the household, and where the facts come from. */
export function PersonPanel({ row, index, today, personHistory, onOpen, onClose }: PersonPanelProps) {
  const text = useText();
  const { person, facts, age } = row;
  return (
    <Box
      component="aside"
      aria-label={text('roster.panel')}
      w={368}
      h="100%"
      style={{
        borderLeft: '1px solid var(--desk-line)',
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          onClose();
        }
      }}
    >
      <Group
        justify="space-between"
        wrap="nowrap"
        px="sm"
        py="xs"
        style={{ borderBottom: '1px solid var(--desk-line)' }}
      >
        <Stack gap={0} miw={0}>
          <Title order={4} dir="auto" lineClamp={1}>
            {personName(person)}
          </Title>
          <Group gap={6}>
            {age !== null && (
              <Text size="xs" c="dimmed">
                {text('roster.age', { years: age })}
              </Text>
            )}
            <Badge
              size="sm"
              tt="none"
              fw={500}
              variant="dot"
              color={facts.departure === '' ? 'gray' : 'teal'}
            >
              {facts.departure === ''
                ? text('roster.not-assigned')
                : text('roster.assigned-to', { departure: facts.departure })}
            </Badge>
            {row.isExpired && (
              <Badge size="sm" tt="none" fw={500} variant="dot" color="red">
                {text('roster.view-document-expired')}
              </Badge>
            )}
            {row.facets.includes('lone-minor') && (
              <Badge size="sm" tt="none" fw={500} variant="dot" color="orange">
                {text('roster.lone-minor')}
              </Badge>
            )}
          </Group>
        </Stack>
        <ActionIcon variant="subtle" color="gray" aria-label={text('roster.panel-close')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
      <ScrollArea style={{ flex: 1 }} type="auto" px="sm" offsetScrollbars="y">
        <Stack key={person.id} gap="md" py="sm">
          {groups.map(([title, fields]) => (
            <Stack key={title} gap={6} component="section" aria-label={text(title)}>
              <Text size="xs" fw={600} c="dimmed">
                {text(title)}
              </Text>
              <SimpleGrid cols={2} spacing="xs" verticalSpacing={6}>
                {fields.map((field) => (
                  <div
                    key={field}
                    style={
                      ['notes', 'medicalNote', 'address'].includes(field)
                        ? { gridColumn: '1 / -1' }
                        : undefined
                    }
                  >
                    <EditableField person={person} field={field} today={today} />
                  </div>
                ))}
              </SimpleGrid>
            </Stack>
          ))}
          <PersonHousehold row={row} index={index} onOpen={onOpen} />
          <PersonSource person={person} />
        </Stack>
        {personHistory(person)}
      </ScrollArea>
    </Box>
  );
}
