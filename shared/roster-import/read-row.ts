import { withFormula } from '../kit/without-formula';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { emptyPerson } from '../model/person';
import type { HouseholdId, PersonId } from '../model/ids';
import type { DocumentType } from '../model/person';
import { sourceIn } from '../model/source';
import { columnLetters } from './column-letters';
import type { FieldColumn, FieldContext, PersonDraft, RemarkId } from './field-reader';
import { filledCells, looksLikeFootnote, looksLikeTotal, repeatsHeader } from './find-table';
import { isOwnExport } from './people-headers';
import { isFamilyFirst } from './person-name';
import { plainWords, saysNothing, tidy } from './plain-words';
import { readField } from './read-fields';
import { readMrz } from './read-mrz';
import { readHalves } from './read-place-fields';
import { readOwnCell, readOwnSource } from './read-own-cell';
import type { RosterField, RosterMapping, SheetRow } from './types';

/** A column with everything that is the same for all of its cells. */
export interface RosterColumn extends FieldColumn {
  readonly index: number;
  readonly field: RosterField | null;
  /** The name under which the column's text is kept in a person's extra; differs between all columns. */
  readonly extraName: string;
  /** True in exports of this program: cells are read as they stand. */
  readonly isOwn: boolean;
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
      /** Who the row names as the head of the household. */
      readonly headName: string;
      /** True when labels of households are ids, which differ in case and marks too. */
      readonly isOwn: boolean;
      readonly warnings: readonly CellProblem[];
      readonly remarks: readonly { readonly column: string; readonly id: RemarkId }[];
    };

/** The columns of a mapping, made ready for reading rows. */
export function rosterColumns(mapping: RosterMapping): RosterColumn[] {
  const names = new Set<string>();
  const isOwn = isOwnExport(mapping.columns.map(({ header }) => header));
  const unmapped = new Set(mapping.columns.filter(({ field }) => field === null).map(({ header }) => header));
  return mapping.columns.map(({ index, header, field, dates, nameOrder }) => ({
    index,
    field,
    header: header === '' ? columnLetters(index) : header,
    extraName: extraName(header === '' ? columnLetters(index) : header, field === null, unmapped, names),
    isOwn,
    nameOrder: nameOrder ?? (isFamilyFirst(header) ? 'family-first' : 'given-first'),
    dateOrder: dates?.order ?? null,
    pounds: /\blbs?\b|pounds?|livres?/i.test(header),
    documentType: documentOfHeader(header),
  }));
}

/** The order in which fields are read: a document's type before its number, single names before combined ones. */
export function readingOrder(columns: readonly RosterColumn[]): RosterColumn[] {
  const late = (field: RosterField | null) => (field === null ? 0 : (lateFields.get(field) ?? 0));
  return [...columns].sort((one, other) => late(one.field) - late(other.field));
}

const lateFields = new Map<RosterField, number>([
  ['document_number', 1],
  ['full_name', 1],
  ['middle_names', 1],
  ['age', 1],
  ['other_names', 2],
  ['other_documents', 2],
  ['own_ticket', 2],
  ['age_on', 2],
  ['pregnancy_on', 2],
]);

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
  const isOwn = columns.some((column) => column.isOwn);
  const notPeople = isOwn ? null : whyNotAPerson(row, header);
  if (notPeople !== null) {
    return { kind: 'rejected', problem: { column: '', value: filled[0] ?? '', reason: notPeople } };
  }
  const person: PersonDraft = emptyPerson('-' as PersonId, '-' as HouseholdId); // replaced when the ids are known
  const warnings: CellProblem[] = [];
  const remarks: { column: string; id: RemarkId }[] = [];
  const source: Record<string, string> = {};
  const mrzLines: string[] = [];
  const halves = { latitude: '', longitude: '' };
  let givenId = '';
  let householdLabel = '';
  let headName = '';
  for (const column of columns) {
    const cell = row.cells[column.index] ?? '';
    const raw = column.isOwn ? cell : withFormula(cell);
    const value = column.isOwn && column.field === null ? raw : tidy(raw);
    if (value === '' && (raw === '' || !column.isOwn)) {
      continue;
    }
    const problemAt = (reason: Message): CellProblem => ({ column: column.header, value, reason });
    if (column.field === null) {
      person.extra[column.extraName] = value;
      continue;
    }
    if (!column.isOwn || !readOwnCell(column.field, person, raw)) {
      const outcome = readField(column.field, person, value, context, column);
      if (typeof outcome === 'object') {
        if ('reject' in outcome) {
          return { kind: 'rejected', problem: problemAt(outcome.reject) };
        }
        if ('warning' in outcome) {
          warnings.push(problemAt(outcome.warning));
        } else {
          remarks.push({ column: column.header, id: outcome.remark });
        }
      }
      if (outcome !== 'read' && !(typeof outcome === 'object' && 'asGiven' in outcome)) {
        person.extra[column.extraName] = value;
      }
    }
    switch (column.field) {
      case 'person_id':
        givenId = column.isOwn ? raw : value;
        break;
      case 'household':
        householdLabel = column.isOwn ? raw : saysNothing(value) || value === '0' ? '' : value;
        break;
      case 'household_head':
        headName = saysNothing(value) ? '' : value;
        break;
      case 'mrz':
        mrzLines.push(value);
        break;
      case 'latitude':
      case 'longitude':
        halves[column.field] = value;
        break;
      case 'source_file':
      case 'source_sheet':
      case 'source_row':
      case 'source_how':
      case 'source_list_id':
      case 'source_at':
      case 'source_by':
        source[column.field] = column.isOwn ? raw : value;
        break;
      default:
    }
  }
  if (mrzLines.length > 0) {
    const problem = readMrz(mrzLines, person, context.today);
    if (problem !== null) {
      const column = columns.find(({ field }) => field === 'mrz');
      person.extra[column?.extraName ?? 'mrz'] = mrzLines.join('\n');
      warnings.push({ column: column?.header ?? '', value: mrzLines.join(' '), reason: problem });
    }
  }
  if (halves.latitude !== '' || halves.longitude !== '') {
    const outcome = readHalves(person, halves.latitude, halves.longitude);
    if (typeof outcome === 'object' && 'warning' in outcome) {
      for (const half of ['latitude', 'longitude'] as const) {
        const column = columns.find(({ field }) => field === half);
        if (column === undefined || halves[half] === '') continue;
        person.extra[column.extraName] = halves[half];
        warnings.push({ column: column.header, value: halves[half], reason: outcome.warning });
      }
    }
  }
  const isNameless = person.familyName === '' && person.givenNames === '';
  if (isNameless && !(isOwn && givenId !== '')) {
    const nameColumn = columns.find(({ field }) => field === 'family_name' || field === 'full_name');
    const value = tidy(row.cells[nameColumn?.index ?? -1] ?? '');
    return {
      kind: 'rejected',
      problem: { column: nameColumn?.header ?? '', value, reason: message('import.no-name') },
    };
  }
  person.source = readOwnSource(source) ?? statedSource(source);
  return { kind: 'accepted', person, givenId, householdLabel, headName, isOwn, warnings, remarks };
}

function statedSource(cells: Readonly<Record<string, string>>): PersonDraft['source'] {
  const row = /^\d{1,9}$/.test(cells.source_row ?? '') ? Number(cells.source_row) : 0;
  return row > 0 ? sourceIn(cells.source_file ?? '', cells.source_sheet ?? '', row) : null;
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
