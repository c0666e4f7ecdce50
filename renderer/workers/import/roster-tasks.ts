import { telling } from '../../../shared/kit/progress';
import type { ReportProgress, TellShare } from '../../../shared/kit/progress';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Person } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';
import { withHiddenChoice } from '../../../shared/roster-import/hidden-parts';
import { findDifference } from '../../../shared/roster-import/difference/difference';
import type { Difference, IncomingRow } from '../../../shared/roster-import/difference/difference';
import { rowDigest } from '../../../shared/roster-import/difference/row-digest';
import { headersOf } from '../../../shared/roster-import/fixes/waiting-from-import';
import { importRoster } from '../../../shared/roster-import/import-roster';
import { hasNames } from '../../../shared/roster-import/map-columns';
import type { RosterImport, RosterMapping, Workbook } from '../../../shared/roster-import/types';
import type { ImportTasks } from '../import-protocol';
import { describeRoster, peopleByPlace } from './check-roster';
import { describeDifference } from './describe-difference';
import { incomingRows, incomingSheets } from './incoming-rows';
import { newRecordId } from './new-record-id';

/** A roster that was checked, whole. */
export interface CheckedRoster {
  readonly workbook: Workbook;
  readonly mappings: readonly RosterMapping[];
  readonly imported: RosterImport;
  readonly byPlace: ReadonlyMap<string, Person>;
  readonly rows: readonly IncomingRow[];
  readonly difference: Difference;
  readonly plan: Plan;
  /** False for the words of a row that an earlier import set aside. */
  readonly isNewRow: (row: {
    readonly headers: readonly string[];
    readonly cells: readonly string[];
  }) => boolean;
}

type CheckAsked = ImportTasks['checkRoster']['asked'];

const nobody: RosterImport = {
  people: [],
  households: [],
  rejected: [],
  warnings: [],
  counts: { read: 0, accepted: 0, rejected: 0, blank: 0 },
  notices: [],
};

/** Whether the words of a row that is set aside are new to the plan. */
function rowsUnknownTo(plan: Plan, tell: TellShare): CheckedRoster['isNewRow'] {
  const known = new Set<string>();
  for (const { rows } of plan.rosterList.values()) {
    for (const digest of telling(Object.keys(rows ?? {}), tell)) {
      known.add(digest);
    }
  }
  for (const { severity, headers, cells } of plan.fixItem.values()) {
    if (severity === 'blocked') {
      known.add(rowDigest(headers, cells));
    }
  }
  return ({ headers, cells }) => !known.has(rowDigest(headers, cells));
}

function countToFix({ workbook, mappings, imported, isNewRow }: Omit<CheckedRoster, 'difference'>): number {
  const sheets = new Map(
    mappings.map((mapping) => [
      mapping.sheetName,
      {
        ...headersOf(mapping),
        rows: new Map(
          workbook.sheets
            .find(({ name }) => name === mapping.sheetName)
            ?.rows.map((row) => [row.number, row]),
        ),
      },
    ]),
  );
  return imported.rejected.filter(({ sheet, row }) => {
    const read = sheets.get(sheet);
    const cells = read?.rows.get(row)?.cells ?? [];
    return (
      read !== undefined && isNewRow({ headers: read.headers, cells: cells.slice(0, read.headers.length) })
    );
  }).length;
}

/**
 * Imports the sheets as the mappings say, without touching the plan. Where nothing can come in under these mappings, the
 * answer still has the preview, so that they can be corrected.
 */
export async function checkRoster(
  whole: Workbook,
  { mappings, shown, hidden, today, defaultCountry, replaces }: CheckAsked,
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
    onProgress,
  });
  if (!outcome.ok && mappings.every(hasNames)) {
    return outcome;
  }
  const imported = outcome.ok ? outcome.value : nobody;
  const working: TellShare = () => onProgress({ fraction: null, message: message('importScreen.working') });
  const byPlace = peopleByPlace(workbook, mappings, imported, working);
  const rows = incomingRows(imported, mappings, workbook, byPlace, working);
  const difference = findDifference(plan, rows, incomingSheets(mappings, replaces ?? {}), onProgress);
  const read = { workbook, mappings, imported, byPlace, rows, plan, isNewRow: rowsUnknownTo(plan, working) };
  const view = describeDifference(difference, plan, countToFix(read));
  const answer = describeRoster(imported, byPlace, mapping, sheet, view, today, working);
  return success({
    checked: { ...read, difference },
    answer: outcome.ok ? answer : { ...answer, problem: outcome.problem },
  });
}
