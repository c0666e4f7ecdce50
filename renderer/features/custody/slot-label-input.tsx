import { TextInput } from '@mantine/core';
import { useText } from '../../ui/text';

interface SlotLabelInputProps {
  readonly label: string;
  readonly onChange: (label: string) => void;
}

/** Asks what a way in is to be called. */
export function SlotLabelInput({ label, onChange }: SlotLabelInputProps) {
  const text = useText();
  return (
    <TextInput
      label={text('custodyScreen.slot-label')}
      description={text('custodyScreen.slot-label-hint')}
      value={label}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={label.trim() === '' ? text('custodyScreen.slot-label-missing') : null}
      maxLength={80}
      autoComplete="off"
      data-autofocus
    />
  );
}
