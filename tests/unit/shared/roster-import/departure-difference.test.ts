import { describe, expect, it } from 'vitest';
import type { Departure } from '../../../../shared/model/departure';
import { departureDifference } from '../../../../shared/roster-import/departure-difference';
import { aDeparture } from '../../../support/builders';

const present = new Map(
  [
    aDeparture({
      id: 'd1',
      carrier: 'Exemple Air',
      number: 'EA 1',
      seats: 10,
      heldSeats: 4,
      notes: 'Gate 3',
    }),
    aDeparture({ id: 'd2', carrier: 'EA', number: '2', places: { wheelchair: 1, pet: 2 } }),
  ].map((departure) => [departure.id as string, departure]),
);

function difference(rows: readonly (readonly [Departure, readonly (keyof Departure)[]])[]) {
  return departureDifference(present, {
    departures: rows.map(([row]) => row),
    said: new Map(rows.map(([row, keys]) => [row.id, keys])),
  });
}

describe('departureDifference', () => {
  it('shows what a sheet says otherwise of a departure with the same id, also a nought, and nothing else', () => {
    const row = aDeparture({ id: 'd1', carrier: 'Exemple Air', number: 'EA 1', seats: 14, heldSeats: 0 });
    const { added, updates, same } = difference([[row, ['carrier', 'seats', 'heldSeats']]]);
    expect([added, same, updates.map(({ changes }) => changes)]).toEqual([
      [],
      [],
      [
        [
          { entity: 'departure', entityId: 'd1', field: 'seats', from: 10, to: 14 },
          { entity: 'departure', entityId: 'd1', field: 'heldSeats', from: 4, to: 0 },
        ],
      ],
    ]);
  });

  it('knows a departure again by carrier, number and day, and keeps places that the sheet leaves open', () => {
    const row = aDeparture({ id: 'EA EA2', carrier: 'EA', number: 'EA2', places: { wheelchair: 3 } });
    const { added, updates } = difference([[row, ['carrier', 'number', 'departsAt', 'places']]]);
    expect([added, updates.map(({ present: { id }, changes }) => [id, changes])]).toEqual([
      [],
      [
        [
          'd2',
          [
            {
              ...{ entity: 'departure', entityId: 'd2', field: 'places' },
              from: { wheelchair: 1, pet: 2 },
              to: { wheelchair: 3, pet: 2 },
            },
          ],
        ],
      ],
    ]);
  });

  it('takes the same service on another day for a new departure, and the same moment written otherwise for no change', () => {
    const other = aDeparture({ id: 'x', carrier: 'EA', number: '2', departsAt: '2031-03-04T08:00:00+00:00' });
    const written = aDeparture({ id: 'd1', departsAt: '2031-03-03T09:00:00+01:00' });
    const { added, updates, same } = difference([
      [other, ['departsAt']],
      [written, ['departsAt']],
    ]);
    expect([added, updates, same.map(({ id }) => id)]).toEqual([[other], [], ['d1']]);
  });

  it('claims a departure once: a second service of the day is new', () => {
    const first = aDeparture({ id: 'a', carrier: 'EA', number: '2', seats: 10 });
    const second = aDeparture({ id: 'b', carrier: 'EA', number: '2', seats: 20 });
    const { added, same } = difference([
      [first, ['seats']],
      [second, ['seats']],
    ]);
    expect([added, same.map(({ id }) => id)]).toEqual([[second], ['d2']]);
  });
});
