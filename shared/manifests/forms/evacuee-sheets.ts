import { ageOfPerson, departureDay } from '../../eligibility/age';
import type { ManifestContent, ManifestRow } from '../../model/manifest-content';
import { emptyPerson } from '../../model/person';

/** An adult with a sheet of their own, and the minors that are listed on it. */
export interface EvacueeSheet {
  readonly adult: ManifestRow;
  readonly minors: readonly ManifestRow[];
}

/** Whether somebody on a manifest is younger than 18 on the day of departure; false where the age is not known. */
export function isMinorRow({ departure }: Pick<ManifestContent, 'departure'>, row: ManifestRow): boolean {
  const day = departureDay(departure, '');
  const { personId, householdId, dateOfBirth, age } = row;
  const years = ageOfPerson(
    { ...emptyPerson(personId, householdId), dateOfBirth, ageYears: age, ageOn: day },
    day,
  );
  return years !== null && years < 18;
}

const fullName = ({ givenNames, familyName }: ManifestRow): string => `${givenNames} ${familyName}`.trim();

function groupedBy<Key>(
  rows: Iterable<ManifestRow>,
  keyOf: (row: ManifestRow) => Key,
): Map<Key, ManifestRow[]> {
  const groups = new Map<Key, ManifestRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) {
      groups.set(keyOf(row), [row]);
    } else {
      group.push(row);
    }
  }
  return groups;
}

/** The adult on whose sheet the minors of a household stand: the head, else a spouse or parent, else the first one. */
function signerOf(adults: readonly ManifestRow[]): ManifestRow | undefined {
  return (
    adults.find(({ relation }) => relation === 'head') ??
    adults.find(({ relation }) => ['spouse', 'parent', 'guardian'].includes(relation)) ??
    adults[0]
  );
}

/**
 * The sheets of a manifest, in its order: one for each adult, and everybody on exactly one. Minors stand with an adult of
 * their household, else with the adult who escorts them, else on a sheet of their own.
 */
export function evacueeSheets(manifest: Pick<ManifestContent, 'departure' | 'rows'>): EvacueeSheet[] {
  const minors = new Set(manifest.rows.filter((row) => isMinorRow(manifest, row)));
  const adults = manifest.rows.filter((row) => !minors.has(row));
  const byHousehold = groupedBy(adults, ({ householdId }) => householdId);
  const escortOf = (row: ManifestRow) =>
    row.escort === '' ? undefined : adults.find((adult) => fullName(adult) === row.escort);
  const signerFor = (minor: ManifestRow) =>
    signerOf(byHousehold.get(minor.householdId) ?? []) ?? escortOf(minor) ?? minor;
  const listed = groupedBy(minors, signerFor);
  return manifest.rows.flatMap((row) => {
    const own = listed.get(row) ?? [];
    const isSigner = !minors.has(row) || own.includes(row);
    return isSigner ? [{ adult: row, minors: own.filter((minor) => minor !== row) }] : [];
  });
}
