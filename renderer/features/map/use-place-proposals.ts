import { useMemo } from 'react';
import { planSettings } from '../../../shared/planning/travellers';
import { useDesk } from '../../desk/use-desk';

const mostProposals = 8;

/** Names of places that begin like what is typed: those of the plan, then those of the world. */
export function usePlaceProposals(typed: string): string[] {
  const { plan } = useDesk();
  return useMemo(() => {
    const begun = typed.trim().toLowerCase();
    const nearCountry = planSettings(plan).defaultCountry;
    const own = [...plan.place.values()]
      .map(({ name }) => name)
      .filter((name) => name !== '' && name.toLowerCase().startsWith(begun));
    const known = begun.length < 2 ? [] : plan.gazetteer.find(typed, { limit: mostProposals, nearCountry });
    return [...new Set([...own, ...known.map(({ name }) => name)])];
  }, [plan, typed]);
}
