import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { emptyPerson } from '../model/person';
import type { HouseholdId, PersonId } from '../model/ids';
import type { DocumentType } from '../model/person';
import { sourceIn } from '../model/source';
import { columnLetters } from './column-letters';
import { filledCells, looksLikeFootnote, looksLikeTotal, repeatsHeader } from './find-table';
import { isFamilyFirst } from './person-name';
import { plainWords, saysNothing, tidy } from './plain-words';
import { readField } from './read-fields';
import type { FieldColumn, FieldContext, PersonDraft } from './read-fields';
import type { RosterField, RosterMapping, SheetRow } from './types';

/** A column with everything that is the same for all of its cells. */
export interface RosterColumn extends FieldColumn {
  readonly index: number;
  readonly field: RosterField | null;
  /** The name under which the column's text is kept in a person's extra; differs between all columns. */
  readonly extraName: string;
}

/** A cell that could not be used, before it is known from which file and sheet. */
export interface CellProblem {
  readonly column: string;
  readonly value: string;
  readonly reason: Message;
}

/** What a row is. An accepted one carries the person with provisional ids, and what it says about its household. */
export type ReadRow =
  | { readonly kind: 'blank' }
  | { readonly kind: 'rejected'; readonly problem: CellProblem }
  | {
      readonly kind: 'accepted';
      readonly person: PersonDraft;
      readonly givenId: string;
      readonly householdLabel: string;
      readonly warnings: readonly CellProblem[];
    };

/** The columns of a mapping, made ready for reading rows. */
export function rosterColumns(mapping: RosterMapping): RosterColumn[] {
  const names = new Set<string>();
  const unmapped = new Set(mapping.columns.filter(({ field }) => field === null).map(({ header }) => header));
  return mapping.columns.map(({ index, header, field }) => ({
    index,
    field,
    header: header === '' ? columnLetters(index) : header,
    extraName: extraName(header === '' ? columnLetters(index) : header, field === null, unmapped, names),
    familyFirst: isFamilyFirst(header),
    pounds: /\blbs?\b|pounds?|livres?/i.test(header),
    documentType: documentOfHeader(header),
  }));
}

/** The order in which fields are read: a document's type before its number, single names before combined ones. */
export function readingOrder(columns: readonly RosterColumn[]): RosterColumn[] {
  const late = (field: RosterField | null) => (field === 'document_number' || field === 'full_name' ? 1 : 0);
  return [...columns].sort((one, other) => late(one.field) - late(other.field));
}

/** Reads one row below the header row. `columns` are in reading order. */
export function readRow(
  row: SheetRow,
  header: readonly string[],
  columns: readonly RosterColumn[],
  context: FieldContext,
): ReadRow {
  const filled = filledCells(row.cells);
  if (filled.length === 0) {
    return { kind: 'blank' };
  }
  const notPeople = whyNotAPerson(row, header);
  if (notPeople !== null) {
    return { kind: 'rejected', problem: { column: '', value: filled[0] ?? '', reason: notPeople } };
  }
  const person: PersonDraft = emptyPerson('-' as PersonId, '-' as HouseholdId); // replaced when the ids are known
  const warnings: CellProblem[] = [];
  const source = { file: '', sheet: '', row: 0 };
  let givenId = '';
  let householdLabel = '';
  for (const column of columns) {
    const value = tidy(row.cells[column.index] ?? '');
    if (value === '') {
      continue;
    }
    const problemAt = (reason: Message): CellProblem => ({ column: column.header, value, reason });
    if (column.field === null) {
      person.extra[column.extraName] = value;
      continue;
    }
    const outcome = readField(column.field, person, value, context, column);
    if (typeof outcome === 'object' && 'reject' in outcome) {
      return { kind: 'rejected', problem: problemAt(outcome.reject) };
    }
    if (outcome === 'kept' || (typeof outcome === 'object' && outcome.asGiven !== true)) {
      person.extra[column.extraName] = value;
    }
    if (typeof outcome === 'object') {
      warnings.push(problemAt(outcome.warning));
    }
    switch (column.field) {
      case 'person_id':
        givenId = value;
        break;
      case 'household':
        householdLabel = saysNothing(value) || value === '0' ? '' : value;
        break;
      case 'source_file':
        source.file = value;
        break;
      case 'source_sheet':
        source.sheet = value;
        break;
      case 'source_row':
        source.row = /^\d{1,9}$/.test(value) ? Number(value) : 0;
        break;
      default:
    }
  }
  if (person.familyName === '' && person.givenNames === '') {
    const nameColumn = columns.find(({ field }) => field === 'family_name' || field === 'full_name');
    const value = tidy(row.cells[nameColumn?.index ?? -1] ?? '');
    return {
      kind: 'rejected',
      problem: { column: nameColumn?.header ?? '', value, reason: message('import.no-name') },
    };
  }
  person.source = source.row > 0 ? sourceIn(source.file, source.sheet, source.row) : null;
  return { kind: 'accepted', person, givenId, householdLabel, warnings };
}

function whyNotAPerson(row: SheetRow, header: readonly string[]): Message | null {
  if (header.length > 0 && repeatsHeader(row, header)) {
    return message('import.repeated-header');
  }
  if (looksLikeTotal(row)) {
    return message('import.total-line');
  }
  return looksLikeFootnote(row) ? message('import.footnote') : null;
}

/** A name for a column's texts that no other column has and that is safe as a key. */
function extraName(
  header: string,
  isUnmapped: boolean,
  unmapped: ReadonlySet<string>,
  names: Set<string>,
): string {
  const safe = header === '__proto__' ? '(__proto__)' : header;
  // The raw text of a mapped column gives way to an extra column of the same name.
  let name = !isUnmapped && unmapped.has(header) ? `${safe} (2)` : safe;
  for (let count = 2; names.has(name); count += 1) {
    name = `${safe} (${count})`;
  }
  names.add(name);
  return name;
}

function documentOfHeader(header: string): DocumentType | '' {
  const words = plainWords(header);
  if (/\b(passport|passeport|ppt|pp)\b|جواز/.test(words)) {
    return 'passport';
  }
  return /\b(cni|nina|id card|identity card|national id|carte d identite)\b|هوية/.test(words)
    ? 'identity-card'
    : '';
}
