import { tellPart, telling } from '../../../shared/kit/progress';
import type { TellShare } from '../../../shared/kit/progress';
import { creation } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import { householdIdSchema } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import type { Source } from '../../../shared/model/source';
import { acceptDifference } from '../../../shared/roster-import/difference/accept-difference';
import { isProposed } from '../../../shared/roster-import/difference/compare-person';
import { changeKey, placeKey } from '../../../shared/roster-import/difference/difference-keys';
import { textDigest } from '../../../shared/roster-import/difference/row-digest';
import { headersOf, waitingFromImport } from '../../../shared/roster-import/fixes/waiting-from-import';
import type { DifferenceAnswers, ImportTasks } from '../import-protocol';
import { householdKeys } from './check-roster';
import { digestsOfSheet } from './incoming-rows';
import { newRecordId } from './new-record-id';
import { composeRosterChanges } from './roster-changes';
import type { CheckedRoster } from './roster-tasks';

type Asked = ImportTasks['rosterChanges']['asked'];
type Answer = ImportTasks['rosterChanges']['answer'];

function choicesOf({ overrides, maybe, back, missing }: DifferenceAnswers) {
  const returning = new Set(back);
  return {
    isAccepted: (row: Parameters<typeof placeOf>[0], change: Parameters<typeof changeKey>[1]) =>
      overrides[changeKey(placeOf(row), change)] ?? isProposed(change),
    maybe: (row: Parameters<typeof placeOf>[0]) => maybe[placeOf(row)] ?? 'new',
    isBroughtBack: ({ sheet, row }: { sheet: string; row: number }) => returning.has(placeKey(sheet, row)),
    missing: ({ id }: Person) => missing[id] ?? 'keep',
    newHouseholdId: () => householdIdSchema.parse(newRecordId('H')),
  };
}

function placeOf({
  incoming,
}: {
  readonly incoming: { readonly sheet: string; readonly row: number };
}): string {
  return placeKey(incoming.sheet, incoming.row);
}

function listRecords(
  checked: CheckedRoster,
  stamp: Asked['stamp'],
  listIds: ReadonlyMap<string, string>,
  tell: TellShare,
): Change[] {
  const { mappings, rows, imported, workbook, difference } = checked;
  return mappings.map((mapping) => {
    const { sheetName } = mapping;
    const digests = digestsOfSheet(sheetName, rows, imported, mapping, workbook, tellPart(tell, 0.8, 0.1));
    tell(0.9);
    return creation('rosterList', {
      id: listIds.get(sheetName) ?? '',
      file: workbook.fileName,
      sheet: sheetName,
      headers: headersOf(mapping).headers,
      people: rows.filter(({ sheet }) => sheet === sheetName).length,
      ...stamp,
      fingerprint: textDigest(Object.keys(digests).sort().join(' ')),
      replaces: difference.replaces.get(sheetName) ?? '',
      rows: digests,
    });
  });
}

/**
 * The changes that bring a checked roster in as the planner decided: new people and households, accepted differences, what
 * waits to be mended, and a record of the list. No changes at all where the list brings nothing.
 */
export function composeImport(
  checked: CheckedRoster,
  { declined, choices, stamp }: Asked,
  tell: TellShare,
): Answer {
  const { imported, byPlace, plan, difference, workbook, mappings } = checked;
  const listIds = new Map(mappings.map(({ sheetName }) => [sheetName, newRecordId('L')]));
  const sourceAt = (sheet: string, row: number): Source => ({
    how: 'file',
    listId: listIds.get(sheet) ?? '',
    file: workbook.fileName,
    sheet,
    row,
    ...stamp,
  });
  const accepted = acceptDifference(
    plan,
    difference,
    choicesOf(choices),
    ({ sheet, row }) => sourceAt(sheet, row),
    tellPart(tell, 0, 0.3),
  );

  const stamped = new Map<string, Person>();
  for (const { person, sheet, row } of telling(checked.rows, tellPart(tell, 0.3, 0.2))) {
    const source = { ...(person.source ?? sourceAt(sheet, row)), listId: listIds.get(sheet) ?? '', ...stamp };
    stamped.set(person.id, { ...person, source });
  }
  const declinedKeys = new Set(declined);
  const keys = householdKeys(byPlace, () => tell(0.5));
  const arrival = composeRosterChanges({
    people: imported.people.map((person) => stamped.get(person.id) ?? person),
    households: imported.households,
    declined: new Set(
      imported.households
        .filter(({ id, basis }) => basis === 'proposed' && declinedKeys.has(keys.get(id) ?? ''))
        .map(({ id }) => id),
    ),
    leftOut: accepted.leftOut,
    homes: accepted.homes,
    plan,
    newId: newRecordId,
    tell: tellPart(tell, 0.5, 0.2),
  });
  tell(0.7);
  const waiting = waitingFromImport({
    workbook,
    mappings,
    imported,
    personAt: (sheet, row) => arrival.idOf.get(byPlace.get(placeKey(sheet, row))?.id ?? '') ?? null,
    isNew: checked.isNewRow,
    sourceAt,
    newId: () => newRecordId('F'),
  });
  tell(0.8);
  const changes = [
    ...accepted.changes,
    ...arrival.changes,
    ...waiting.map((item) => creation('fixItem', item)),
  ];
  return {
    changes: changes.length === 0 ? [] : [...changes, ...listRecords(checked, stamp, listIds, tell)],
    people: arrival.people,
    joined: arrival.joined,
    edited: accepted.edited,
    removed: accepted.removed,
    waiting: waiting.length,
  };
}
