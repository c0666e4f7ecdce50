import { Group, Paper, Progress, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import type { DepartureLoad } from '../../../shared/planning/departure-loads';
import { useTable } from '../../desk/use-desk';
import { useText } from '../../ui/text';

interface NextDeparturesProps {
  readonly loads: ReadonlyMap<DepartureId, DepartureLoad>;
  readonly onOpenManifest: (departureId: DepartureId) => void;
}

const shown = 10;

const time = ({ departsAt }: Departure): number =>
  departsAt === '' ? Number.POSITIVE_INFINITY : Date.parse(departsAt);

/** Departures in the order in which they leave, each with how full it is; a click opens its manifest. */
export function NextDepartures({ loads, onOpenManifest }: NextDeparturesProps) {
  const text = useText();
  const departures = [...useTable('departure').values()]
    .filter(({ status }) => status !== 'cancelled' && status !== 'departed')
    .sort((a, b) => (time(a) === time(b) ? (a.id < b.id ? -1 : 1) : time(a) - time(b)))
    .slice(0, shown);
  return (
    <Paper className="desk-surface" p="md">
      <Title order={2} size="h5" mb="xs">
        {text('overview.next')}
      </Title>
      {departures.length === 0 ? (
        <Text c="dimmed">{text('overview.no-departures')}</Text>
      ) : (
        <Stack gap={0}>
          {departures.map((departure) => {
            const used = loads.get(departure.id)?.people ?? 0;
            const share = departure.seats === 0 ? 0 : (used / departure.seats) * 100;
            return (
              <UnstyledButton
                key={departure.id}
                py={5}
                style={{ borderTop: '1px solid var(--desk-line)' }}
                onClick={() => onOpenManifest(departure.id)}
              >
                <Group wrap="nowrap" gap="sm">
                  <Text size="sm" w={118} style={{ flexShrink: 0 }}>
                    {departure.departsAt.slice(0, 16).replace('T', ' ')}
                  </Text>
                  <div style={{ flex: 1, minWidth: 0 }}>
                    <Text size="sm" fw={600} lh={1.3} truncate>
                      {departureName(departure)}
                    </Text>
                    <Text size="xs" c="dimmed" lh={1.3} truncate>
                      {text('overview.route', {
                        origin: departure.origin,
                        destination: departure.destination,
                      })}
                    </Text>
                  </div>
                  <Progress
                    value={Math.min(share, 100)}
                    color={share > 100 ? 'red' : 'teal'}
                    w={64}
                    size="md"
                    aria-label={text('overview.of-seats', { used, seats: departure.seats })}
                  />
                  <Text size="sm" w={100} ta="right" style={{ flexShrink: 0 }}>
                    {text('overview.of-seats', { used, seats: departure.seats })}
                  </Text>
                </Group>
              </UnstyledButton>
            );
          })}
        </Stack>
      )}
    </Paper>
  );
}
