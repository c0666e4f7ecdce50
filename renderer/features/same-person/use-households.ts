import { useMemo } from 'react';
import type { Person } from '../../../shared/model/person';
import { useDesk, useRevision } from '../../desk/use-desk';

/** Who is in each household. */
export type Households = ReadonlyMap<string, readonly Person[]>;

/** The households of the plan as it is now. */
export function useHouseholds(): Households {
  const desk = useDesk();
  const revision = useRevision('person');
  return useMemo(() => {
    const households = new Map<string, Person[]>();
    for (const person of desk.plan.person.values()) {
      const own = households.get(person.householdId);
      if (own === undefined) {
        households.set(person.householdId, [person]);
      } else {
        own.push(person);
      }
    }
    return households;
    // The live tables change with the revision.
  }, [desk, revision]);
}
