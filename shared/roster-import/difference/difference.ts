import { tellPart, telling } from '../../kit/progress';
import type { ReportProgress, TellShare } from '../../kit/progress';
import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { HouseholdId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import type { Source } from '../../model/source';
import { factsSaid } from '../facts-said';
import type { FactField } from '../facts-said';
import { createHomeComparer } from './compare-homes';
import { comparePerson } from './compare-person';
import type { FactChange } from './compare-person';
import { earlierLists, listChain } from './list-lineage';
import type { EarlierList } from './list-lineage';
import { matchRows } from './match-rows';
import type { RowMatch } from './row-match';

/** A row that comes in. */
export interface IncomingRow {
  readonly person: Person;
  readonly sheet: string;
  readonly row: number;
  /** Digest of what it says. */
  readonly digest: string;
  /** What the list calls the household of the person; empty where it names none. */
  readonly home: string;
}

/** A row whose person is, or may be, on the roster. */
export interface KnownRow {
  readonly incoming: IncomingRow;
  readonly person: Person;
  readonly why: Message;
  readonly changes: readonly FactChange[];
  /** Where a change of household leads: a household of the roster, or null for one that is new to it. */
  readonly newHome: HouseholdId | null;
}

/** What a list says that the roster does not. */
export interface Difference {
  /** Rows of nobody on the roster. */
  readonly fresh: readonly IncomingRow[];
  /** Rows that came in before word for word, whose person is on the roster no longer. */
  readonly gone: readonly IncomingRow[];
  /** Rows of people on the roster in which something differs. */
  readonly changed: readonly KnownRow[];
  /** Rows of people on the roster that say nothing else. */
  readonly unchanged: readonly KnownRow[];
  /** Rows that may be of somebody on the roster. */
  readonly maybe: readonly KnownRow[];
  /** People who came from an earlier version of the list, and are not in it now. */
  readonly missing: readonly Person[];
  /** By sheet: the lists of which it may be a newer version. */
  readonly earlier: ReadonlyMap<string, readonly EarlierList[]>;
  /** By sheet: the list that it replaces; empty for none. */
  readonly replaces: ReadonlyMap<string, string>;
}

/** A sheet that comes in: its headers, and which list the planner says it replaces (null: as it seems). */
export interface IncomingSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly replaces: string | null;
}

/** The people of a plan by the list and row they came from, and the lists' digests. */
function rowsOfLists(plan: Plan, tell: TellShare | undefined) {
  const places = new Map<string, string[]>();
  for (const { id, rows } of plan.rosterList.values()) {
    for (const [digest, numbers] of telling(Object.entries(rows ?? {}), tell)) {
      places.set(digest, [...(places.get(digest) ?? []), ...numbers.map((row) => `${id} ${row}`)]);
    }
  }
  const people = new Map<string, Person>();
  for (const person of telling([...plan.person.values()], tell)) {
    if (person.source !== null && person.source.listId !== '') {
      people.set(`${person.source.listId} ${person.source.row}`, person);
    }
  }
  return {
    isRepeated: (digest: string) => places.has(digest),
    peopleOf: (digest: string) => (places.get(digest) ?? []).flatMap((place) => people.get(place) ?? []),
  };
}

/** Finds what incoming rows say that the plan does not. The plan is not altered. */
export function findDifference(
  plan: Plan,
  rows: readonly IncomingRow[],
  sheets: readonly IncomingSheet[],
  onProgress?: ReportProgress,
): Difference {
  const tell: TellShare = (fraction) => onProgress?.({ fraction, message: message('difference.comparing') });
  const seen = rowsOfLists(plan, tellPart(tell, 0, 0.05));
  const digests = new Map<string, string>();
  for (const { person, digest } of telling(rows, tellPart(tell, 0.05, 0.05))) {
    digests.set(person.id, digest);
  }
  const match = (chain: ReadonlySet<string>, onRow: TellShare | undefined) =>
    matchRows(
      plan.person,
      rows.map(({ person }) => person),
      {
        cameFrom: ({ id }) => seen.peopleOf(digests.get(id) ?? ''),
        isOfList: ({ source }) => chain.has(source?.listId ?? ''),
        ...(onRow === undefined ? {} : { onRow }),
      },
    );
  let matches = match(new Set(), tellPart(tell, 0.1, 0.35));
  const earlier = new Map<string, EarlierList[]>();
  const replaces = new Map<string, string>();
  const chain = new Set<string>();
  for (const { name, headers, replaces: chosen } of sheets) {
    const known = rows.flatMap(({ sheet, person }) => {
      const found = sheet === name ? matches.get(person.id) : undefined;
      return found?.kind === 'same' ? [found.person] : [];
    });
    const lists = earlierLists(plan, headers, known);
    const listId = chosen ?? lists.find(({ isProposed }) => isProposed)?.list.id ?? '';
    earlier.set(name, lists);
    replaces.set(name, listId);
    for (const id of listChain(plan, listId)) {
      chain.add(id);
    }
  }
  const isSettled = rows.every(({ person }) => matches.get(person.id)?.kind === 'same');
  if (chain.size > 0 && !isSettled) {
    matches = match(chain, tellPart(tell, 0.45, 0.35));
  }
  return {
    ...sortRows(plan, rows, matches, chain, seen.isRepeated, tellPart(tell, 0.8, 0.2)),
    missing: missingPeople(plan, matches, chain),
    earlier,
    replaces,
  };
}

function sortRows(
  plan: Plan,
  rows: readonly IncomingRow[],
  matches: ReadonlyMap<string, RowMatch>,
  chain: ReadonlySet<string>,
  isRepeated: (digest: string) => boolean,
  tell: TellShare | undefined,
): Pick<Difference, 'fresh' | 'gone' | 'changed' | 'unchanged' | 'maybe'> {
  const fresh: IncomingRow[] = [];
  const gone: IncomingRow[] = [];
  const changed: KnownRow[] = [];
  const unchanged: KnownRow[] = [];
  const maybe: KnownRow[] = [];
  const spoken = new Set<FactField>();
  for (const { person } of telling(rows, tellPart(tell, 0, 0.4))) {
    for (const field of factsSaid(person)) {
      spoken.add(field);
    }
  }
  const isOfList = (source: Source | null): boolean => chain.has(source?.listId ?? '');
  const homeChange = createHomeComparer(plan, rows, matches, { isOfList, isRepeated });
  for (const incoming of telling(rows, tellPart(tell, 0.4, 0.6))) {
    const found = matches.get(incoming.person.id);
    const repeated = isRepeated(incoming.digest);
    if (found === undefined || (repeated && found.kind === 'maybe')) {
      (repeated ? gone : fresh).push(incoming);
      continue;
    }
    const changes = comparePerson(found.person, incoming.person, {
      spoken,
      isOfList,
      isRepeated: repeated,
    });
    const home = repeated || found.kind === 'maybe' ? null : homeChange(incoming, found.person);
    if (home !== null) {
      changes.push(home.change);
    }
    const newHome = home?.newHome ?? null;
    const known: KnownRow = { incoming, person: found.person, why: found.why, changes, newHome };
    (found.kind === 'maybe' ? maybe : changes.length > 0 ? changed : unchanged).push(known);
  }
  return { fresh, gone, changed, unchanged, maybe };
}

function missingPeople(
  plan: Plan,
  matches: ReadonlyMap<string, RowMatch>,
  chain: ReadonlySet<string>,
): Person[] {
  const met = new Set([...matches.values()].map(({ person }) => person.id));
  return [...plan.person.values()].filter(
    ({ id, source }) => source !== null && chain.has(source.listId) && !met.has(id),
  );
}
