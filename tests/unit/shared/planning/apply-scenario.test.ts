import { describe, expect, it } from 'vitest';
import type { Departure } from '../../../../shared/model/departure';
import { departureIdSchema } from '../../../../shared/model/ids';
import type { ScenarioEdit } from '../../../../shared/model/scenario';
import { applyScenario } from '../../../../shared/planning/apply-scenario';
import { aDeparture, aLeg, aPlan } from '../../../support/builders';

const departureId = departureIdSchema.parse('d1');

interface Case {
  readonly title: string;
  readonly edits: readonly ScenarioEdit[];
  readonly departure?: Partial<Departure>;
  readonly becomes: Partial<Departure>;
}

const cases: readonly Case[] = [
  { title: 'cancelled', edits: [{ kind: 'cancel', departureId }], becomes: { status: 'cancelled' } },
  {
    title: 'delayed with every time and leg, each in its own offset',
    edits: [{ kind: 'delay', departureId, hours: 20.5 }],
    departure: {
      departsAt: '2031-03-03T08:00:00+05:30',
      arrivesAt: '2031-03-03T10:00:00Z',
      boardsAt: '',
      legs: [aLeg({ departsAt: '2031-03-03T08:00:00-03:00' })],
    },
    becomes: {
      status: 'delayed',
      reportAt: '2031-03-04T01:30:00+00:00',
      cutOffAt: '2031-03-04T02:30:00+00:00',
      departsAt: '2031-03-04T04:30:00+05:30',
      arrivesAt: '2031-03-04T06:30:00Z',
      boardsAt: '',
      legs: [aLeg({ departsAt: '2031-03-04T04:30:00-03:00' })],
    },
  },
  {
    title: 'given seats, with the leg that is the same craft',
    edits: [{ kind: 'seats', departureId, seats: 4 }],
    departure: { legs: [aLeg({ seats: 10 }), aLeg({ seats: 40 })] },
    becomes: { seats: 4, legs: [aLeg({ seats: 4 }), aLeg({ seats: 40 })] },
  },
  {
    title: 'scaled, rounded down without losing a seat to fractions',
    edits: [{ kind: 'scale-seats', factor: 0.7 }],
    departure: { legs: [aLeg({ seats: 15 }), aLeg({})] },
    becomes: { seats: 7, legs: [aLeg({ seats: 10 }), aLeg({})] },
  },
  {
    title: 'cancelled where the place it starts at is closed',
    edits: [{ kind: 'close-place', place: ' bko' }],
    becomes: { status: 'cancelled' },
  },
  {
    title: 'cancelled where a leg passes the closed place',
    edits: [{ kind: 'close-place', place: 'Kayes' }],
    departure: { legs: [aLeg({ destination: 'Kayes' }), aLeg({ destination: 'DSS' })] },
    becomes: { status: 'cancelled' },
  },
  {
    title: 'kept where only its end is the closed place',
    edits: [{ kind: 'close-place', place: 'DSS' }],
    departure: { legs: [aLeg({ destination: 'Kayes' }), aLeg({ destination: 'DSS' })] },
    becomes: { status: 'scheduled' },
  },
  {
    title: 'kept where it has left already',
    edits: [
      { kind: 'cancel', departureId },
      { kind: 'scale-seats', factor: 0 },
    ],
    departure: { status: 'departed' },
    becomes: { status: 'departed', seats: 10 },
  },
  {
    title: 'kept where the edit names a departure that is gone',
    edits: [{ kind: 'cancel', departureId: departureIdSchema.parse('gone') }],
    becomes: { status: 'scheduled' },
  },
];

describe('a departure under a scenario', () => {
  it.each(cases)('is $title', ({ edits, departure, becomes }) => {
    const before = aDeparture(departure);
    const plan = aPlan({ departures: [before] });

    const after = applyScenario(plan, edits).departure.get('d1');

    expect(after).toEqual({ ...before, ...becomes });
    expect(plan.departure.get('d1')).toBe(before);
  });

  it('is added, and altered by the edits that follow', () => {
    const added = aDeparture({ id: 'charter', seats: 100 });

    const plan = applyScenario(aPlan({ departures: [aDeparture()] }), [
      { kind: 'add-departure', departure: added },
      { kind: 'scale-seats', factor: 0.5 },
    ]);

    expect([...plan.departure.values()].map(({ id, seats }) => [id, seats])).toEqual([
      ['d1', 5],
      ['charter', 50],
    ]);
  });
});
