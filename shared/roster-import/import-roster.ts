import { tellPart, telling } from '../kit/progress';
import type { ReportProgress, TellShare } from '../kit/progress';
import { ageOfPerson } from '../eligibility/age';
import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Household } from '../model/household';
import type { HouseholdId, PersonId } from '../model/ids';
import type { Person } from '../model/person';
import { sourceIn } from '../model/source';
import type { RemarkId } from './field-reader';
import { groupHouseholds } from './group-households';
import type { HouseholdClues } from './household-links';
import { completedMapping, hasNames } from './map-columns';
import { mappingNotices } from './mapping-notices';
import { readingOrder, readRow, rosterColumns } from './read-row';
import type { CellProblem, ReadRow } from './read-row';
import { severalHeads } from './several-heads';
import type { RejectedCell, RosterImport, RosterMapping, RowCounts, Sheet, Workbook } from './types';

/** What `importRoster` needs; nothing is taken from the surroundings. */
export interface ImportRosterInput {
  readonly workbook: Workbook;
  /** One mapping, or one for each sheet that is to be imported. */
  readonly mapping: RosterMapping | readonly RosterMapping[];
  /** The day of the import, `YYYY-MM-DD`: no birth date lies after it. */
  readonly today: string;
  /** ISO 3166-1 alpha-2: the country in which phone numbers without a prefix are read. */
  readonly defaultCountry: string;
  /** Makes the id of the n-th new person or household of this import, from 1. */
  readonly newId: (kind: 'person' | 'household', n: number) => string;
  /** True for ids that the plan, or another file of the same import, already has. */
  readonly isTaken?: (kind: 'person' | 'household', id: string) => boolean;
  readonly onProgress?: ReportProgress;
  readonly shouldStop?: () => boolean;
  /** Waited for between pieces, so that the caller's thread can hear a stop. */
  readonly pause?: () => Promise<void>;
}

type AcceptedRow = Extract<ReadRow, { kind: 'accepted' }>;

const rowsPerPiece = 250;
const largestUsualHousehold = 20;
/** Reading the rows takes about this share of an import; the rest goes into households. */
const shareOfRows = 0.8;

/**
 * Reads the people and households of one workbook. Of the rows below each header row up to the last filled one, each is
 * blank, accepted or rejected: read = accepted + rejected + blank. A row is rejected when it has no name, when its
 * birth date or document expiry cannot be read, or when it is a total, a footnote or the header again; other cells that
 * cannot be read are kept as text in `extra` and listed as warnings. Fails when no column holds names, or when stopped.
 */
export async function importRoster(input: ImportRosterInput): Promise<Result<RosterImport>> {
  const mappings = 'columns' in input.mapping ? [input.mapping] : input.mapping;
  const accepted: AcceptedRow[] = [];
  const rejected: RejectedCell[] = [];
  const warnings: RejectedCell[] = [];
  const notices: Message[] = [...(input.workbook.notices ?? []), ...hiddenNotices(input.workbook, mappings)];
  const counts = { read: 0, accepted: 0, rejected: 0, blank: 0 };
  for (const given of mappings) {
    const sheet = input.workbook.sheets.find(({ name }) => name === given.sheetName);
    if (sheet === undefined || !hasNames(given)) {
      return failure(message('import.no-usable-column', { file: input.workbook.fileName }));
    }
    const mapping = completedMapping(given, sheet);
    const before = accepted.length;
    const read = await readSheetRows(sheet, mapping, input, { accepted, rejected, warnings, notices });
    if (read === 'stopped') {
      return failure(message('import.cancelled'));
    }
    counts.read += read.read;
    counts.blank += read.blank;
    counts.rejected += read.rejected;
    counts.accepted += accepted.length - before;
    notices.push(...mappingNotices(mapping, input.workbook.fileName));
  }
  const { fileName } = input.workbook;
  const tell = (share: number): void =>
    input.onProgress?.({
      fraction: shareOfRows + share * (1 - shareOfRows),
      message: message('import.grouping', { file: fileName }),
    });
  const records = buildRecords(accepted, input, tellPart(tell, 0, 0.9));
  const { people, households } = records;
  notices.push(
    ...records.notices,
    ...severalHeads(people, households),
    ...repeatNotices(people, tellPart(tell, 0.9, 0.1)),
  );
  return success({ people, households, rejected, warnings, counts, notices });
}

interface Lists {
  readonly accepted: AcceptedRow[];
  readonly rejected: RejectedCell[];
  readonly warnings: RejectedCell[];
  readonly notices: Message[];
}

async function readSheetRows(
  sheet: Sheet,
  mapping: RosterMapping,
  input: ImportRosterInput,
  lists: Lists,
): Promise<Omit<RowCounts, 'accepted'> | 'stopped'> {
  const file = input.workbook.fileName;
  const header = sheet.rows.find(({ number }) => number === mapping.headerRow)?.cells ?? [];
  const columns = readingOrder(rosterColumns(mapping));
  const context = { today: input.today, defaultCountry: input.defaultCountry, dateOrder: mapping.dateOrder };
  const rows = sheet.rows.filter(({ number }) => number > mapping.headerRow);
  const remarks = new Map<string, { id: RemarkId; column: string; count: number }>();
  let lastFilled = mapping.headerRow;
  let filled = 0;
  let rejected = 0;
  for (const [place, row] of rows.entries()) {
    if (place % rowsPerPiece === 0) {
      const fraction = (place / rows.length) * shareOfRows;
      input.onProgress?.({ fraction, message: message('import.building', { file }) });
      await input.pause?.();
      if (input.shouldStop?.() === true) {
        return 'stopped';
      }
    }
    const read = readRow(row, header, columns, context);
    if (read.kind === 'blank') {
      continue;
    }
    lastFilled = row.number;
    filled += 1;
    const inFile = (problem: CellProblem): RejectedCell => ({
      file,
      sheet: sheet.name,
      row: row.number,
      ...problem,
    });
    if (read.kind === 'rejected') {
      rejected += 1;
      lists.rejected.push(inFile(read.problem));
      continue;
    }
    read.person.source ??= sourceIn(file, sheet.name, row.number);
    for (const { column, id } of read.remarks) {
      const key = JSON.stringify([id, column]);
      remarks.set(key, { id, column, count: (remarks.get(key)?.count ?? 0) + 1 });
    }
    lists.accepted.push(read);
    lists.warnings.push(...read.warnings.map(inFile));
  }
  const leftOut = (sheet.leftOutRows ?? []).filter(
    (number) => number > mapping.headerRow && number < lastFilled,
  ).length;
  const read = lastFilled - mapping.headerRow - leftOut;
  for (const { id, column, count } of remarks.values()) {
    lists.notices.push(message(id, { file, column, count }));
  }
  return { read, blank: read - filled, rejected };
}

function buildRecords(accepted: readonly AcceptedRow[], input: ImportRosterInput, tell?: TellShare) {
  const clues = Array.from(
    telling(accepted, tellPart(tell, 0, 0.1)),
    ({ person, householdLabel, headName, isOwn }): HouseholdClues => ({
      householdLabel,
      isExact: isOwn,
      bookingReference: isOwn ? '' : person.bookingReference,
      familyName: person.familyName,
      givenNames: person.givenNames,
      address: person.address,
      location: person.location,
      phone: person.phone,
      headName,
      relation: person.relation,
      age: ageOfPerson(person, input.today),
      sheet: person.source?.sheet ?? '',
    }),
  );
  const { groups, notices } = groupHouseholds(clues, tellPart(tell, 0.1, 0.7));
  const personIds = idMaker('person', repeatedValues(accepted.map(({ givenId }) => givenId)), input);
  const householdIds = idMaker('household', new Set(), input);
  const ownIds = accepted.some(({ givenId }) => givenId !== '');
  for (const { givenId } of accepted) {
    personIds.reserve(givenId);
  }
  const householdOf: HouseholdId[] = [];
  const reserved = groups.map(({ basis, label }) =>
    basis === 'file' && ownIds ? householdIds.reserve(label) : '',
  );
  const households: Household[] = [];
  for (const { members, label, basis, reason } of telling(groups, tellPart(tell, 0.8, 0.1))) {
    const own = reserved[households.length] ?? '';
    const id = (own === '' ? householdIds.next() : own) as HouseholdId; // made here, or unique in the file
    for (const member of members) {
      householdOf[member] = id;
    }
    if (members.length > largestUsualHousehold) {
      notices.push(message('import.large-household', { label, count: members.length }));
    }
    households.push({ id, label, basis, reason });
  }
  const people: Person[] = [];
  for (const { person, givenId } of telling(accepted, tellPart(tell, 0.9, 0.1))) {
    person.id = (personIds.isReserved(givenId) ? givenId : personIds.next()) as PersonId; // unique in the file, or made here
    person.householdId = householdOf[people.length] ?? person.householdId;
    people.push(person);
  }
  return { people, households, notices };
}

/** Gives out new ids, and lets ids of the file stand where nothing else has them. */
function idMaker(kind: 'person' | 'household', repeated: ReadonlySet<string>, input: ImportRosterInput) {
  const reserved = new Set<string>();
  let count = 0;
  return {
    reserve(id: string): string {
      const usable = id !== '' && id.length <= 200 && !repeated.has(id) && input.isTaken?.(kind, id) !== true;
      if (usable) {
        reserved.add(id);
      }
      return usable ? id : '';
    },
    isReserved: (id: string) => reserved.has(id),
    next(): string {
      let id: string;
      do {
        count += 1;
        id = input.newId(kind, count);
      } while (reserved.has(id));
      return id;
    },
  };
}

function repeatedValues(values: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const value of values) {
    (seen.has(value) ? repeated : seen).add(value);
  }
  return repeated;
}

function hiddenNotices(workbook: Workbook, mappings: readonly RosterMapping[]): Message[] {
  const chosen = new Set(mappings.map(({ sheetName }) => sheetName));
  const file = workbook.fileName;
  const notices: Message[] = [];
  const hiddenSheets = workbook.sheets.filter(
    ({ hidden, name, rows }) => hidden && rows.length > 0 && !chosen.has(name),
  );
  if (hiddenSheets.length > 0) {
    const names = hiddenSheets.map(({ name }) => name).join(', ');
    notices.push(message('import.hidden-sheets', { file, count: hiddenSheets.length, sheets: names }));
  }
  const others = workbook.sheets.filter(
    ({ hidden, name, rows }) => !hidden && rows.length > 0 && !chosen.has(name),
  );
  if (others.length > 0) {
    const names = others.map(({ name }) => name).join(', ');
    notices.push(message('import.other-sheets', { file, count: others.length, sheets: names }));
  }
  const read = workbook.sheets.filter(({ name }) => chosen.has(name));
  for (const { name, hiddenRows, hiddenColumns, leftOutRows = [] } of read) {
    if (hiddenRows.length > 0) {
      notices.push(message('import.hidden-rows', { file, sheet: name, count: hiddenRows.length }));
    }
    if (hiddenColumns.length > 0) {
      notices.push(message('import.hidden-columns', { file, sheet: name, count: hiddenColumns.length }));
    }
    if (leftOutRows.length > 0) {
      notices.push(message('import.hidden-rows-left-out', { file, sheet: name, count: leftOutRows.length }));
    }
  }
  if (workbook.encodingIsGuess === true) {
    notices.push(message('import.encoding-guessed', { file, encoding: workbook.encoding ?? '' }));
  }
  return notices;
}

/** Tells how many rows say the same about the same person; whether they are one person is decided in matching. */
function repeatNotices(people: readonly Person[], tell?: TellShare): Message[] {
  const seen = new Set<string>();
  let repeats = 0;
  for (const { familyName, givenNames, dateOfBirth, documentNumber } of telling(people, tell)) {
    const key = JSON.stringify([familyName, givenNames, dateOfBirth, documentNumber]);
    repeats += seen.has(key) && (dateOfBirth !== '' || documentNumber !== '') ? 1 : 0;
    seen.add(key);
  }
  return repeats > 0 ? [message('import.repeated-people', { count: repeats })] : [];
}
