import type { ReportProgress } from '../../../shared/kit/progress';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Person } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';
import { withHiddenChoice } from '../../../shared/roster-import/hidden-parts';
import { importRoster } from '../../../shared/roster-import/import-roster';
import { hasNames } from '../../../shared/roster-import/map-columns';
import type { RosterImport, Workbook } from '../../../shared/roster-import/types';
import type { ImportTasks } from '../import-protocol';
import { findAlreadyKnown } from './already-known';
import { describeRoster, householdKeys, peopleByPlace } from './check-roster';
import { newRecordId } from './new-record-id';
import { composeRosterChanges } from './roster-changes';

/** A roster that was checked, whole. */
export interface CheckedRoster {
  readonly imported: RosterImport;
  readonly byPlace: ReadonlyMap<string, Person>;
  readonly known: ReadonlyMap<string, Person>;
  readonly plan: Plan;
}

type CheckAsked = ImportTasks['checkRoster']['asked'];
type ChangesAsked = ImportTasks['rosterChanges']['asked'];

const nobody: RosterImport = {
  people: [],
  households: [],
  rejected: [],
  warnings: [],
  counts: { read: 0, accepted: 0, rejected: 0, blank: 0 },
  notices: [],
};

/**
 * Imports the sheets as the mappings say, without touching the plan. Where nothing can come in under these mappings, the
 * answer still has the preview, so that they can be corrected.
 */
export async function checkRoster(
  whole: Workbook,
  { mappings, shown, hidden, today, defaultCountry }: CheckAsked,
  plan: Plan,
  onProgress: ReportProgress,
): Promise<Result<{ checked: CheckedRoster; answer: ImportTasks['checkRoster']['answer'] }>> {
  const workbook = withHiddenChoice(whole, hidden);
  const mapping = mappings.find(({ sheetName }) => sheetName === shown);
  const sheet = workbook.sheets.find(({ name }) => name === shown);
  if (mapping === undefined || sheet === undefined) {
    return failure(message('importScreen.sheet-missing', { sheet: shown }));
  }
  const outcome = await importRoster({
    workbook,
    mapping: mappings,
    today,
    defaultCountry,
    newId: (kind) => newRecordId(kind === 'person' ? 'P' : 'H'),
    isTaken: (kind, id) => plan[kind].has(id),
    onProgress,
  });
  if (!outcome.ok && mappings.every(hasNames)) {
    return outcome;
  }
  onProgress({ fraction: 1, message: message('importScreen.working') });
  const imported = outcome.ok ? outcome.value : nobody;
  const byPlace = peopleByPlace(workbook, mappings, imported);
  const known = findAlreadyKnown(plan.person.values(), imported.people);
  const answer = describeRoster(imported, byPlace, mapping, sheet, known);
  return success({
    checked: { imported, byPlace, known, plan },
    answer: outcome.ok ? answer : { ...answer, problem: outcome.problem },
  });
}

/** The changes that bring a checked roster in as the planner decided. */
export function rosterChanges(
  { imported, byPlace, known, plan }: CheckedRoster,
  { declined, includeKnown }: ChangesAsked,
): ImportTasks['rosterChanges']['answer'] {
  const declinedKeys = new Set(declined);
  const keys = householdKeys(byPlace);
  const isDeclined = (id: string): boolean => declinedKeys.has(keys.get(id) ?? '');
  return composeRosterChanges({
    people: imported.people,
    households: imported.households,
    declined: new Set(
      imported.households
        .filter(({ id, basis }) => basis === 'proposed' && isDeclined(id))
        .map(({ id }) => id),
    ),
    leftOut: includeKnown ? new Map() : known,
    plan,
    newId: newRecordId,
  });
}
