import { Alert, Button, Group, Select, Text } from '@mantine/core';
import { IconCalendarQuestion, IconClockQuestion } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import { timeZones, zoneName } from '../../ui/time-zones';
import type { DeparturesReview } from './use-departures-review';

const zones = timeZones.map((zone) => ({ value: zone, label: zoneName(zone) }));
const listedZones = 80;
const orders = ['dmy', 'mdy'] as const;
/** The colour of an alert's own title is too light to read on its ground. */
const plainTitle = { title: { color: 'var(--mantine-color-text)' } };

/** What a sheet of departures leaves open about its times, each asked once for the whole sheet. */
export function DepartureQuestions({ review }: { readonly review: DeparturesReview }) {
  const text = useText();
  const { check, reading, setReading } = review;
  if (check === null) {
    return null;
  }
  return (
    <>
      {check.undecidedDate !== '' && (
        <Alert
          color="yellow"
          radius={0}
          py="xs"
          styles={plainTitle}
          icon={<IconCalendarQuestion aria-hidden />}
          title={text('importScreen.order-ask', { date: check.undecidedDate })}
        >
          <Group gap="xs">
            {orders.map((order) => (
              <Button
                key={order}
                size="compact-sm"
                variant={reading.dateOrder === order ? 'filled' : 'default'}
                aria-pressed={reading.dateOrder === order}
                onClick={() => setReading({ ...reading, dateOrder: order })}
              >
                {text(`importScreen.order-${order}`)}
              </Button>
            ))}
          </Group>
        </Alert>
      )}
      {check.withoutOffset > 0 && (
        <Alert color="yellow" radius={0} py="xs" icon={<IconClockQuestion aria-hidden />}>
          <Group gap="md" wrap="nowrap" justify="space-between">
            <Text size="sm">{text('importScreen.zone-ask', { count: check.withoutOffset })}</Text>
            <Select
              size="xs"
              w={220}
              style={{ flexShrink: 0 }}
              aria-label={text('importScreen.zone')}
              data={zones}
              value={reading.zone}
              searchable
              allowDeselect={false}
              limit={listedZones}
              onChange={(zone) => zone !== null && setReading({ ...reading, zone })}
            />
          </Group>
        </Alert>
      )}
    </>
  );
}
