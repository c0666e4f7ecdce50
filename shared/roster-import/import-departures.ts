import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Departure } from '../model/departure';
import { CollectedDepartures } from './collected-departures';
import { sheetOrder } from './departure-days';
import type { SheetOrder } from './departure-days';
import { departureField } from './departure-headers';
import type { DepartureField } from './departure-headers';
import { isTimeField } from './departure-times';
import { filledCells } from './find-table';
import { plainWords, tidy } from './plain-words';
import { readDepartureRow } from './read-departure-row';
import type { RowContext } from './read-departure-row';
import type { DateOrder, RejectedCell, RowCounts, Sheet, SheetRow, Workbook } from './types';

/** What came out of one sheet of departures. */
export interface DepartureImport {
  readonly departures: Departure[];
  /** By id of a departure: the facts that its rows state. */
  readonly said: ReadonlyMap<string, readonly (keyof Departure)[]>;
  /** Rows that were put aside, each once, with the first cell that could not be read. */
  readonly rejected: RejectedCell[];
  readonly counts: RowCounts;
  readonly notices: Message[];
  /** How many times say no offset, whether they could be read or not. */
  readonly withoutOffset: number;
  /** A date that can be read with the day or the month first, where no other date of the sheet tells; else empty. */
  readonly undecidedDate: string;
}

/** How the times of a sheet are read where it leaves something open. */
export interface DepartureReading {
  /** Whose clock shows times without an offset; left out, such times put their row aside. */
  readonly zone?: string;
  /** The order of day and month where the dates do not tell; left out, such dates put their row aside. */
  readonly dateOrder?: DateOrder;
  /** `YYYY-MM-DD`: the day near which days without a year are meant. */
  readonly today?: string;
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
export function importDepartures(
  input: { readonly workbook: Workbook; readonly sheetName?: string } & DepartureReading,
): Result<DepartureImport> {
  const file = input.workbook.fileName;
  const table = findTable(input.workbook, input.sheetName);
  if (table === null) {
    return failure(message('import.no-departure-columns', { file }));
  }
  const { sheet, header, columns } = table;
  const order = orderOf(table);
  const context: RowContext = {
    zone: input.zone ?? '',
    today: input.today ?? '',
    dateOrder: order.undecided === '' ? order.dateOrder : (input.dateOrder ?? order.dateOrder),
    isUndecided: order.undecided !== '' && input.dateOrder === undefined,
  };
  const collected = new CollectedDepartures();
  const rejected: RejectedCell[] = [];
  const notices: Message[] = [];
  let lastFilled = header.number;
  let filled = 0;
  let withoutOffset = 0;
  for (const row of sheet.rows) {
    if (row.number <= header.number || filledCells(row.cells).length === 0) {
      continue;
    }
    lastFilled = row.number;
    filled += 1;
    const read = readDepartureRow(row, table, context);
    withoutOffset += 'withoutOffset' in read ? read.withoutOffset : 0;
    const problem = 'reason' in read ? read : collected.add(read, table);
    if (problem !== null) {
      rejected.push({ file, sheet: sheet.name, row: row.number, ...problem });
    } else if ('departure' in read) {
      notices.push(...timeNotices({ ...read.departure, id: collected.lastId }, row.number, file));
      notices.push(...collected.legNotices(row.number, file));
    }
  }
  if (!columns.has('id') && collected.departures.size > 0) {
    notices.push(message('import.departure-ids-made', { file }));
  }
  if (withoutOffset > 0 && context.zone !== '') {
    const values = { file, count: withoutOffset, zone: context.zone };
    notices.unshift(message('import.times-by-local-clock', values));
  }
  const count = lastFilled - header.number;
  return success({
    departures: [...collected.departures.values()],
    said: collected.said,
    rejected,
    counts: {
      read: count,
      accepted: filled - rejected.length,
      rejected: rejected.length,
      blank: count - filled,
    },
    notices,
    withoutOffset,
    undecidedDate: order.undecided,
  });
}

function orderOf({ sheet, header, columns }: DepartureTable): SheetOrder {
  const indexes = [...columns].flatMap(([field, index]) => (isTimeField(field) ? [index] : []));
  const rows = sheet.rows.filter(({ number }) => number > header.number);
  return sheetOrder(indexes.flatMap((index) => rows.map(({ cells }) => tidy(cells[index] ?? ''))));
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
        best = { sheet, header, columns: withDayAsTime(columns) };
      }
    }
  }
  return best;
}

/** A column of days is that of the departure where no other says when it leaves. */
function withDayAsTime(columns: Map<DepartureField, number>): Map<DepartureField, number> {
  const pairs = [
    ['date', 'departs_at'],
    ['arrival_date', 'arrives_at'],
  ] as const;
  for (const [day, time] of pairs) {
    const index = columns.get(day);
    if (index !== undefined && !columns.has(time)) {
      columns.delete(day);
      columns.set(time, index);
    }
  }
  return columns;
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
