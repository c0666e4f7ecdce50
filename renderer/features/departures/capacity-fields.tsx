import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { emptyDeparture } from '../../../shared/model/departure';
import { capacityOf } from '../../../shared/model/departure-capacity';
import type { DepartureId } from '../../../shared/model/ids';
import { useSentence, useText } from '../../ui/text';
import { readDraft } from './departure-draft';
import type { DepartureDraft } from './departure-draft';
import { draftInputs } from './draft-inputs';
import type { DraftProps } from './draft-inputs';

const blank = emptyDeparture('draft' as DepartureId); // only its numbers are looked at

/** How many seats the draft leaves to be assigned, and which leg sets that; null while its numbers cannot be read. */
function assignable(draft: DepartureDraft): { seats: number; laps: number; leg: string } | null {
  const { departure, problems } = readDraft(draft, blank);
  const isOpen = (['seats', 'crewSeats', 'heldSeats', 'overbooking', 'lapInfants'] as const).some(
    (field) => problems[field] !== undefined,
  );
  if (isOpen) {
    return null;
  }
  const { seats, lapInfants } = capacityOf(departure);
  const narrowest = departure.legs.findIndex(
    (leg) => leg.seats !== null && capacityOf({ ...departure, legs: [leg] }).seats === seats,
  );
  const isLeg = narrowest >= 0 && capacityOf({ ...departure, legs: [] }).seats > seats;
  return { seats, laps: lapInfants, leg: isLeg ? String(narrowest + 1) : 'none' };
}

/** How many people, kilograms, bags and places a departure takes, and how many seats of it can be assigned. */
export function CapacityFields(props: DraftProps) {
  const text = useText();
  const { number } = draftInputs(props, { text, sentence: useSentence() });
  const left = assignable(props.draft);
  return (
    <Stack gap="xs">
      <SimpleGrid cols={5} spacing="sm">
        <TextInput {...number('seats')} />
        <TextInput {...number('crewSeats')} />
        <TextInput {...number('heldSeats', 'departures.field-heldSeats-hint')} />
        <TextInput {...number('overbooking', 'departures.field-overbooking-hint')} />
        <TextInput {...number('lapInfants', 'departures.field-lapInfants-hint')} />
      </SimpleGrid>
      <Text size="sm" fw={600} role="status">
        {left === null ? text('departures.seats-unknown') : text('departures.seats-assignable', left)}
      </Text>
      <SimpleGrid cols={6} spacing="sm">
        <TextInput {...number('payloadKg', 'departures.field-payloadKg-hint')} />
        <TextInput {...number('bags', 'departures.field-places-hint')} />
        <TextInput {...number('wheelchair', 'departures.field-places-hint')} />
        <TextInput {...number('stretcher', 'departures.field-places-hint')} />
        <TextInput {...number('oxygen', 'departures.field-places-hint')} />
        <TextInput {...number('pet', 'departures.field-places-hint')} />
      </SimpleGrid>
    </Stack>
  );
}
