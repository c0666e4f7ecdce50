import type { Message } from '../messages/message';
import { message } from '../messages/message';
import type { DocumentType, Person, SpecialNeed } from '../model/person';
import type { DateOrder, NameOrder } from './types';

/** A person while its row is being read. */
export type PersonDraft = { -readonly [K in keyof Person]: Person[K] };

/** What the readers of single cells need to know. */
export interface FieldContext {
  readonly today: string;
  /** For columns that have no order of their own. */
  readonly dateOrder: DateOrder;
  readonly defaultCountry: string;
}

/** One mapped column. */
export interface FieldColumn {
  readonly header: string;
  /** For full names in which nothing tells. */
  readonly nameOrder: NameOrder;
  /** The order of day and month in this column; null: that of the sheet. */
  readonly dateOrder: DateOrder | null;
  readonly pounds: boolean;
  /** The document that the header of a document number names, such as "Passport no". */
  readonly documentType: DocumentType | '';
}

/**
 * What became of a cell: `read`, `kept` as text in the person's extra because the field cannot hold all of it, kept with a
 * `remark` that is counted over the column, a `warning` (kept too, unless the field holds the text `asGiven`), or a reason
 * to put the whole row aside.
 */
export type CellOutcome =
  | 'read'
  | 'kept'
  | { readonly remark: RemarkId }
  | { readonly warning: Message; readonly asGiven?: true }
  | { readonly reject: Message };

/** Things that are said once a column, with a count. */
export type RemarkId = 'import.several-nationalities' | 'import.several-phones' | 'import.birth-years-only';

/** Reads one cell into the draft of its person. */
export type ReadField = (
  person: PersonDraft,
  value: string,
  context: FieldContext,
  column: FieldColumn,
) => CellOutcome;

/** The outcome for a cell that is kept as text because nothing could be made of it. */
export function notUnderstood(value: string): CellOutcome {
  return { warning: message('import.value-not-understood', { value }) };
}

/** Adds needs that the person does not have yet. */
export function addNeeds(person: PersonDraft, needs: readonly SpecialNeed[]): CellOutcome {
  person.needs = [...person.needs, ...needs.filter((named) => !person.needs.includes(named))];
  return 'read';
}

/** Adds to what a text field says already, once. */
export function appended(present: string, more: string): string {
  return present === '' || present === more ? more : `${present}; ${more}`;
}
