import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import type { DraftProps } from './draft-inputs';
import type { LegDraft } from './leg-draft';
import { LegFields } from './leg-fields';

const open = { seats: '', payloadKg: '', wheelchair: '', stretcher: '', oxygen: '', pet: '' } as const;

let made = 0;
const newKey = (): string => {
  made += 1;
  return `new-${made}`;
};

/** The stretches of the way in order: added, divided, moved and removed. */
export function LegList(props: DraftProps) {
  const { draft, onDraft } = props;
  const text = useText();
  const { legs } = draft;
  const set = (next: readonly LegDraft[]): void => onDraft({ ...draft, legs: next });
  const zone = (legs.at(-1)?.arrivesAt ?? draft.departsAt).zone;
  const blank = { ...open, mode: draft.mode, carrier: '', number: '', origin: '', destination: '' };
  const nowhen = { local: '', zone };

  const divide = (): void => {
    const { mode, carrier, number, origin, destination, departsAt, arrivesAt } = draft;
    set([
      { ...blank, key: newKey(), mode, carrier, number, origin, departsAt, arrivesAt: nowhen },
      { ...blank, key: newKey(), destination, departsAt: nowhen, arrivesAt },
    ]);
  };
  const add = (): void =>
    set([
      ...legs,
      {
        ...blank,
        key: newKey(),
        origin: legs.at(-1)?.destination ?? '',
        departsAt: nowhen,
        arrivesAt: nowhen,
      },
    ]);
  const moved = (place: number, by: -1 | 1): void => {
    const next = [...legs];
    next.splice(place + by, 0, ...next.splice(place, 1));
    set(next);
  };
  return (
    <Stack gap="sm">
      <Text size="xs" c="dimmed">
        {text(legs.length === 0 ? 'departures.legs-none' : 'departures.legs-chain')}
      </Text>
      {legs.map((leg, place) => (
        <LegFields
          key={leg.key}
          leg={leg}
          place={place}
          count={legs.length}
          problems={props.problems}
          onLeg={(next) => set(legs.map((one, at) => (at === place ? next : one)))}
          onRemove={() => set(legs.filter((_, at) => at !== place))}
          onMove={(by) => moved(place, by)}
        />
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={legs.length === 0 ? divide : add}
        >
          {text(legs.length === 0 ? 'departures.leg-split' : 'departures.leg-add')}
        </Button>
      </Group>
    </Stack>
  );
}
