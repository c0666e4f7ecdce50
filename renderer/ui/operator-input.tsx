import { TextInput } from '@mantine/core';
import { useText } from './text';

interface OperatorInputProps {
  readonly operator: string;
  readonly onChange: (operator: string) => void;
  readonly isMissing: boolean;
}

/** Asks who is at the desk. */
export function OperatorInput({ operator, onChange, isMissing }: OperatorInputProps) {
  const text = useText();
  return (
    <TextInput
      label={text('secret.operator')}
      description={text('secret.operator-hint')}
      value={operator}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={isMissing ? text('secret.operator-missing') : null}
      maxLength={80}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
