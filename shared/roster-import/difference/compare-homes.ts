import type { HouseholdId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import type { Source } from '../../model/source';
import type { FactChange } from './compare-person';
import { findNewHomes, homeName } from './find-new-homes';
import { personDigest } from './row-digest';
import type { RowMatch } from './row-match';

/** A row with what the list calls the household of its person; empty where it names none. */
interface HomedRow {
  readonly person: Person;
  readonly home: string;
}

/** What is known of the list as a whole. */
interface ListWords {
  readonly isOfList: (source: Source | null) => boolean;
  /** True for the words of a row that an earlier import had. */
  readonly isRepeated: (digest: string) => boolean;
}

/** Another household for somebody: one of the roster, or null for one that is new to it. */
interface HomeChange {
  readonly change: FactChange;
  readonly newHome: HouseholdId | null;
}

/**
 * Tells whether a row puts somebody of the roster into another household. That is proposed only where the list is known to
 * have said the present one before: else somebody may have decided who travels together.
 */
export function createHomeComparer(
  plan: Plan,
  rows: readonly HomedRow[],
  matches: ReadonlyMap<string, RowMatch>,
  { isOfList, isRepeated }: ListWords,
): (row: HomedRow, person: Person) => HomeChange | null {
  const placed = rows.flatMap(({ person, home }) => {
    const found = matches.get(person.id);
    return found?.kind === 'same' && home !== ''
      ? [{ groupId: person.householdId, label: home, person: found.person }]
      : [];
  });
  const homes = findNewHomes(plan, placed, ({ source }) => isOfList(source));
  const links = [...plan.personLink.values()];
  const apart = new Set(links.flatMap(({ kind, personId }) => (kind === 'apart' ? [personId] : [])));
  return ({ person: row, home: after }, person) => {
    const present = plan.household.get(person.householdId);
    const before = present?.label ?? '';
    const newHome = homes.get(row.householdId) ?? null;
    if (after === '' || newHome === person.householdId || homeName(before) === homeName(after)) {
      return null;
    }
    const wasListed =
      present?.basis === 'file' && !apart.has(person.id) && isRepeated(personDigest(row, before));
    const standing = wasListed ? 'list' : 'household';
    const { source } = person;
    return { change: { field: 'householdId', extraName: '', before, after, source, standing }, newHome };
  };
}
