import type { HouseholdId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import type { Source } from '../../model/source';
import { plainWords } from '../plain-words';

/** What a row says about whom its person travels with. */
interface HomeClues {
  readonly source: Source | null;
  readonly householdLabel: string;
  readonly bookingReference: string;
  readonly familyName: string;
  readonly phone: string;
}

/** Finds the household that somebody of a list belongs to, among those of the people of that list who are in already. */
export interface Homes {
  readonly find: (clues: HomeClues) => HouseholdId | null;
  readonly add: (person: Person, householdLabel: string) => void;
}

function listOf(source: Source | null): string {
  return source === null ? '' : source.listId || JSON.stringify([source.file, source.sheet]);
}

function keysOf(clues: HomeClues): string[] {
  const list = listOf(clues.source);
  const label = plainWords(clues.householdLabel) || clues.householdLabel.trim();
  if (list === '') {
    return [];
  }
  if (label !== '') {
    return [JSON.stringify([list, 'label', label])];
  }
  const booking = plainWords(clues.bookingReference);
  const digits = clues.phone.replace(/\D/g, '');
  const family = plainWords(clues.familyName);
  return [
    ...(booking === '' ? [] : [JSON.stringify([list, 'booking', booking])]),
    // A booking says more than a shared telephone: who has one of their own is not put elsewhere.
    ...(booking === '' && family !== '' && digits.length >= 7
      ? [JSON.stringify([list, 'kin', family, digits])]
      : []),
  ];
}

/**
 * The homes of a plan: by the list's own label for the household, else by the booking, else by the surname and telephone
 * that are shared. Where several households fit, none does.
 */
export function createHomes(plan: Plan): Homes {
  const homes = new Map<string, HouseholdId | null>();
  const put = (clues: HomeClues, householdId: HouseholdId): void => {
    for (const key of keysOf(clues)) {
      const there = homes.get(key);
      homes.set(key, there === undefined || there === householdId ? householdId : null);
    }
  };
  const add = (person: Person, householdLabel: string): void => {
    put({ ...person, householdLabel }, person.householdId);
    put({ ...person, householdLabel: '' }, person.householdId);
  };
  for (const person of plan.person.values()) {
    const household = plan.household.get(person.householdId);
    add(person, household?.basis === 'file' ? household.label : '');
  }
  return {
    add,
    find: (clues) => {
      for (const key of keysOf(clues)) {
        const home = homes.get(key);
        if (home !== undefined && home !== null) {
          return home;
        }
      }
      return null;
    },
  };
}
