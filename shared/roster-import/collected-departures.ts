import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Departure } from '../model/departure';
import type { DepartureId } from '../model/ids';
import type { DepartureField } from './departure-headers';
import { withNextLeg } from './join-legs';
import { saysNothing } from './plain-words';
import type { DepartureRow, RowProblem } from './read-departure-row';
import type { SheetRow } from './types';

const longestId = 200;

/** The departures of a sheet while its rows come in: rows of later legs go to the departure that they belong to. */
export class CollectedDepartures {
  readonly departures = new Map<string, Departure>();
  readonly said = new Map<string, readonly (keyof Departure)[]>();
  /** The departure of the last row that was taken. */
  lastId = '' as DepartureId; // none yet

  /** Takes a row, or tells why it must be put aside. */
  add(
    row: DepartureRow,
    table: { readonly header: SheetRow; readonly columns: ReadonlyMap<DepartureField, number> },
  ): RowProblem | null {
    const headerOf = (field: DepartureField) => table.header.cells[table.columns.get(field) ?? -1] ?? field;
    const leg = row.given.leg ?? '';
    const isLater = !saysNothing(leg) && Number(/\d+/.exec(leg)?.[0] ?? '1') > 1;
    const givenId = row.given.id ?? '';
    const ownId = this.idOf(row.departure, givenId, table.columns.has('id'));
    if (isLater) {
      const id = saysNothing(givenId) ? this.lastId : ownId;
      const whole = this.departures.get(id);
      if (whole === undefined) {
        const reason = message('import.leg-without-departure', { value: leg });
        return { column: headerOf('leg'), value: leg, reason };
      }
      this.take(withNextLeg(whole, row.departure, !saysNothing(row.given.seats ?? '')), [
        ...(this.said.get(id) ?? []),
        'legs',
      ]);
      return null;
    }
    if (ownId === '') {
      return { column: headerOf('id'), value: '', reason: message('import.departure-without-id') };
    }
    if (this.departures.has(ownId)) {
      const reason = message('import.departure-id-twice', { id: ownId });
      return { column: headerOf('id'), value: ownId, reason };
    }
    this.take({ ...row.departure, id: ownId as DepartureId }, row.said); // not empty, not too long and unique
    return null;
  }

  /** A sentence where the last leg leaves before the one before it arrives. */
  legNotices(row: number, file: string): Message[] {
    const departure = this.departures.get(this.lastId);
    const last = departure?.legs.at(-1);
    const before = departure?.legs.at(-2);
    return departure && last && before && Date.parse(last.departsAt) < Date.parse(before.arrivesAt)
      ? [message('import.leg-times', { file, row, id: departure.id, leg: departure.legs.length })]
      : [];
  }

  private take(departure: Departure, said: readonly (keyof Departure)[]): void {
    this.departures.set(departure.id, departure);
    this.said.set(departure.id, [...new Set(said)]);
    this.lastId = departure.id;
  }

  /** The id of the sheet; without such a column carrier, number and day of departure together. */
  private idOf(departure: Departure, given: string, hasColumn: boolean): string {
    if (hasColumn) {
      return saysNothing(given) || given.length > longestId ? '' : given;
    }
    return [departure.carrier, departure.number, departure.departsAt.slice(0, 10)]
      .filter((part) => part !== '')
      .join(' ')
      .slice(0, longestId);
  }
}
