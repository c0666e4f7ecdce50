import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { certainties, departureModes, departureStatuses } from '../../../shared/model/departure';
import { useSentence, useText } from '../../ui/text';
import { draftInputs } from './draft-inputs';
import type { DraftProps } from './draft-inputs';

/** By what a departure goes, who runs it, from where to where, and how it stands. */
export function TransportFields(props: DraftProps) {
  const { draft, onDraft } = props;
  const text = useText();
  const { typed } = draftInputs(props, { text, sentence: useSentence() });
  return (
    <SimpleGrid cols={4} spacing="sm" verticalSpacing="xs">
      <Select
        size="xs"
        label={text('departures.field-mode')}
        data={departureModes.map((mode) => ({ value: mode, label: text(`departures.mode-${mode}`) }))}
        value={draft.mode}
        allowDeselect={false}
        onChange={(mode) => onDraft({ ...draft, mode: mode ?? draft.mode })}
      />
      <TextInput {...typed('carrier')} data-autofocus />
      <TextInput {...typed('number')} />
      <Select
        size="xs"
        label={text('departures.field-status')}
        data={departureStatuses.map((status) => ({
          value: status,
          label: text(`departures.status-${status}`),
        }))}
        value={draft.status}
        allowDeselect={false}
        onChange={(status) => onDraft({ ...draft, status: status ?? draft.status })}
      />
      <TextInput {...typed('origin')} />
      <TextInput {...typed('destination')} />
      <TextInput {...typed('bookingReference')} />
      <Select
        size="xs"
        label={text('departures.field-certainty')}
        data={certainties.map((value) => ({ value, label: text(`departures.certainty-${value}`) }))}
        value={draft.certainty}
        allowDeselect={false}
        onChange={(certainty) => onDraft({ ...draft, certainty: certainty ?? draft.certainty })}
      />
    </SimpleGrid>
  );
}
