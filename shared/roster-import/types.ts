import type { Message } from '../messages/message';
import type { Household } from '../model/household';
import type { Person } from '../model/person';

/** The character sets in which a text file can be read. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1256',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'macintosh',
] as const;
export type TextEncodingName = (typeof textEncodings)[number];

/** A file that came in, read into raw text. Nothing is interpreted yet. */
export interface Workbook {
  readonly fileName: string;
  readonly format: 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'csv' | 'html' | 'xml';
  /** How the bytes of a text file were read; absent for workbooks. */
  readonly encoding?: TextEncodingName;
  /** True when the encoding is a guess that a person should look at. */
  readonly encodingIsGuess?: boolean;
  /** What separates the columns of a text file; absent for workbooks. */
  readonly delimiter?: string;
  readonly sheets: Sheet[];
  /** What a planner should know of the file itself, such as macros that were passed over. */
  readonly notices?: readonly Message[];
}

/** One sheet. Wholly empty rows may be left out; row numbers are the ones that a spreadsheet program shows. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SheetRow[];
  /** Numbers of the filled rows that the sheet does not show, by hand or by a filter, in order. */
  readonly hiddenRows: readonly number[];
  /** Indexes from 0 of the filled columns that the sheet does not show, in order. */
  readonly hiddenColumns: readonly number[];
  /** Numbers of hidden rows that were taken out because a planner said so; they are not counted as read. */
  readonly leftOutRows?: readonly number[];
}

/** One row: its number as the spreadsheet shows it, from 1, and its cells as text; cells after the last filled one are left out. */
export interface SheetRow {
  readonly number: number;
  readonly cells: string[];
}

/** What a column of a roster can hold. `full_name`, `needs`, `wheelchair` and the like are taken apart into person fields. */
export const rosterFields = [
  'person_id',
  'household',
  'household_head',
  'family_name',
  'given_names',
  'middle_names',
  'full_name',
  'other_names',
  'date_of_birth',
  'age',
  'age_on',
  'place_of_birth',
  'sex',
  'nationality',
  'document_number',
  'document_type',
  'document_country',
  'document_expiry',
  'other_documents',
  'mrz',
  'phone',
  'email',
  'address',
  'location',
  'coordinates',
  'latitude',
  'longitude',
  'way_to_travel',
  'travel_hours',
  'emergency_contact',
  'relation',
  'priority',
  'major_category',
  'minor_category',
  'needs',
  'wheelchair',
  'stretcher',
  'oxygen',
  'pregnancy_week',
  'pregnancy_on',
  'pets',
  'body_weight_kg',
  'baggage_kg',
  'baggage_pieces',
  'booking_reference',
  'own_ticket',
  'medical_note',
  'notes',
  'status',
  'recontact_on',
  'promissory_note',
  'ready_on',
  'visas',
  'vaccination_card',
  'cash_ready',
  'source_file',
  'source_sheet',
  'source_row',
  'source_how',
  'source_list_id',
  'source_at',
  'source_by',
  'field_sources',
  'merged_sources',
] as const;
export type RosterField = (typeof rosterFields)[number];

/** The order of day, month and year in dates that are written with numbers only. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Whether a full name begins with the family name where nothing in the cell tells. */
export type NameOrder = 'family-first' | 'given-first';

/** The order of day and month in one column of dates, and what it rests on. */
export interface DateReading {
  readonly order: DateOrder;
  /**
   * `certain`: the header or some value allows only this order. `ambiguous`: ask once. `none`: no date depends on the order.
   * `others`: nothing here tells, and the other dates of the sheet agree on it.
   * `chosen`: a planner said so, for this list or for one with the same headers.
   */
  readonly evidence: 'certain' | 'ambiguous' | 'none' | 'others' | 'chosen';
  /** How many dates fit only day first, only month first, or both. */
  readonly counts: { readonly dayFirst: number; readonly monthFirst: number; readonly both: number };
}

/** What one column is read as. */
export interface ColumnMapping {
  /** Column index from 0. */
  readonly index: number;
  readonly header: string;
  /** Null: the column is kept as an extra of each person. */
  readonly field: RosterField | null;
  /** How the field was found; `planner` when somebody chose it, `remembered` when somebody did for the same headers before. */
  readonly foundBy: 'header' | 'content' | 'planner' | 'remembered' | 'none';
  /** What the header promised, where the contents say otherwise. */
  readonly overruled?: RosterField;
  /** Of a column of dates. */
  readonly dates?: DateReading;
  /** Of a column of full names. */
  readonly nameOrder?: NameOrder;
}

/** How one sheet is read as a roster: plain JSON that a planner can correct. */
export interface RosterMapping {
  readonly sheetName: string;
  /** Number of the header row as the spreadsheet shows it; 0 when the sheet has no header row. */
  readonly headerRow: number;
  readonly columns: ColumnMapping[];
  /** The order in dates of columns that have none of their own. */
  readonly dateOrder: DateOrder;
  /** Over all columns of dates: `ambiguous` where one of them is to be asked about. */
  readonly dateOrderEvidence: 'certain' | 'ambiguous' | 'none';
  /** How many dates of all columns fit only day first, only month first, or both. */
  readonly dateOrderCounts: { readonly dayFirst: number; readonly monthFirst: number; readonly both: number };
}

/** A cell for whose sake its row was put aside, or a cell whose value could not be used. */
export interface RejectedCell {
  readonly file: string;
  readonly sheet: string;
  /** Row number as the spreadsheet shows it. */
  readonly row: number;
  /** Header of the column, or the column's letter where there is none; empty when the whole row is meant. */
  readonly column: string;
  readonly value: string;
  readonly reason: Message;
}

/** Rows below the header row up to the last filled one: read = accepted + rejected + blank. */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly blank: number;
}

/** What came out of one sheet. */
export interface RosterImport {
  readonly people: Person[];
  readonly households: Household[];
  /** Rows that were put aside, each once, with the first cell that could not be read. */
  readonly rejected: RejectedCell[];
  /** Cells of accepted rows that could not be read; their text is kept in the person's `extra`. */
  readonly warnings: RejectedCell[];
  readonly counts: RowCounts;
  readonly notices: Message[];
}
