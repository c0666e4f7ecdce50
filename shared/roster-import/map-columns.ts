import { tellPart } from '../kit/progress';
import type { TellShare } from '../kit/progress';
import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import {
  columnSample,
  contentMeaning,
  isEmail,
  looksLikeDate,
  looksLikePhone,
  share,
  unmistakableMeaning,
} from './column-content';
import { isDateField, readDateOrder, withDateOrders } from './column-dates';
import { columnNameOrder } from './column-name-order';
import { findHeaderRow } from './find-table';
import { headerMeaning, isForeignHeader } from './header-words';
import type { HeaderMeaning } from './known-headers';
import { isOwnExport, ownField } from './people-headers';
import { plainWords, tidy } from './plain-words';
import { readAge } from './read-age';
import { settleColumns } from './settle-columns';
import type { ColumnCandidate } from './settle-columns';
import { rosterFields } from './types';
import type { RosterMapping, Sheet, SheetRow, Workbook } from './types';
import { readYesNo } from './value-words';

/**
 * How a sheet would be read as a roster: its header row, what each column holds, and the order of its dates and names. Found
 * by headers in English, French and Arabic, and by content where a header says nothing. A planner may correct all of it.
 */
export function proposeMapping(sheet: Sheet, tell?: TellShare): RosterMapping {
  const headerRow = findHeaderRow(sheet);
  return mapColumns(sheet, headerRow, tell);
}

/** The mapping of a sheet whose header row somebody has chosen; 0 means that there is none. */
export function mapColumns(sheet: Sheet, headerRow: number, tell?: TellShare): RosterMapping {
  const headers = sheet.rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const rows = sheet.rows.filter(({ number }) => number > headerRow);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), headers.length);
  const own = isOwnExport(headers);
  const above = sheet.rows.find(({ number }) => number === headerRow - 1)?.cells ?? [];
  const candidates = Array.from({ length: width }, (_, index): ColumnCandidate => {
    tell?.((index / width) * 0.7);
    const header = headers[index] ?? '';
    return own
      ? ownColumn(header, index, headers)
      : findMeaning(tidy(header), index, rows, groupOf(above, index));
  });
  const settled = settleColumns(candidates, rows, headerRow === 0);
  tell?.(0.8);
  const columns = settled.map((column) =>
    column.field === 'full_name'
      ? { ...column, nameOrder: columnNameOrder(column.header, columnSample(rows, column.index)) }
      : column,
  );
  return { sheetName: sheet.name, headerRow, ...withDateOrders(columns, rows, tellPart(tell, 0.9, 0.1)) };
}

/** The mapping with the order of dates and names for columns that were not read as such when it was proposed. */
export function completedMapping(mapping: RosterMapping, sheet: Sheet): RosterMapping {
  const isOpen = ({ field, dates, nameOrder }: RosterMapping['columns'][number]): boolean =>
    (isDateField(field) && dates === undefined) || (field === 'full_name' && nameOrder === undefined);
  if (!mapping.columns.some(isOpen)) {
    return mapping;
  }
  const rows = sheet.rows.filter(({ number }) => number > mapping.headerRow);
  const columns = mapping.columns.map((column) => {
    if (!isOpen(column)) {
      return column;
    }
    return column.field === 'full_name'
      ? { ...column, nameOrder: columnNameOrder(column.header, columnSample(rows, column.index)) }
      : { ...column, dates: readDateOrder(column.header, column.index, rows) };
  });
  return { ...mapping, columns };
}

/**
 * A mapping for each visible sheet that holds a list of people, in the order of the workbook; fails when no sheet has a
 * column with names.
 */
export function proposeMappings(workbook: Workbook, tell?: TellShare): Result<RosterMapping[]> {
  const visible = workbook.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const mappings = visible.map((sheet, at) =>
    proposeMapping(sheet, tellPart(tell, at / visible.length, 1 / visible.length)),
  );
  const named = mappings.filter(hasNames);
  const rosters = named.filter(({ columns }) => columns.filter(({ field }) => field !== null).length >= 2);
  const usable = rosters.length > 0 ? rosters : named.slice(0, 1);
  return usable.length > 0
    ? success(usable)
    : failure(message('import.no-usable-column', { file: workbook.fileName }));
}

/** True when some column of the mapping holds names. */
export function hasNames(mapping: RosterMapping): boolean {
  return mapping.columns.some(
    ({ field }) =>
      field === 'family_name' || field === 'given_names' || field === 'full_name' || field === 'mrz',
  );
}

function ownColumn(header: string, index: number, headers: readonly string[]): ColumnCandidate {
  const meaning = ownField(headers, index);
  const foundBy = meaning === null ? 'none' : 'header';
  return { index, header, meaning, exact: true, foundBy, overruled: null };
}

/** What the row above the headers says over a column, such as "Document" over "Number"; empty for a mere title. */
function groupOf(above: readonly string[], index: number): string {
  const isTitle = above.filter((cell) => cell.trim() !== '').length < 2;
  return isTitle ? '' : tidy(above.slice(0, index + 1).findLast((cell) => cell.trim() !== '') ?? '');
}

function findMeaning(
  header: string,
  index: number,
  rows: readonly SheetRow[],
  group: string,
): ColumnCandidate {
  const inGroup = group === '' || header === '' ? '' : `${group} ${header}`;
  const isForeign = isForeignHeader(header);
  const byHeader = headerMeaning(header) ?? (isForeign ? null : headerMeaning(inGroup));
  const sample = columnSample(rows, index);
  if (byHeader !== null && !contradicts(byHeader.meaning, header, sample)) {
    return { index, header, ...byHeader, foundBy: 'header', overruled: null };
  }
  const isAge = byHeader?.meaning === 'date_of_birth';
  const meaning = isForeign && byHeader === null ? null : (contentMeaning(sample) ?? (isAge ? 'age' : null));
  const promised = rosterFields.find((field) => field === byHeader?.meaning) ?? null;
  const foundBy = meaning === null ? 'none' : 'content';
  return { index, header, meaning, exact: false, foundBy, overruled: promised };
}

const textFields: ReadonlySet<HeaderMeaning> = new Set([
  'notes',
  'emergency_contact',
  'own_ticket',
  'medical_note',
]);

/**
 * True when the values of a column cannot be what its header promises, such as yes and no under "Passport", e-mail
 * addresses under "Phone" or ages under "Date of birth".
 */
function contradicts(meaning: HeaderMeaning, header: string, sample: readonly string[]): boolean {
  if (sample.length === 0) {
    return false;
  }
  const hasEnough = sample.length >= 3;
  const unmistakable = hasEnough ? unmistakableMeaning(sample) : null;
  // Numbers that begin with two zeros are dialled, or are documents: only a plus tells.
  const isCertain = unmistakable !== 'phone' || share(sample, (value) => value.startsWith('+')) >= 0.8;
  if (unmistakable !== null && unmistakable !== meaning && isCertain && !textFields.has(meaning)) {
    return true;
  }
  switch (meaning) {
    case 'document_number':
      return (
        share(
          sample,
          (value) => readYesNo(value) !== null || /^(?:valid|expired|valide|expiré|expire)$/i.test(value),
        ) > 0.8 ||
        (hasEnough && share(sample, looksLikeDate) > 0.9)
      );
    case 'phone':
      return (
        (/^contacts?$/.test(plainWords(header)) &&
          share(sample, (value) => looksLikePhone(value) || value.replace(/\D/g, '').length >= 6) < 0.3) ||
        (hasEnough && share(sample, (value) => /\d{4}/.test(value.replace(/\D/g, ''))) === 0)
      );
    case 'email':
      return hasEnough && !sample.some((value) => value.includes('@')) && share(sample, isEmail) === 0;
    case 'date_of_birth':
      return hasEnough && share(sample, (value) => readAge(value, false) !== null) > 0.9;
    case 'age':
    case 'sex':
    case 'nationality':
    case 'relation':
      return hasEnough && share(sample, looksLikeDate) > 0.9;
    case 'family_name':
    case 'given_names':
    case 'full_name':
    case 'name':
      return (
        share(sample, (value) => /^\d+$/.test(value)) > 0.8 ||
        (hasEnough && share(sample, looksLikeDate) > 0.9)
      );
    default:
      return false;
  }
}
