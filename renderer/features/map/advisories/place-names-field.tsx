import { TagsInput, Text } from '@mantine/core';
import { useState } from 'react';
import { placeNamed } from '../../../../shared/reach/where-people-are';
import { useDesk } from '../../../desk/use-desk';
import { useText } from '../../../ui/text';
import { usePlaceProposals } from '../use-place-proposals';

interface PlaceNamesFieldProps {
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (names: string[]) => void;
}

/** Names of places, with those that begin like what is typed; says which of them nobody knows. */
export function PlaceNamesField({ value, error, onChange }: PlaceNamesFieldProps) {
  const text = useText();
  const { plan } = useDesk();
  const [typed, setTyped] = useState('');
  const proposals = usePlaceProposals(typed);
  const unknown = value.filter((name) => placeNamed(plan, name) === null);
  return (
    <div>
      <TagsInput
        label={text('advisories.places')}
        description={text('advisories.places-about')}
        value={[...value]}
        error={error}
        data={proposals}
        filter={({ options }) => options}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={onChange}
        data-autofocus
      />
      {unknown.length > 0 && (
        <Text size="xs" c="var(--mantine-color-error)" mt={4}>
          {text('advisories.places-unknown', { names: unknown.join(', ') })}
        </Text>
      )}
    </div>
  );
}
