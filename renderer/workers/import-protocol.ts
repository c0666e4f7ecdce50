import type { Progress } from '../../shared/kit/progress';
import type { Result } from '../../shared/kit/result';
import type { Message } from '../../shared/messages/message';
import type { Change } from '../../shared/model/change';
import type { Departure } from '../../shared/model/departure';
import type { Person } from '../../shared/model/person';
import type { DepartureUpdate } from '../../shared/roster-import/departure-difference';
import type { DepartureReading } from '../../shared/roster-import/import-departures';
import type { HiddenChoice } from '../../shared/roster-import/hidden-parts';
import type { MissingChoice } from '../../shared/roster-import/difference/accept-difference';
import type { FactChange } from '../../shared/roster-import/difference/compare-person';
import type {
  DateReading,
  RejectedCell,
  RosterMapping,
  RowCounts,
  TextEncodingName,
  Workbook,
} from '../../shared/roster-import/types';

/** One sheet of a file, without its rows. */
export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  /** How many filled rows and columns the sheet does not show. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Where they are, as a person would say it: "5, 7–12", "C, F". */
  readonly hiddenRowPlaces: string;
  readonly hiddenColumnPlaces: string;
}

/** A file that was read; its rows stay in the worker. */
export interface OpenedFile {
  readonly fileName: string;
  readonly format: Workbook['format'];
  /** Null for workbooks. */
  readonly encoding: TextEncodingName | null;
  readonly encodingIsGuess: boolean;
  /** Null for workbooks. */
  readonly delimiter: string | null;
  readonly sheets: SheetSummary[];
  /** The sheets that look like what is being imported; the first sheet with cells where none does. */
  readonly likelySheets: string[];
  /** True for a workbook of waiting rows that this program wrote. */
  readonly isFixSheet: boolean;
  /** The first lines of a text file as they were read: what a wrong encoding shows in. */
  readonly sample: string[];
}

/** A row of the file beside what was made of it. */
export interface PreviewRow {
  readonly number: number;
  readonly cells: string[];
  /** Null when the row was set aside or is blank. */
  readonly person: Person | null;
  readonly householdLabel: string;
  /** Why the row was set aside; null when it was not. */
  readonly reason: Message | null;
}

/** A household as a planner judges it. */
export interface HouseholdView {
  /** Made of its rows: the same after the file was read with other settings, as long as its members are the same. */
  readonly key: string;
  readonly label: string;
  readonly reason: Message | null;
  readonly members: string[];
}

/** A column of dates: how its order is known, and a date of it that can be read in two ways, if it has one. */
export interface DateColumn {
  readonly index: number;
  readonly header: string;
  readonly reading: DateReading;
  readonly sample: { readonly text: string; readonly dayFirst: string; readonly monthFirst: string } | null;
}

/** A row of the file, by its place and the name in it. */
export interface IncomingRowView {
  /** The same however often the file is read. */
  readonly place: string;
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
}

/** A row beside the person of the roster whose it is, or may be. */
export interface KnownRowView extends IncomingRowView {
  /** Birth date and document, to tell people of one name apart. */
  readonly facts: string;
  readonly why: Message;
  readonly changes: FactChange[];
  readonly person: { readonly id: string; readonly name: string; readonly facts: string };
}

/** Somebody of an earlier version of the list who is not in this one. */
export interface MissingView {
  readonly id: string;
  readonly name: string;
  readonly facts: string;
  readonly row: number;
  readonly status: Person['status'];
  /** True where a departure carries them. */
  readonly isAssigned: boolean;
}

/** A list of the plan that a sheet may replace. */
export interface EarlierListView {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly at: string;
  readonly people: number;
  /** How many of its people the sheet has. */
  readonly shared: number;
}

/** What a file says that the roster does not. */
export interface DifferenceView {
  readonly fresh: number;
  readonly unchanged: number;
  readonly changed: KnownRowView[];
  readonly maybe: KnownRowView[];
  readonly gone: IncomingRowView[];
  readonly missing: MissingView[];
  readonly earlier: {
    readonly sheet: string;
    readonly replaces: string;
    readonly lists: EarlierListView[];
  }[];
  /** Rows set aside that do not wait in the plan yet. */
  readonly toFix: number;
}

/** What a planner decided otherwise than proposed. */
export interface DifferenceAnswers {
  /** By the key of a difference: taken over or not. */
  readonly overrides: Readonly<Record<string, boolean>>;
  /** By place: rows that are somebody of the roster after all, or stay out. */
  readonly maybe: Readonly<Record<string, 'same' | 'out'>>;
  /** Places of rows whose people were taken off the roster and come in again. */
  readonly back: readonly string[];
  readonly missing: Readonly<Record<string, MissingChoice>>;
}

/** What a roster becomes under the present settings. Long lists are cut; the totals are not. */
export interface RosterCheck {
  readonly counts: RowCounts;
  readonly preview: PreviewRow[];
  readonly setAside: RejectedCell[];
  readonly warnings: RejectedCell[];
  readonly warningTotal: number;
  readonly proposals: HouseholdView[];
  readonly fileHouseholds: HouseholdView[];
  readonly fileHouseholdTotal: number;
  readonly singleTotal: number;
  readonly notices: Message[];
  readonly difference: DifferenceView;
  /** The columns of dates of the shown sheet. */
  readonly dateColumns: DateColumn[];
  /** Why nothing can come in under these settings; null when something can. */
  readonly problem: Message | null;
}

/** What a departures sheet becomes. */
export interface DeparturesCheck {
  readonly counts: RowCounts;
  /** Departures that the plan does not have. */
  readonly added: Departure[];
  /** Departures of the plan of which the sheet says something else, and what. */
  readonly updates: DepartureUpdate[];
  /** Departures of the plan of which the sheet says nothing new. */
  readonly same: Departure[];
  /** How many times say no offset. */
  readonly withoutOffset: number;
  /** A date that can be read with the day or the month first; empty where there is none. */
  readonly undecidedDate: string;
  readonly setAside: RejectedCell[];
  readonly notices: Message[];
}

/** Every task of the import worker: what is asked and what is answered. */
export interface ImportTasks {
  openFile: {
    asked: { file: File; kind: 'roster' | 'departures'; encoding?: TextEncodingName; delimiter?: string };
    answer: OpenedFile;
  };
  /** `headerRow` null: wherever it seems to be; 0: the sheet has none. */
  proposeMapping: { asked: { sheetName: string; headerRow: number | null }; answer: RosterMapping };
  checkRoster: {
    asked: {
      /** One for each sheet that comes in. */
      mappings: RosterMapping[];
      /** The sheet of the preview. */
      shown: string;
      hidden: HiddenChoice;
      deskName: string;
      today: string;
      defaultCountry: string;
      /** By sheet: the list of which it is a newer version, empty for none. Left out: as it seems. */
      replaces?: Readonly<Record<string, string>>;
    };
    answer: RosterCheck;
  };
  /** The changes of the roster that was checked last. `declined` holds keys of households. */
  rosterChanges: {
    asked: {
      declined: string[];
      choices: DifferenceAnswers;
      /** When and at whose hand the list comes in. */
      stamp: { at: string; by: string };
    };
    answer: {
      changes: Change[];
      people: number;
      joined: number;
      edited: number;
      removed: number;
      waiting: number;
    };
  };
  checkDepartures: {
    asked: { sheetName: string; deskName: string; hidden: HiddenChoice } & DepartureReading;
    answer: DeparturesCheck;
  };
  /** The changes of the departures that were checked last. */
  departureChanges: {
    /** `declined` holds keys of facts that stay as the plan has them. */
    asked: { declined: readonly string[] };
    answer: { changes: Change[]; added: number; updated: number };
  };
  /** What waits to be mended, as a workbook. */
  fixSheetFile: { asked: { deskName: string }; answer: { bytes: Uint8Array } };
  /** The changes of the file that was opened, which is such a workbook come back. */
  fixSheetChanges: {
    asked: {
      deskName: string;
      today: string;
      defaultCountry: string;
      stamp: { at: string; by: string };
    };
    answer: {
      changes: Change[];
      entered: number;
      mended: number;
      waiting: number;
      unchanged: number;
      gone: number;
    };
  };
  /** People of a desk as a workbook, in the order asked for, with the columns that the recipient may have. */
  peopleFile: {
    asked: { deskName: string; personIds: string[]; isInternal: boolean; fields: string[] };
    answer: { bytes: Uint8Array };
  };
  /** The rows set aside by the last check, as a file for a spreadsheet program. */
  setAsideFile: { asked: object; answer: { bytes: Uint8Array } };
}
export type ImportTask = keyof ImportTasks;

/** From the window to the worker. */
export type ImportRequest = {
  [T in ImportTask]: { readonly job: number; readonly task: T; readonly asked: ImportTasks[T]['asked'] };
}[ImportTask];

/** From the worker to the window. */
export type ImportReply =
  | { readonly job: number; readonly type: 'progress'; readonly progress: Progress }
  /** Some of the changes of an answer that has too many for one message; the answer itself follows without them. */
  | { readonly job: number; readonly type: 'changes'; readonly changes: readonly Change[] }
  | { readonly job: number; readonly type: 'done'; readonly result: Result<unknown> };
