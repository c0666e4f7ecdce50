import { Group, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useText } from '../../ui/text';
import { timeZones, zoneName } from '../../ui/time-zones';
import { instantOf, localTime, offsetName, shownTime } from './local-time';
import type { LocalTime } from './local-time';

interface InstantInputProps {
  readonly label: string;
  readonly value: LocalTime;
  readonly onValue: (value: LocalTime) => void;
  readonly error?: ReactNode;
  /** What the field is called where its label alone does not tell it from others. */
  readonly name?: string;
}

const listLimit = 80;

/** A local date and time, and the place whose clock shows it. */
export function InstantInput({ label, value, onValue, error, name = label }: InstantInputProps) {
  const text = useText();
  const { local, zone } = value;
  const isOffset = /^[+-]/.test(zone);
  const read = instantOf(value);
  const shown = shownTime(read.ok ? read.value : '');
  const offset = read.ok ? localTime(read.value, '').zone : '';
  const zones = useMemo(() => {
    const written = [...new Set([isOffset ? zone : offset, '+00:00'])].filter((entry) => entry !== '');
    return [
      {
        group: text('departures.zones-all'),
        items: timeZones.map((entry) => ({ value: entry, label: zoneName(entry) })),
      },
      {
        group: text('departures.zones-used'),
        items: written.map((entry) => ({ value: entry, label: offsetName(entry) })),
      },
    ].reverse();
  }, [isOffset, zone, offset, text]);
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <TextInput
        size="xs"
        label={label}
        {...(name === label ? {} : { 'aria-label': name })}
        placeholder={text('departures.time-format')}
        flex={1}
        value={local}
        error={error}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={
          shown.time === '' || error !== undefined ? undefined : text('departures.time-read', shown)
        }
        onChange={(event) => onValue({ local: event.currentTarget.value, zone })}
      />
      <Select
        size="xs"
        w={168}
        label={text('departures.zone')}
        aria-label={text('departures.zone-of', { field: name })}
        data={zones}
        value={zone}
        searchable
        allowDeselect={false}
        limit={listLimit}
        onChange={(next) => onValue({ local, zone: next ?? zone })}
      />
    </Group>
  );
}
