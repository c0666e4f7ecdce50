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
  return source === null ? '' : source.listId || `${source.file}\u0000${source.sheet}`;
}

/** Words in comparable form; each text is looked at once, because many people share them. */
function rememberWords(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const words = known.get(text) ?? (plainWords(text) || text.trim());
    known.set(text, words);
    return words;
  };
}

function keysOf(clues: HomeClues, wordsOf: (text: string) => string): string[] {
  const list = listOf(clues.source);
  if (list === '') {
    return [];
  }
  if (clues.householdLabel !== '') {
    return [`${list}\u0000label\u0000${wordsOf(clues.householdLabel)}`];
  }
  if (clues.bookingReference !== '') {
    // A booking says more than a shared telephone: who has one of their own is not put elsewhere.
    return [`${list}\u0000booking\u0000${wordsOf(clues.bookingReference)}`];
  }
  const digits = clues.phone.replace(/\D/g, '');
  return clues.familyName === '' || digits.length < 7
    ? []
    : [`${list}\u0000kin\u0000${wordsOf(clues.familyName)}\u0000${digits}`];
}

/**
 * The homes of a plan: by the list's own label for the household, else by the booking, else by the surname and telephone
 * that are shared. Where several households fit, none does.
 */
export function createHomes(plan: Plan): Homes {
  const homes = new Map<string, HouseholdId | null>();
  const wordsOf = rememberWords();
  const put = (clues: HomeClues, householdId: HouseholdId): void => {
    for (const key of keysOf(clues, wordsOf)) {
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
      for (const key of keysOf(clues, wordsOf)) {
        const home = homes.get(key);
        if (home !== undefined && home !== null) {
          return home;
        }
      }
      return null;
    },
  };
}
