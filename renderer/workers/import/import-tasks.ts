import type { ReportProgress, TellShare } from '../../../shared/kit/progress';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { peopleTableFor } from '../../../shared/manifests/people-columns';
import { createFormatter } from '../../../shared/messages/format';
import { message } from '../../../shared/messages/message';
import type { Plan } from '../../../shared/model/plan';
import { rejectedTable, toCsv } from '../../../shared/roster-import/export-tables';
import { applyFixes } from '../../../shared/roster-import/fixes/apply-fixes';
import { tableToXlsx } from '../../../shared/roster-import/people-xlsx';
import { fixSheetFile, readFixSheet } from '../../../shared/roster-import/fixes/fix-sheet';
import { departureDifference } from '../../../shared/roster-import/departure-difference';
import type { DepartureDifference } from '../../../shared/roster-import/departure-difference';
import { importDepartures } from '../../../shared/roster-import/import-departures';
import { withHiddenChoice } from '../../../shared/roster-import/hidden-parts';
import { mapColumns, proposeMapping } from '../../../shared/roster-import/map-columns';
import type { RejectedCell, Workbook } from '../../../shared/roster-import/types';
import type { ImportTask, ImportTasks } from '../import-protocol';
import { composeDepartureChanges } from './departure-changes';
import { openFile } from './open-file';
import { newRecordId } from './new-record-id';
import { composeImport } from './compose-import';
import { checkRoster } from './roster-tasks';
import type { CheckedRoster } from './roster-tasks';

/** One function a task. A task builds on what the ones before it left: the file that was read, the last check. */
export type ImportHandlers = {
  readonly [T in ImportTask]: (
    asked: ImportTasks[T]['asked'],
    onProgress: ReportProgress,
  ) => Promise<Result<ImportTasks[T]['answer']>>;
};

/** The import of one file. `readPlan` gives the plan on the desk of that name; it is read once. */
export function createImportTasks(readPlan: (deskName: string) => Promise<Plan>): ImportHandlers {
  let workbook: Workbook | null = null;
  let plan: Promise<Plan> | null = null;
  let roster: CheckedRoster | null = null;
  let departures: DepartureDifference | null = null;
  let setAside: readonly RejectedCell[] = [];

  const planOf = (deskName: string): Promise<Plan> => (plan ??= readPlan(deskName));
  const nothingChecked = () => failure(message('importScreen.nothing-checked'));

  return {
    openFile: async (asked, onProgress) => {
      const opened = await openFile(asked, onProgress);
      if (!opened.ok) {
        return opened;
      }
      workbook = opened.value.workbook;
      roster = null;
      departures = null;
      return success(opened.value.answer);
    },
    proposeMapping: ({ sheetName, headerRow }, onProgress) => {
      const sheet = workbook?.sheets.find(({ name }) => name === sheetName);
      if (sheet === undefined) {
        return Promise.resolve(failure(message('importScreen.sheet-missing', { sheet: sheetName })));
      }
      const tell: TellShare = (fraction) =>
        onProgress({ fraction, message: message('importScreen.mapping') });
      return Promise.resolve(
        success(headerRow === null ? proposeMapping(sheet, tell) : mapColumns(sheet, headerRow, tell)),
      );
    },
    checkRoster: async (asked, onProgress) => {
      if (workbook === null) {
        return nothingChecked();
      }
      const outcome = await checkRoster(workbook, asked, await planOf(asked.deskName), onProgress);
      if (!outcome.ok) {
        return outcome;
      }
      roster = outcome.value.checked;
      setAside = roster.imported.rejected;
      return success(outcome.value.answer);
    },
    rosterChanges: (asked, onProgress) => {
      const tell: TellShare = (fraction) =>
        onProgress({ fraction, message: message('importScreen.composing') });
      return Promise.resolve(
        roster === null ? nothingChecked() : success(composeImport(roster, asked, tell)),
      );
    },
    checkDepartures: async ({ sheetName, deskName, hidden, ...reading }) => {
      if (workbook === null) {
        return nothingChecked();
      }
      const outcome = importDepartures({
        workbook: withHiddenChoice(workbook, hidden),
        sheetName,
        ...reading,
      });
      if (!outcome.ok) {
        return outcome;
      }
      const imported = outcome.value;
      departures = departureDifference((await planOf(deskName)).departure, imported);
      setAside = imported.rejected;
      const { counts, notices, withoutOffset, undecidedDate } = imported;
      return success({
        ...{ counts, notices, withoutOffset, undecidedDate },
        ...departures,
        setAside: imported.rejected,
      });
    },
    departureChanges: ({ declined }) =>
      Promise.resolve(
        departures === null
          ? nothingChecked()
          : success(composeDepartureChanges(departures, new Set(declined))),
      ),
    fixSheetFile: async ({ deskName }) =>
      success({ bytes: await fixSheetFile(await planOf(deskName), createFormatter()) }),
    fixSheetChanges: async ({ deskName, today, defaultCountry, stamp }) => {
      if (workbook === null) {
        return nothingChecked();
      }
      const present = await planOf(deskName);
      const { edits, unchanged, gone } = readFixSheet(workbook, present, createFormatter());
      const context = { today, defaultCountry, newId: newRecordId, ...stamp };
      return success({ ...applyFixes(present, edits, context), unchanged, gone });
    },
    peopleFile: async ({ deskName, personIds, ...recipient }) => {
      const { person } = await planOf(deskName);
      const people = personIds.flatMap((id) => person.get(id) ?? []);
      return success({ bytes: await tableToXlsx(peopleTableFor(people, recipient), 'people') });
    },
    setAsideFile: () => {
      const csv = toCsv(rejectedTable(setAside, createFormatter()));
      // Spreadsheet programs take a file without a mark for one in the system's old encoding.
      return Promise.resolve(success({ bytes: new TextEncoder().encode(`\uFEFF${csv}`) }));
    },
  };
}
