import { findHolders, sureHolder } from '../documents/find-holders';
import { readZone } from '../documents/read-zone';
import { editDistance } from '../matching/text/edit-distance';
import { foldText } from '../matching/text/fold-text';
import { soundKey, spellingKey } from '../matching/text/sound-keys';
import { personCode } from '../manifests/person-code';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Person } from '../model/person';
import type { DoorBoard } from './door-board';

interface DoorEntry {
  readonly person: Person;
  readonly words: readonly string[];
  readonly spellings: readonly string[];
  readonly sounds: readonly string[];
  readonly documents: readonly string[];
  readonly reference: string;
}

/** People as they are found at a door; made once and again only when people change. */
export interface DoorIndex {
  readonly entries: readonly DoorEntry[];
  /** Whose code that is, as barcodes hold it. */
  readonly ofCode: (code: string) => readonly Person[];
}

/** Who an input may mean. `isExact`: a code or a document that belongs to this one person alone. */
export interface FoundAtDoor {
  readonly people: readonly Person[];
  /** Further people whom the input fits as well. */
  readonly more: number;
  readonly isExact: boolean;
  readonly problem: Message | null;
}

const mostShown = 8;
const leastDocument = 5;
const leastTail = 3;
/** A word that fits only by ear or with a slip counts less than any that fits by its letters. */
const slip = 6;

const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
const nobody: FoundAtDoor = { people: [], more: 0, isExact: false, problem: null };

/** Makes people ready to be found by name, document or reference, when somebody is looked for and not before. */
export function indexForDoor(people: Iterable<Person>): DoorIndex {
  const everybody = [...people];
  let entries: readonly DoorEntry[] | null = null;
  let codes: Map<string, Person[]> | null = null;
  return {
    get entries() {
      entries ??= everybody.map(entryOf);
      return entries;
    },
    ofCode: (code) => {
      codes ??= codesOf(everybody);
      return codes.get(code) ?? [];
    },
  };
}

function codesOf(people: readonly Person[]): Map<string, Person[]> {
  const codes = new Map<string, Person[]>();
  for (const person of people) {
    const code = personCode(person.id);
    codes.set(code, [...(codes.get(code) ?? []), person]);
  }
  return codes;
}

function entryOf(person: Person): DoorEntry {
  const names = `${person.familyName} ${person.givenNames} ${person.otherNames}`;
  const words = foldText(names).split(' ').filter(Boolean);
  const spellings = words.map(spellingKey);
  const documents = [person.documentNumber, ...person.otherDocuments.map(({ number }) => number)];
  return {
    person,
    words,
    spellings,
    sounds: spellings.map(soundKey),
    documents: documents.map(bare).filter(Boolean),
    reference: bare(person.id),
  };
}

/** How badly one word of the input fits a person: 0 as written, more the looser, null not at all. */
function misfit(entry: DoorEntry, word: string, spelling: string, sound: string): number | null {
  let best: number | null = null;
  const take = (value: number): void => {
    best = best === null ? value : Math.min(best, value);
  };
  entry.words.forEach((known, at) => {
    const spelled = entry.spellings[at] ?? '';
    if (known === word) {
      take(0);
    } else if (known.startsWith(word)) {
      take(1);
    } else if (
      spelling !== '' &&
      (spelled === spelling || (word.length >= 4 && spelled.startsWith(spelling)))
    ) {
      take(2);
    } else if (word.length >= 3 && known.includes(word)) {
      take(3);
    } else if (word.length >= 4 && editDistance(known, word) <= (word.length >= 8 ? 2 : 1)) {
      take(slip);
    } else if (sound.length >= 2 && entry.sounds[at] === sound) {
      take(slip + 1);
    }
  });
  return best;
}

function byName(index: DoorIndex, input: string, board: Pick<DoorBoard, 'lines' | 'byPerson'>): FoundAtDoor {
  const words = foldText(input)
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word, spelling: spellingKey(word) }))
    .map((each) => ({ ...each, sound: soundKey(each.spelling) }));
  if (words.length === 0) {
    return nobody;
  }
  const found = index.entries.flatMap((entry) => {
    let sum = 0;
    let worst = 0;
    for (const { word, spelling, sound } of words) {
      const value = misfit(entry, word, spelling, sound);
      if (value === null) {
        return [];
      }
      sum += value;
      worst = Math.max(worst, value);
    }
    return [{ person: entry.person, sum, worst, isHere: board.byPerson.has(entry.person.id) }];
  });
  const isClear = found.some(({ worst }) => worst < slip);
  const kept = found
    .filter(({ worst }) => !isClear || worst < slip)
    .sort((one, other) => Number(other.isHere) - Number(one.isHere) || one.sum - other.sum);
  return {
    people: kept.slice(0, mostShown).map(({ person }) => person),
    more: Math.max(0, kept.length - mostShown),
    isExact: false,
    problem: null,
  };
}

function sorted(
  people: readonly Person[],
  board: Pick<DoorBoard, 'lines' | 'byPerson'>,
  isExact: boolean,
): FoundAtDoor {
  const inOrder = [...people].sort(
    (one, other) => Number(board.byPerson.has(other.id)) - Number(board.byPerson.has(one.id)),
  );
  return {
    people: inOrder.slice(0, mostShown),
    more: Math.max(0, people.length - mostShown),
    isExact: isExact && people.length === 1,
    problem: null,
  };
}

function byCode(
  index: DoorIndex,
  input: string,
  board: Pick<DoorBoard, 'lines' | 'byPerson'>,
): FoundAtDoor | null {
  const code = bare(input);
  const people = (fits: (entry: DoorEntry) => boolean): Person[] =>
    index.entries.filter(fits).map(({ person }) => person);
  const named = /^\d{14}$/.test(code) ? index.ofCode(code) : [];
  const known = named.length > 0 ? named : people(({ reference }) => reference === code);
  if (known.length > 0) {
    return sorted(known, board, true);
  }
  if (!/\d/.test(code)) {
    return null;
  }
  const holders = code.length < leastDocument ? [] : people(({ documents }) => documents.includes(code));
  if (holders.length > 0) {
    return sorted(holders, board, true);
  }
  const numbered = /^\d{1,4}$/.test(code)
    ? board.lines.filter(({ number }) => number === Number(code)).map(({ person }) => person)
    : [];
  const tails =
    code.length < leastTail
      ? []
      : people(
          ({ documents, person }) =>
            board.byPerson.has(person.id) && documents.some((one) => one.endsWith(code)),
        );
  const all = [...new Set([...numbered, ...tails])];
  return all.length === 0 ? null : sorted(all, board, false);
}

/** How many lines a machine-readable zone has whose first line looks like this; 0 for what is none. */
export function zoneLinesOf(line: string): number {
  return /^[A-Z0-9<]{28,46}$/i.test(line) && line.includes('<') ? (line.length > 33 ? 2 : 3) : 0;
}

function byZone(
  people: Iterable<Person>,
  input: string,
  board: Pick<DoorBoard, 'lines' | 'byPerson'>,
  today: string,
): FoundAtDoor {
  const read = readZone(input, today);
  if (!read.ok) {
    return { ...nobody, problem: read.problem };
  }
  const [reading] = read.value;
  const holders = findHolders(people, reading.facts);
  const sure = sureHolder(holders);
  if (holders.length === 0) {
    const { givenNames, familyName, documentNumber } = reading.facts;
    const name = `${givenNames} ${familyName}`.trim();
    return { ...nobody, problem: message('door.zone-unknown', { name, number: documentNumber }) };
  }
  const isSure = sure !== null && sure !== 'new' && reading.mends.length === 0;
  return isSure
    ? sorted([sure], board, true)
    : sorted(
        holders.map(({ person }) => person),
        board,
        false,
      );
}

/**
 * Who an input at the door means: the code that a barcode holds, the reference of a person, a document number or its last characters, the number on
 * the last issued list, the lines of a machine-readable zone, or a name, part of it, or another spelling of it. People of this
 * departure come first. `today` is the calendar day.
 */
export function findAtDoor(
  index: DoorIndex,
  input: string,
  board: Pick<DoorBoard, 'lines' | 'byPerson'>,
  today: string,
): FoundAtDoor {
  const text = input.trim();
  if (text === '') {
    return nobody;
  }
  if (text.length > 34 && text.includes('<')) {
    return byZone(
      index.entries.map(({ person }) => person),
      text,
      board,
      today,
    );
  }
  return byCode(index, text, board) ?? byName(index, text, board);
}
