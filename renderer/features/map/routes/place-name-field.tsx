import { Autocomplete } from '@mantine/core';
import { useMemo } from 'react';
import { planSettings } from '../../../../shared/planning/travellers';
import { useDesk } from '../../../desk/use-desk';

interface PlaceNameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly isFirst?: boolean;
  readonly onChange: (name: string) => void;
}

const mostProposals = 6;

/** The name of one place, with places of the plan and of the world that begin like what is typed. */
export function PlaceNameField({ label, value, error, isFirst = false, onChange }: PlaceNameFieldProps) {
  const { plan } = useDesk();
  const proposals = useMemo(() => {
    const typed = value.trim();
    const nearCountry = planSettings(plan).defaultCountry;
    const own = [...plan.place.values()]
      .map(({ name }) => name)
      .filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
    const known = typed.length < 2 ? [] : plan.gazetteer.find(typed, { limit: mostProposals, nearCountry });
    return [...new Set([...own, ...known.map(({ name }) => name)])].filter((name) => name !== '');
  }, [plan, value]);
  return (
    <Autocomplete
      label={label}
      required
      value={value}
      error={error}
      data={proposals}
      filter={({ options }) => options}
      onChange={onChange}
      data-autofocus={isFirst || undefined}
    />
  );
}
