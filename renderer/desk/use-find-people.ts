import { useCallback, useMemo } from 'react';
import { findAtDoor, indexForDoor } from '../../shared/departure-day/find-at-door';
import type { DoorIndex } from '../../shared/departure-day/find-at-door';
import type { Person } from '../../shared/model/person';
import { useDesk, useRevision } from './use-desk';

/** Everybody on the roster, as people are found by name, code or document; made anew only when people change. */
export function usePeopleIndex(): DoorIndex {
  const { plan } = useDesk();
  const revision = useRevision('person');
  return useMemo(() => ({ revision, index: indexForDoor(plan.person.values()) }), [plan, revision]).index;
}

const noDoor = { lines: [], byPerson: new Map<Person['id'], never>() };

/** Finds people of the roster by what somebody types: a name in any spelling, a code, a document. `today` is the calendar day. */
export function useFindPeople(today: string): (input: string) => readonly Person[] {
  const index = usePeopleIndex();
  return useCallback((input) => findAtDoor(index, input, noDoor, today).people, [index, today]);
}
