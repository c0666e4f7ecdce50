import { Box, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { DepartureId } from '../../../shared/model/ids';
import { departureLoads } from '../../../shared/planning/departure-loads';
import type { Whereabouts, WhereaboutsCounts } from '../../../shared/planning/where-everybody-is';
import { useDesk, useRevision } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { FirstSteps } from './first-steps';
import { IdentityBar } from './identity-bar';
import { NextDepartures } from './next-departures';

interface OverviewScreenProps {
  readonly onImportRoster: () => void;
  readonly onOpen: (section: 'roster' | 'departures' | 'board' | 'manifests') => void;
  readonly onOpenManifest: (departureId: DepartureId) => void;
  readonly fillWithSample: () => Promise<void>;
  /** Where everybody is; null until it is counted. */
  readonly where: WhereaboutsCounts | null;
  readonly onShow: (part: Whereabouts) => void;
}

/** The first screen of a plan: how many, where they stand, what leaves next; in an empty plan, what to do first. */
export function OverviewScreen({
  onImportRoster,
  onOpen,
  onOpenManifest,
  fillWithSample,
  where,
  onShow,
}: OverviewScreenProps) {
  const desk = useDesk();
  const text = useText();
  const revision = useRevision('person', 'household', 'departure', 'assignment', 'settings');
  const facts = useMemo(
    () => ({
      revision,
      loads: departureLoads(desk.plan),
      seats: [...desk.plan.departure.values()]
        .filter(({ status }) => status !== 'cancelled')
        .reduce((sum, { seats }) => sum + seats, 0),
    }),
    [desk, revision],
  );
  const { person, household, departure } = desk.plan;
  const sumOf = (...parts: Whereabouts[]): number | null =>
    where === null ? null : parts.reduce((sum, part) => sum + where[part], 0);
  const tiles = [
    {
      id: 'people',
      label: text('overview.people'),
      value: person.size,
      note: text('overview.households', { count: household.size }),
    },
    { id: 'assigned', label: text('overview.assigned'), value: sumOf('assigned'), note: '' },
    {
      id: 'waiting',
      label: text('overview.waiting'),
      value: sumOf('waiting', 'not-eligible', 'unknown'),
      note: '',
    },
    {
      id: 'own',
      label: text('overview.own-way'),
      value: sumOf('departed', 'staying', 'already-left', 'unreachable'),
      note: text('overview.own-way-hint'),
    },
    {
      id: 'seats',
      label: text('overview.seats'),
      value: facts.seats,
      note: text('overview.departures', { count: departure.size }),
    },
  ];

  return (
    <Stack p="md" gap="md" maw={1680}>
      <Title order={2} size="h3">
        {text('overview.title')}
      </Title>
      <SimpleGrid cols={5} spacing="sm">
        {tiles.map(({ id, label, value, note }) => (
          <Paper key={id} className="desk-surface" p="md" role="group" aria-label={label}>
            <Text size="sm" c="dimmed" fw={500}>
              {label}
            </Text>
            <Text fw={600} lh={1.2} style={{ fontSize: '2rem' }}>
              {value === null ? text('overview.counting') : value.toLocaleString('en-GB')}
            </Text>
            <Text size="xs" c="dimmed" mih={18}>
              {note}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
      {person.size > 0 && where !== null && <IdentityBar where={where} onShow={onShow} />}
      <Group align="flex-start" gap="md" wrap="nowrap">
        <Box flex={1} miw={0}>
          <NextDepartures loads={facts.loads} onOpenManifest={onOpenManifest} />
        </Box>
        <Box w={340} style={{ flexShrink: 0 }}>
          <FirstSteps onImportRoster={onImportRoster} onOpen={onOpen} fillWithSample={fillWithSample} />
        </Box>
      </Group>
    </Stack>
  );
}
