import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { emptyDeparture } from '../model/departure';
import type { Departure } from '../model/departure';
import type { DepartureId } from '../model/ids';
import { departureField } from './departure-words';
import type { DepartureField } from './departure-words';
import { filledCells, looksLikeTotal, repeatsHeader } from './find-table';
import { plainWords, saysNothing, tidy } from './plain-words';
import { departureReaders } from './read-departure-fields';
import type { DepartureDraft } from './read-departure-fields';
import type { RejectedCell, RowCounts, Sheet, SheetRow, Workbook } from './types';

/** What came out of one sheet of departures. */
export interface DepartureImport {
  readonly departures: Departure[];
  /** Rows that were put aside, each once, with the first cell that could not be read. */
  readonly rejected: RejectedCell[];
  readonly counts: RowCounts;
  readonly notices: Message[];
}

interface DepartureTable {
  readonly sheet: Sheet;
  readonly header: SheetRow;
  readonly columns: Map<DepartureField, number>;
}

/**
 * Reads departures from the named sheet, or from the visible sheet that names the most departure columns. Fails when no
 * sheet has a column of seats. read = accepted + rejected + blank, over the rows below the header row up to the last
 * filled one.
 */
export function importDepartures(input: {
  readonly workbook: Workbook;
  readonly sheetName?: string;
}): Result<DepartureImport> {
  const file = input.workbook.fileName;
  const table = findTable(input.workbook, input.sheetName);
  if (table === null) {
    return failure(message('import.no-departure-columns', { file }));
  }
  const { sheet, header, columns } = table;
  const departures = new Map<string, Departure>();
  const rejected: RejectedCell[] = [];
  const notices: Message[] = [];
  let lastFilled = header.number;
  let filled = 0;
  for (const row of sheet.rows) {
    if (row.number <= header.number || filledCells(row.cells).length === 0) {
      continue;
    }
    lastFilled = row.number;
    filled += 1;
    const read = readDeparture(row, table, departures);
    if ('column' in read) {
      rejected.push({ file, sheet: sheet.name, row: row.number, ...read });
      continue;
    }
    departures.set(read.id, read);
    notices.push(...timeNotices(read, row.number, file));
  }
  if (!columns.has('id') && departures.size > 0) {
    notices.push(message('import.departure-ids-made', { file }));
  }
  const count = lastFilled - header.number;
  return success({
    departures: [...departures.values()],
    rejected,
    counts: { read: count, accepted: departures.size, rejected: rejected.length, blank: count - filled },
    notices,
  });
}

function findTable(workbook: Workbook, sheetName: string | undefined): DepartureTable | null {
  const sheets = workbook.sheets.filter(({ name, hidden }) =>
    sheetName === undefined ? !hidden : name === sheetName,
  );
  let best: DepartureTable | null = null;
  for (const sheet of sheets) {
    for (const header of sheet.rows.slice(0, 30)) {
      const columns = new Map<DepartureField, number>();
      header.cells.forEach((cell, index) => {
        const field = departureField(tidy(cell));
        if (field !== null && (!columns.has(field) || plainWords(cell) === plainWords(field))) {
          columns.set(field, index);
        }
      });
      if (columns.has('seats') && columns.size >= 3 && columns.size > (best?.columns.size ?? 0)) {
        best = { sheet, header, columns };
      }
    }
  }
  return best;
}

type RowProblem = Pick<RejectedCell, 'column' | 'value' | 'reason'>;

function readDeparture(
  row: SheetRow,
  { header, columns }: DepartureTable,
  known: ReadonlyMap<string, Departure>,
): Departure | RowProblem {
  if (repeatsHeader(row, header.cells)) {
    return { column: '', value: row.cells[0] ?? '', reason: message('import.repeated-header') };
  }
  if (looksLikeTotal(row)) {
    return { column: '', value: filledCells(row.cells)[0] ?? '', reason: message('import.total-departures') };
  }
  const departure: DepartureDraft = emptyDeparture('-' as DepartureId); // replaced when the id is known
  const given: Partial<Record<DepartureField, string>> = {};
  for (const [field, index] of columns) {
    const value = tidy(row.cells[index] ?? '');
    const column = header.cells[index] ?? '';
    given[field] = value;
    const reason = departureReaders[field](departure, value);
    if (reason !== null) {
      return { column, value, reason };
    }
  }
  const headerOf = (field: DepartureField) => header.cells[columns.get(field) ?? -1] ?? field;
  const id = departureId(departure, given.id ?? '', columns.has('id'));
  if (id === '') {
    return { column: headerOf('id'), value: '', reason: message('import.departure-without-id') };
  }
  if (known.has(id)) {
    return { column: headerOf('id'), value: id, reason: message('import.departure-id-twice', { id }) };
  }
  return { ...departure, id: id as DepartureId }; // not empty, not too long and unique
}

/** The id of the sheet; without such a column carrier, number and day of departure together. */
function departureId(departure: DepartureDraft, given: string, hasColumn: boolean): string {
  if (hasColumn) {
    return saysNothing(given) || given.length > 200 ? '' : given;
  }
  return [departure.carrier, departure.number, departure.departsAt.slice(0, 10)]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 200);
}

function timeNotices(departure: Departure, row: number, file: string): Message[] {
  const at = (instant: string) => (instant === '' ? NaN : Date.parse(instant));
  const values = { file, row, id: departure.id };
  const notices: Message[] = [];
  if (at(departure.cutOffAt) > at(departure.departsAt)) {
    notices.push(message('import.cut-off-after-departure', values));
  }
  if (at(departure.arrivesAt) < at(departure.departsAt)) {
    notices.push(message('import.arrival-before-departure', values));
  }
  if (at(departure.reportAt) > at(departure.departsAt)) {
    notices.push(message('import.report-after-departure', values));
  }
  if (departure.departsAt === '') {
    notices.push(message('import.departure-without-time', values));
  }
  return notices;
}
