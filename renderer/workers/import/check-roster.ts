import { telling } from '../../../shared/kit/progress';
import type { TellShare } from '../../../shared/kit/progress';
import type { Person } from '../../../shared/model/person';
import { filledCells } from '../../../shared/roster-import/find-table';
import type {
  RosterImport,
  RosterMapping,
  Sheet,
  SheetRow,
  Workbook,
} from '../../../shared/roster-import/types';
import { dateColumns } from './date-columns';
import { placeKey } from '../../../shared/roster-import/difference/difference-keys';
import type { DifferenceView, HouseholdView, PreviewRow, RosterCheck } from '../import-protocol';

const previewRows = 50;
const listedCells = 2_000;
const listedFileHouseholds = 500;

function displayName(person: Person): string {
  return [person.familyName, person.givenNames].filter((part) => part !== '').join(', ');
}

function rowsOfList(sheet: Sheet, headerRow: number): SheetRow[] {
  return sheet.rows.filter((row) => row.number > headerRow);
}

function isBlank(row: SheetRow): boolean {
  return filledCells(row.cells).length === 0;
}

/**
 * The person of each accepted row, by sheet and row. A person's own `source` may name another file, where the sheet
 * that is read is itself an export; people come in the order of the accepted rows.
 */
export function peopleByPlace(
  workbook: Workbook,
  mappings: readonly RosterMapping[],
  imported: RosterImport,
  tell: TellShare,
): Map<string, Person> {
  const rejected = new Set(imported.rejected.map(({ sheet, row }) => placeKey(sheet, row)));
  const byPlace = new Map<string, Person>();
  let next = 0;
  for (const { sheetName, headerRow } of mappings) {
    const sheet = workbook.sheets.find(({ name }) => name === sheetName);
    for (const row of telling(sheet === undefined ? [] : rowsOfList(sheet, headerRow), tell)) {
      const place = placeKey(sheetName, row.number);
      const person = imported.people[next];
      if (person !== undefined && !isBlank(row) && !rejected.has(place)) {
        byPlace.set(place, person);
        next += 1;
      }
    }
  }
  return byPlace;
}

/** A key for each household, made of the places of its members. */
export function householdKeys(byPlace: ReadonlyMap<string, Person>, tell: TellShare): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [place, { householdId }] of telling([...byPlace], tell)) {
    keys.set(householdId, `${keys.get(householdId) ?? ''}${place}`);
  }
  return keys;
}

function viewHouseholds(
  imported: RosterImport,
  keys: ReadonlyMap<string, string>,
  tell: TellShare,
): { proposed: HouseholdView[]; file: HouseholdView[]; singles: number } {
  const members = new Map<string, string[]>();
  for (const person of telling(imported.people, tell)) {
    const names = members.get(person.householdId);
    if (names === undefined) {
      members.set(person.householdId, [displayName(person)]);
    } else {
      names.push(displayName(person));
    }
  }
  const proposed: HouseholdView[] = [];
  const file: HouseholdView[] = [];
  let singles = 0;
  for (const { id, label, basis, reason } of telling(imported.households, tell)) {
    const view = { key: keys.get(id) ?? id, label, reason, members: members.get(id) ?? [] };
    if (basis === 'proposed') {
      proposed.push(view);
    } else if (view.members.length > 1) {
      file.push(view);
    } else {
      singles += 1;
    }
  }
  return { proposed, file, singles };
}

/** What the window shows of an import: the first rows beside what was made of them, and the lists, cut. */
export function describeRoster(
  imported: RosterImport,
  byPlace: ReadonlyMap<string, Person>,
  mapping: RosterMapping,
  sheet: Sheet,
  difference: DifferenceView,
  today: string,
  tell: TellShare,
): RosterCheck {
  const rows = rowsOfList(sheet, mapping.headerRow);
  const reasons = new Map(imported.rejected.map((cell) => [placeKey(cell.sheet, cell.row), cell.reason]));
  const labels = new Map<string, string>(imported.households.map(({ id, label }) => [id, label]));
  const preview = rows.slice(0, previewRows).map((row): PreviewRow => {
    const place = placeKey(sheet.name, row.number);
    const person = byPlace.get(place) ?? null;
    return {
      number: row.number,
      cells: row.cells,
      person,
      householdLabel: person === null ? '' : (labels.get(person.householdId) ?? ''),
      reason: reasons.get(place) ?? null,
    };
  });
  const households = viewHouseholds(imported, householdKeys(byPlace, tell), tell);
  return {
    counts: imported.counts,
    preview,
    setAside: imported.rejected.slice(0, listedCells),
    warnings: imported.warnings.slice(0, listedCells),
    warningTotal: imported.warnings.length,
    proposals: households.proposed,
    fileHouseholds: households.file.slice(0, listedFileHouseholds),
    fileHouseholdTotal: households.file.length,
    singleTotal: households.singles,
    notices: imported.notices,
    difference,
    dateColumns: dateColumns(mapping, sheet, today),
    problem: null,
  };
}
