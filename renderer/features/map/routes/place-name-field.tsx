import { Autocomplete } from '@mantine/core';
import { usePlaceProposals } from '../use-place-proposals';

interface PlaceNameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly isFirst?: boolean;
  readonly onChange: (name: string) => void;
}

/** The name of one place, with places of the plan and of the world that begin like what is typed. */
export function PlaceNameField({ label, value, error, isFirst = false, onChange }: PlaceNameFieldProps) {
  return (
    <Autocomplete
      label={label}
      required
      value={value}
      error={error}
      data={usePlaceProposals(value)}
      filter={({ options }) => options}
      onChange={onChange}
      data-autofocus={isFirst || undefined}
    />
  );
}
