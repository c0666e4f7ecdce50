import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../../shared/messages/format';
import { departureIdSchema } from '../../../../../shared/model/ids';
import type { Plan } from '../../../../../shared/model/plan';
import { sourceIn } from '../../../../../shared/model/source';
import { overviewOf } from '../../../../../shared/planning/overview/overview';
import type { OverviewLine } from '../../../../../shared/planning/overview/overview-line';
import { aDeparture, aManifestVersion, aPerson } from '../../../../support/builders';
import { aPlanWithPlaces } from '../../../../support/placed-plan';

const format = createFormatter();
const now = '2031-03-02T20:00:00Z';
const d1 = departureIdSchema.parse('d1');

type Records = Parameters<typeof aPlanWithPlaces>[0];

function overview(
  records: Records,
  places: Readonly<Record<string, string>> = {},
  adorn: (plan: Plan) => void = () => undefined,
) {
  const plan = aPlanWithPlaces(records, places);
  adorn(plan);
  return overviewOf(plan, now, new Map([[d1, 'as it is now']]));
}

const said = (lines: readonly OverviewLine[]) => lines.map((line) => [line.pressure, format(line.message)]);
const led = (lines: readonly OverviewLine[]) =>
  lines.map(({ leadsTo }) => (leadsTo.kind === 'people' ? leadsTo.ids : leadsTo));

const here = { latitude: 12.64, longitude: -8 };
const signed = { promissoryNote: 'signed', location: 'Bamako', locationPoint: here } as const;
const ruth = aPerson({ id: 'ruth', householdId: 'h1', ...signed });
const amos = aPerson({ id: 'amos', householdId: 'h2', ...signed });

describe('what is about to close', () => {
  it('is a cut-off with free seats that somebody who waits may take', () => {
    const { closing } = overview({ people: [ruth, amos], departures: [aDeparture()] }, { h1: 'd1' });

    expect([said(closing), led(closing)]).toEqual([
      [['soon', 'Example Air XA100 closes in 10 h: 9 seats free, 1 person who waits may take them.']],
      [['amos']],
    ]);
  });

  it('is no cut-off of a full departure, nor one two days ahead', () => {
    const departures = [
      aDeparture({ seats: 1 }),
      aDeparture({ id: 'd2', cutOffAt: '2031-03-05T06:00:00Z', departsAt: '2031-03-05T08:00:00Z' }),
    ];
    const { closing } = overview({ people: [ruth, amos], departures }, { h1: 'd1' });

    expect(said(closing)).toEqual([]);
  });

  it('is a document that expires before the departure, or within a month', () => {
    const people = [
      { ...ruth, documentExpiry: '2031-03-02' },
      { ...amos, documentExpiry: '2031-03-20' },
    ];
    const { closing } = overview({ people, departures: [aDeparture({ seats: 1 })] }, { h1: 'd1' });

    expect([said(closing), led(closing)]).toEqual([
      [
        ['now', '1 person holds a document that expires before their departure.'],
        ['watch', '1 document expires within 30 days.'],
      ],
      [['ruth'], ['amos']],
    ]);
  });

  it('is an offer that runs out, a day to ask again and what is known too long ago', () => {
    const source = { ...sourceIn('list.csv', '', 2), at: '2031-02-01T08:00:00Z' };
    const people = [
      { ...ruth, recontactOn: '2031-03-01' },
      { ...amos, source },
    ];
    const { closing } = overview({ people, departures: [aDeparture({ seats: 1 })] }, {}, (plan) => {
      plan.standby.set('d1/h2', {
        id: 'd1/h2',
        departureId: d1,
        householdId: amos.householdId,
        state: 'offered',
        since: '2031-03-02T12:00:00Z',
        offeredAt: '2031-03-02T19:00:00Z',
        expiresAt: '2031-03-02T20:30:00Z',
        answeredAt: '',
        reason: '',
      });
    });

    expect(said(closing)).toEqual([
      ['now', '1 offer waits for an answer and runs out in 30 min.'],
      ['now', '1 person is to be contacted again, 1 of them overdue.'],
      ['watch', '1 person was last heard of more than 14 days ago.'],
    ]);
  });
});

describe('what needs a decision', () => {
  it('is a departure within a day without a manifest, and one that changed since', () => {
    const bare = overview({ people: [ruth], departures: [aDeparture({ seats: 1 })] }, { h1: 'd1' });
    const changed = overview(
      { people: [ruth], departures: [aDeparture({ seats: 1 })] },
      { h1: 'd1' },
      (plan) => {
        plan.manifestVersion.set('d1/1', aManifestVersion({ departureId: d1, fingerprint: 'as it was' }));
      },
    );

    expect([said(bare.decisions), led(bare.decisions), said(changed.decisions)]).toEqual([
      [['soon', 'Example Air XA100 leaves in 12 h and has no issued manifest for its 1 person.']],
      [{ kind: 'manifest', departureId: 'd1' }],
      [['soon', 'Example Air XA100 changed since version 1 of its manifest was issued.']],
    ]);
  });

  it('is every conflict on the board, a lone minor, an unknown place and a note that nobody asked for', () => {
    const people = [aPerson({ id: 'ruth', householdId: 'h1' }), { ...amos, dateOfBirth: '2022-01-01' }];
    const departures = [
      aDeparture({ status: 'cancelled' }),
      aDeparture({ id: 'd2', departsAt: '2031-06-01T08:00:00Z' }),
    ];
    const { decisions } = overview({ people, departures }, { h1: 'd2', h2: 'd1' });

    expect(said(decisions).slice(1)).toEqual([
      ['now', '1 minor has no adult in the household and no escort.'],
      ['soon', '1 person waits while 9 seats are free on open departures.'],
      ['watch', 'Of 1 person nobody knows where they are.'],
      ['watch', '1 adult with a place was not asked yet for the promissory note (DS-5528).'],
    ]);
  });

  it('is nothing in a plan in which all is done', () => {
    const { decisions, closing } = overview(
      { people: [ruth], departures: [aDeparture({ departsAt: '2031-04-01T08:00:00Z' })] },
      { h1: 'd1' },
    );

    expect([...said(decisions), ...said(closing)]).toEqual([]);
  });
});

describe('who can leave by when', () => {
  it('adds seats and people with a place day by day, and counts all who are to leave', () => {
    const departures = [
      aDeparture(),
      aDeparture({ id: 'd2', departsAt: '2031-03-04T08:00:00Z', seats: 5, heldSeats: 1 }),
      aDeparture({ id: 'd3', departsAt: '2031-03-04T09:00:00Z', status: 'cancelled' }),
    ];
    const { leaving } = overview({ people: [ruth, amos], departures }, { h1: 'd1' });

    expect({ ...leaving, days: leaving.days.slice(0, 4) }).toEqual({
      days: [
        { day: '2031-03-02', seats: 0, assigned: 0, seatsBy: 0, assignedBy: 0 },
        { day: '2031-03-03', seats: 10, assigned: 1, seatsBy: 10, assignedBy: 1 },
        { day: '2031-03-04', seats: 4, assigned: 0, seatsBy: 14, assignedBy: 1 },
        { day: '2031-03-05', seats: 0, assigned: 0, seatsBy: 14, assignedBy: 1 },
      ],
      toMove: 2,
      later: 0,
    });
  });

  it('begins with the first departure where nothing leaves before', () => {
    const departures = [aDeparture({ departsAt: '2031-06-01T08:00:00Z' })];
    const { leaving } = overview({ people: [ruth], departures });

    expect(leaving.days[0]).toEqual({
      day: '2031-06-01',
      seats: 10,
      assigned: 0,
      seatsBy: 10,
      assignedBy: 0,
    });
  });
});

describe('where people are', () => {
  it('is told of those who have not left, one line for a place however it is typed, unknown last', () => {
    const at = (id: string, location: string, status: 'registered' | 'already-left' = 'registered') =>
      aPerson({ id, householdId: id, location, status });
    const people = [
      at('a', ''),
      at('b', 'Gao'),
      at('c', 'Ségou '),
      at('d', 'ségou'),
      at('e', 'Gao', 'already-left'),
    ];
    const { places } = overview({ people, departures: [] });

    expect(places.map(({ place, ids }) => [place, ids])).toEqual([
      ['Ségou', ['c', 'd']],
      ['Gao', ['b']],
      ['', ['a']],
    ]);
  });
});
