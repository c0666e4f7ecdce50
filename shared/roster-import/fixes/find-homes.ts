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

/** What somebody shares with the rest of their household; null where nothing is known that could be shared. */
function keyOf(
  { source, householdLabel, bookingReference, familyName, phone }: HomeClues,
  wordsOf: (text: string) => string,
): string | null {
  const list = listOf(source);
  if (list === '') {
    return null;
  }
  if (householdLabel !== '') {
    return `${list}\u0000label\u0000${wordsOf(householdLabel)}`;
  }
  if (bookingReference !== '') {
    // A booking says more than a shared telephone: who has one of their own is not put elsewhere.
    return `${list}\u0000booking\u0000${wordsOf(bookingReference)}`;
  }
  const digits = familyName === '' ? '' : phone.replace(/\D/g, '');
  return digits.length < 7 ? null : `${list}\u0000kin\u0000${wordsOf(familyName)}\u0000${digits}`;
}

/** A person who is in, with the label that their list gives the household; empty for none. */
interface Resident {
  readonly person: Person;
  readonly label: string;
}

function residentOf(plan: Plan, person: Person): Resident {
  const household = plan.household.get(person.householdId);
  return { person, label: household?.basis === 'file' ? household.label : '' };
}

function areOfOneList(one: Source | null, other: Source | null): boolean {
  return (
    one !== null &&
    other !== null &&
    one.listId === other.listId &&
    (one.listId !== '' || (one.file === other.file && one.sheet === other.sheet))
  );
}

/** Whether somebody of the same list has the same key as `clues`; looks at no more than it has to. */
function sharing(clues: HomeClues, wordsOf: (text: string) => string): (resident: Resident) => boolean {
  const { householdLabel, bookingReference, familyName, phone } = clues;
  if (householdLabel !== '') {
    const words = wordsOf(householdLabel);
    return ({ label }) => label !== '' && (label === householdLabel || wordsOf(label) === words);
  }
  if (bookingReference !== '') {
    const words = wordsOf(bookingReference);
    return ({ person }) => person.bookingReference !== '' && wordsOf(person.bookingReference) === words;
  }
  const digits = phone.replace(/\D/g, '');
  const words = wordsOf(familyName);
  return ({ person }) =>
    person.bookingReference === '' &&
    person.familyName !== '' &&
    wordsOf(person.familyName) === words &&
    person.phone.replace(/\D/g, '') === digits;
}

/** So many rows are looked for one by one; for more it is quicker to put everybody in order first. */
const fewRows = 8;

/**
 * The homes of a plan: by the list's own label for the household, else by the booking, else by the surname and telephone
 * that are shared. Where several households fit, none does.
 */
export function createHomes(plan: Plan): Homes {
  const wordsOf = rememberWords();
  const added: Resident[] = [];
  let asked = 0;
  let homes: Map<string, HouseholdId | null> | null = null;

  const keysOf = ({ person, label }: Resident): (string | null)[] => {
    const { source, bookingReference, familyName, phone } = person;
    const clues = { source, householdLabel: '', bookingReference, familyName, phone };
    return label === ''
      ? [keyOf(clues, wordsOf)]
      : [keyOf(clues, wordsOf), keyOf({ ...clues, householdLabel: label }, wordsOf)];
  };
  const put = (index: Map<string, HouseholdId | null>, resident: Resident): void => {
    const { householdId } = resident.person;
    for (const key of keysOf(resident)) {
      if (key !== null) {
        const there = index.get(key);
        index.set(key, there === undefined || there === householdId ? householdId : null);
      }
    }
  };
  const inOrder = (): Map<string, HouseholdId | null> => {
    const index = new Map<string, HouseholdId | null>();
    for (const person of plan.person.values()) {
      put(index, residentOf(plan, person));
    }
    for (const resident of added) {
      put(index, resident);
    }
    return index;
  };
  const lookFor = (clues: HomeClues): HouseholdId | null => {
    const shares = sharing(clues, wordsOf);
    let home: HouseholdId | null | undefined;
    const meet = (resident: Resident): void => {
      const { householdId, source } = resident.person;
      if (areOfOneList(source, clues.source) && shares(resident)) {
        home = home === undefined || home === householdId ? householdId : null;
      }
    };
    for (const person of plan.person.values()) {
      meet(residentOf(plan, person));
    }
    added.forEach(meet);
    return home ?? null;
  };

  return {
    add: (person, label) => {
      const resident = { person, label };
      added.push(resident);
      if (homes !== null) {
        put(homes, resident);
      }
    },
    find: (clues) => {
      const key = keyOf(clues, wordsOf);
      asked += 1;
      if (key === null) {
        return null;
      }
      if (asked <= fewRows) {
        return lookFor(clues);
      }
      homes ??= inOrder();
      return homes.get(key) ?? null;
    },
  };
}
