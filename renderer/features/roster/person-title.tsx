import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { personName } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import type { RosterRow } from './roster-row';

/** The name of a person and what must be known about them at a glance. */
export function PersonTitle({ row }: { readonly row: RosterRow }) {
  const text = useText();
  const { person, facts, age, about } = row;
  const badge = (key: string, color: string, label: string) => (
    <Badge key={key} size="sm" tt="none" fw={500} variant="dot" color={color}>
      {label}
    </Badge>
  );
  return (
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
        {facts.departure === ''
          ? badge('place', 'gray', text('roster.not-assigned'))
          : badge('place', 'teal', text('roster.assigned-to', { departure: facts.departure }))}
        {person.status !== 'registered' && badge('status', 'blue', text(`roster.status-${person.status}`))}
        {row.isExpired && badge('expired', 'red', text('roster.view-document-expired'))}
        {row.facets.includes('document-expiring') &&
          badge('expiring', 'orange', text('roster.view-document-expiring'))}
        {row.facets.includes('lone-minor') && badge('lone', 'orange', text('roster.lone-minor'))}
        {about.escort !== null &&
          badge('escort', 'teal', text('person.escorted-by', { name: personName(about.escort) }))}
        {about.fixes > 0 && badge('fixes', 'red', text('person.fixes', { count: about.fixes }))}
      </Group>
    </Stack>
  );
}
