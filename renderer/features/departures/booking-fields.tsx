import { Group, Textarea, TextInput } from '@mantine/core';
import { useSentence, useText } from '../../ui/text';
import { draftInputs } from './draft-inputs';
import type { DraftProps } from './draft-inputs';

/** What a seat costs, and what else is to be known. */
export function BookingFields(props: DraftProps) {
  const text = useText();
  const { typed, number } = draftInputs(props, { text, sentence: useSentence() });
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <TextInput
        {...number('price')}
        w={170}
        rightSection={props.draft.currency}
        rightSectionWidth={48}
        rightSectionPointerEvents="none"
      />
      <Textarea {...typed('notes')} flex={1} autosize minRows={1} maxRows={6} />
    </Group>
  );
}
