import { useCallback } from 'react';
import { keptFirst } from '../../../shared/matching/plan/kept-first';
import type { PersonId } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import { useDesk } from '../../desk/use-desk';
import { useHouseholds } from './use-households';
import type { Households } from './use-households';

/** The records of one person, the one in front that stays when they are merged. */
export type PeopleOf = (ids: readonly PersonId[]) => readonly Person[];

/** Finds records in the plan as it is now. */
export function usePeopleOf(): { readonly peopleOf: PeopleOf; readonly households: Households } {
  const desk = useDesk();
  const households = useHouseholds();
  const peopleOf = useCallback<PeopleOf>(
    (ids) =>
      keptFirst(desk.plan, ids, (id) => households.get(id)?.length ?? 0).flatMap(
        (id) => desk.plan.person.get(id) ?? [],
      ),
    [desk, households],
  );
  return { peopleOf, households };
}
