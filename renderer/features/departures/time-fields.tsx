import { SimpleGrid, TextInput } from '@mantine/core';
import { useSentence, useText } from '../../ui/text';
import { timeFields } from './departure-draft';
import type { DepartureDraft, TimeField } from './departure-draft';
import { draftInputs } from './draft-inputs';
import type { DraftProps } from './draft-inputs';
import { InstantInput } from './instant-input';
import type { LocalTime } from './local-time';

/** A time zone chosen where a departure leaves holds for the other times there, as long as they are empty. */
function withTime(draft: DepartureDraft, field: TimeField, value: LocalTime): DepartureDraft {
  const next = { ...draft, [field]: value };
  for (const other of timeFields) {
    const isSamePlace = field !== 'arrivesAt' && other !== 'arrivesAt' && other !== field;
    if (isSamePlace && next[other].local === '') {
      next[other] = { local: '', zone: value.zone };
    }
  }
  return next;
}

/** When a departure leaves and arrives, and when people must be where before it. */
export function TimeFields(props: DraftProps) {
  const { draft, onDraft } = props;
  const text = useText();
  const { error, typed } = draftInputs(props, { text, sentence: useSentence() });
  return (
    <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
      {(['departsAt', 'arrivesAt', 'cutOffAt', 'boardsAt', 'reportAt'] as const).map((field) => (
        <InstantInput
          key={field}
          label={text(`departures.field-${field}`)}
          value={draft[field]}
          error={error(field)}
          onValue={(value) => onDraft(withTime(draft, field, value))}
        />
      ))}
      <TextInput {...typed('reportingPlace')} />
    </SimpleGrid>
  );
}
