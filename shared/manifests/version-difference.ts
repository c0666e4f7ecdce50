import type { Departure } from '../model/departure';
import type { PersonId } from '../model/ids';
import type { ManifestContent, ManifestRow } from '../model/manifest-content';

/** A fact of a row that can differ between two versions; where somebody stands on the list is none. */
export type RowFact = Exclude<keyof ManifestRow, 'number' | 'personId' | 'householdId' | 'householdNumber'>;

/** Somebody on both versions of whom they say something different. */
export interface ChangedRow {
  readonly before: ManifestRow;
  readonly after: ManifestRow;
  readonly facts: readonly RowFact[];
  /** Travels with another household than before. */
  readonly isOtherHousehold: boolean;
}

/** What a later version of a manifest says that an earlier one did not, by person and not by place on the list. */
export interface VersionDifference {
  readonly added: readonly ManifestRow[];
  readonly dropped: readonly ManifestRow[];
  readonly changed: readonly ChangedRow[];
  /** Facts of the departure itself, its status left out. */
  readonly departure: readonly (keyof Departure)[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const notCompared: ReadonlySet<string> = new Set(['number', 'personId', 'householdId', 'householdNumber']);

const rowFacts = (row: ManifestRow): RowFact[] =>
  (Object.keys(row) as (keyof ManifestRow)[]) // the keys of its type
    .filter((key): key is RowFact => !notCompared.has(key));

function changedRow(before: ManifestRow, after: ManifestRow): ChangedRow | null {
  const facts = rowFacts(after).filter((fact) => !same(before[fact], after[fact]));
  const isOtherHousehold = before.householdId !== after.householdId;
  return facts.length === 0 && !isOtherHousehold ? null : { before, after, facts, isOtherHousehold };
}

function changedDeparture(before: Departure, after: Departure): (keyof Departure)[] {
  return (Object.keys(after) as (keyof Departure)[]) // the keys of its type
    .filter((key) => key !== 'status' && key !== 'id' && !same(before[key], after[key]));
}

/** How `after` differs from `before`: each person added, dropped or changed, in the order of the lists. */
export function versionDifference(before: ManifestContent, after: ManifestContent): VersionDifference {
  const old = new Map<PersonId, ManifestRow>(before.rows.map((row) => [row.personId, row]));
  const now = new Set<PersonId>(after.rows.map(({ personId }) => personId));
  return {
    added: after.rows.filter(({ personId }) => !old.has(personId)),
    dropped: before.rows.filter(({ personId }) => !now.has(personId)),
    changed: after.rows.flatMap((row) => {
      const former = old.get(row.personId);
      return (former === undefined ? null : changedRow(former, row)) ?? [];
    }),
    departure: changedDeparture(before.departure, after.departure),
  };
}

/** Whether two versions say the same of everybody and of the departure. */
export function isSameVersion({ added, dropped, changed, departure }: VersionDifference): boolean {
  return added.length + dropped.length + changed.length + departure.length === 0;
}
