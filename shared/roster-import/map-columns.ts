import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import {
  columnSample,
  contentMeaning,
  looksLikeDate,
  looksLikeName,
  looksLikePhone,
  share,
} from './column-content';
import { announcedOrder, dayMonthEvidence, withoutPlace } from './dates';
import { peopleHeaders } from './people-headers';
import { findHeaderRow } from './find-table';
import { headerMeaning, isForeignHeader } from './header-words';
import type { HeaderMeaning } from './header-words';
import { plainWords, tidy } from './plain-words';
import { rosterFields } from './types';
import type {
  ColumnMapping,
  DateOrder,
  RosterField,
  RosterMapping,
  Sheet,
  SheetRow,
  Workbook,
} from './types';
import { readRelation, readYesNo } from './value-words';

interface Candidate {
  readonly index: number;
  readonly header: string;
  readonly meaning: HeaderMeaning | null;
  readonly exact: boolean;
  readonly foundBy: ColumnMapping['foundBy'];
}

/**
 * How a sheet would be read as a roster: its header row, what each column holds, and the order of its dates. Found by
 * headers in English, French and Arabic, and by content where a header says nothing. A planner may correct all of it.
 */
export function proposeMapping(sheet: Sheet): RosterMapping {
  const headerRow = findHeaderRow(sheet);
  return mapColumns(sheet, headerRow);
}

/** The mapping of a sheet whose header row somebody has chosen; 0 means that there is none. */
export function mapColumns(sheet: Sheet, headerRow: number): RosterMapping {
  const headers = sheet.rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const rows = sheet.rows.filter(({ number }) => number > headerRow);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), headers.length);
  const own = isOwnExport(headers);
  const above = sheet.rows.find(({ number }) => number === headerRow - 1)?.cells ?? [];
  const candidates = Array.from({ length: width }, (_, index): Candidate => {
    const header = tidy(headers[index] ?? '');
    return own ? ownColumn(header, index, headers) : findMeaning(header, index, rows, groupOf(above, index));
  });
  const columns = settle(candidates, rows, headerRow === 0);
  return { sheetName: sheet.name, headerRow, columns, ...dateOrderOf(columns, rows) };
}

/**
 * A mapping for each visible sheet that holds a list of people, in the order of the workbook; fails when no sheet has a
 * column with names.
 */
export function proposeMappings(workbook: Workbook): Result<RosterMapping[]> {
  const visible = workbook.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const mappings = visible.map((sheet) => proposeMapping(sheet));
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
    ({ field }) => field === 'family_name' || field === 'given_names' || field === 'full_name',
  );
}

function isOwnExport(headers: readonly string[]): boolean {
  return peopleHeaders.slice(0, 14).every((header, index) => headers[index] === header);
}

function ownColumn(header: string, index: number, headers: readonly string[]): Candidate {
  const field = ownFields.get(header);
  const isFirst = headers.indexOf(header) === index;
  const meaning = field !== undefined && isFirst && index < peopleHeaders.length ? field : null;
  return { index, header, meaning, exact: true, foundBy: meaning === null ? 'none' : 'header' };
}

const ownFields = new Map<string, RosterField>(
  peopleHeaders.flatMap((header) => {
    const field = header === 'household_id' ? 'household' : rosterFields.find((name) => name === header);
    return field === undefined ? [] : [[header, field] as const];
  }),
);

/** What the row above the headers says over a column, such as "Document" over "Number"; empty for a mere title. */
function groupOf(above: readonly string[], index: number): string {
  const isTitle = above.filter((cell) => cell.trim() !== '').length < 2;
  return isTitle ? '' : tidy(above.slice(0, index + 1).findLast((cell) => cell.trim() !== '') ?? '');
}

function findMeaning(header: string, index: number, rows: readonly SheetRow[], group: string): Candidate {
  const inGroup = group === '' || header === '' ? '' : `${group} ${header}`;
  const byHeader = headerMeaning(header) ?? (isForeignHeader(header) ? null : headerMeaning(inGroup));
  const sample = columnSample(rows, index);
  if (byHeader !== null && !contradicts(byHeader.meaning, header, sample)) {
    return { index, header, ...byHeader, foundBy: 'header' };
  }
  const byContent = isForeignHeader(header) ? null : contentMeaning(sample);
  return {
    index,
    header,
    meaning: byContent,
    exact: false,
    foundBy: byContent === null ? 'none' : 'content',
  };
}

/** True when the values of a column cannot be what its header promises, such as yes and no under "Passport". */
function contradicts(meaning: HeaderMeaning, header: string, sample: readonly string[]): boolean {
  if (sample.length === 0) {
    return false;
  }
  switch (meaning) {
    case 'document_number':
      return (
        share(
          sample,
          (value) => readYesNo(value) !== null || /^(?:valid|expired|valide|expiré|expire)$/i.test(value),
        ) > 0.8
      );
    case 'phone':
      return (
        /^contacts?$/.test(plainWords(header)) &&
        share(sample, (value) => looksLikePhone(value) || value.replace(/\D/g, '').length >= 6) < 0.3
      );
    case 'family_name':
    case 'given_names':
    case 'full_name':
      return share(sample, (value) => /^\d+$/.test(value)) > 0.8;
    default:
      return false;
  }
}

/** Decides between columns with the same meaning and names what depends on its neighbours. */
function settle(
  candidates: readonly Candidate[],
  rows: readonly SheetRow[],
  headless: boolean,
): ColumnMapping[] {
  const has = (meaning: HeaderMeaning) => candidates.some((candidate) => candidate.meaning === meaning);
  const taken = new Map<RosterField, Candidate>();
  const fieldOf = new Map<number, RosterField>();
  for (const candidate of [...candidates].sort((one, other) => strength(other) - strength(one))) {
    const field = settledField(candidate, has, rows);
    if (field !== null && !taken.has(field)) {
      taken.set(field, candidate);
      fieldOf.set(candidate.index, field);
    }
  }
  if (headless) {
    nameByContent(candidates, rows, fieldOf);
  }
  return candidates.map(({ index, header, foundBy }) => {
    const field = fieldOf.get(index) ?? null;
    const how = field === null ? 'none' : foundBy === 'none' ? 'content' : foundBy;
    return { index, header, field, foundBy: how };
  });
}

function strength({ exact, foundBy }: Candidate): number {
  return (exact ? 2 : 0) + (foundBy === 'header' ? 1 : 0);
}

function settledField(
  { index, meaning }: Candidate,
  has: (meaning: HeaderMeaning) => boolean,
  rows: readonly SheetRow[],
): RosterField | null {
  switch (meaning) {
    case 'name':
      if (has('given_names') && !has('family_name')) {
        return 'family_name';
      }
      if (has('family_name') && !has('given_names')) {
        return 'given_names';
      }
      return has('family_name') || has('full_name') ? null : 'full_name';
    case 'first_or_family':
      return !has('family_name') && !has('name') && !has('full_name') ? 'family_name' : 'household';
    case 'full_name':
      return has('family_name') && has('given_names') ? null : 'full_name';
    case 'household': {
      const sample = columnSample(rows, index);
      return share(sample, (value) => readRelation(value) !== null) > 0.8 ? 'relation' : 'household';
    }
    default:
      return meaning;
  }
}

/** Without headers: the first columns of words are taken for names; two side by side for family and given names. */
function nameByContent(
  candidates: readonly Candidate[],
  rows: readonly SheetRow[],
  fieldOf: Map<number, RosterField>,
): void {
  const wordy = candidates.filter(({ index }) => {
    const sample = columnSample(rows, index);
    return (
      !fieldOf.has(index) && share(sample, looksLikeName) >= 0.9 && new Set(sample).size > sample.length / 4
    );
  });
  const [first, second] = wordy;
  if (first === undefined) {
    return;
  }
  const single = share(columnSample(rows, first.index), (value) => !value.includes(' ')) > 0.7;
  if (second?.index === first.index + 1 && single) {
    fieldOf.set(first.index, 'family_name');
    fieldOf.set(second.index, 'given_names');
  } else {
    fieldOf.set(first.index, 'full_name');
  }
  const dates = candidates.find(
    ({ index }) => !fieldOf.has(index) && share(columnSample(rows, index), looksLikeDate) >= 0.8,
  );
  if (dates !== undefined) {
    fieldOf.set(dates.index, 'date_of_birth');
  }
}

/** The order of day and month that the date columns show together, what it rests on, and how many values speak for it. */
function dateOrderOf(
  columns: readonly ColumnMapping[],
  rows: readonly SheetRow[],
): Pick<RosterMapping, 'dateOrder' | 'dateOrderEvidence' | 'dateOrderCounts'> {
  const dates = columns.filter(({ field }) => field === 'date_of_birth' || field === 'document_expiry');
  const counts = { dayFirst: 0, monthFirst: 0, both: 0 };
  for (const { cells } of rows) {
    for (const { index } of dates) {
      const evidence = dayMonthEvidence(withoutPlace(cells[index] ?? ''));
      if (evidence !== 'none') {
        counts[evidence] += 1;
      }
    }
  }
  const announced = dates.map(({ header }) => announcedOrder(header)).find((order) => order !== null) ?? null;
  const more = Math.max(counts.dayFirst, counts.monthFirst);
  const fewer = Math.min(counts.dayFirst, counts.monthFirst);
  const byValues: DateOrder = counts.monthFirst > counts.dayFirst ? 'mdy' : 'dmy';
  if (more > 0) {
    // A few misfits are slips of the pen; many mean that two orders are mixed.
    return {
      dateOrder: byValues,
      dateOrderEvidence: fewer * 5 > more ? 'ambiguous' : 'certain',
      dateOrderCounts: counts,
    };
  }
  if (announced === 'dmy' || announced === 'mdy') {
    return {
      dateOrder: announced,
      dateOrderEvidence: counts.both > 0 ? 'certain' : 'none',
      dateOrderCounts: counts,
    };
  }
  return {
    dateOrder: 'dmy',
    dateOrderEvidence: counts.both > 0 ? 'ambiguous' : 'none',
    dateOrderCounts: counts,
  };
}
