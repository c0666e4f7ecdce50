import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import type { Plan } from '../../../../shared/model/plan';
import { explainOutcome, explainPlacement } from '../../../../shared/planning/explain-outcome';
import { aDeparture, aPerson, aPlan } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();

const early = aDeparture({ id: 'early', number: 'XA1', seats: 1 });
const late = aDeparture({
  id: 'late',
  number: 'XA2',
  seats: 2,
  cutOffAt: '',
  departsAt: '2031-03-04T08:00:00+00:00',
  arrivesAt: '2031-03-04T10:00:00+00:00',
});

const single = (id: string, rest: Parameters<typeof aPerson>[0] = {}) =>
  aPerson({ id: `p-${id}`, householdId: id, ...rest });

function told(plan: Plan, places: Readonly<Record<string, string>> = {}) {
  const outcomes = explainOutcome(plan, { assignment: places }, now);
  return [...outcomes].map(([id, { status, departureId, reason }]) => [
    id,
    status,
    departureId,
    format(reason),
  ]);
}

describe('the outcome of a plan is explained', () => {
  it('for places on the earliest departure, and on a later one because the earlier is full', () => {
    const plan = aPlan({ people: [single('a'), single('b')], departures: [late, early] });

    expect(told(plan, { a: 'early', b: 'late' })).toEqual([
      ['p-a', 'assigned', 'early', 'Example Air XA1 is the earliest departure with a place for this person.'],
      [
        'p-b',
        'assigned',
        'late',
        'Example Air XA2 is the next departure with a place for this person; before it, Example Air XA1 has no seat left for 1 person.',
      ],
    ]);
  });

  it('for a place on the only departure that may be taken, and against an earlier one with room', () => {
    const plan = aPlan({
      people: [single('a', { nationality: 'MLI' }), single('b')],
      departures: [{ ...early, nationalitiesAllowed: ['FRA'] }, late],
    });

    expect(told(plan, { a: 'late', b: 'late' }).map(([, , , reason]) => reason)).toEqual([
      'Example Air XA2 is the only departure that this person may take.',
      'Example Air XA2 was chosen in the balance of the whole plan; Example Air XA1 leaves earlier and has room at the moment.',
    ]);
  });

  it('for somebody on a later departure because the earlier one is in doubt', () => {
    const plan = aPlan({
      people: [single('a')],
      departures: [{ ...early, certainty: 'doubtful' }, late],
    });

    expect(told(plan, { a: 'late' })).toEqual([
      [
        'p-a',
        'assigned',
        'late',
        'Example Air XA2 is surer to go; Example Air XA1 leaves earlier and has room, but it is in doubt.',
      ],
    ]);
  });

  it('for waiting households by the limit that is in the way', () => {
    const family = ['1', '2', '3'].map((id) => aPerson({ id, householdId: 'family' }));
    const plan = aPlan({
      people: [
        ...family,
        single('a'),
        single('b'),
        single('c'),
        single('d', { needs: ['wheelchair'] }),
        single('e', { nationality: 'MLI' }),
        single('f'),
      ],
      departures: [
        { ...early, nationalitiesAllowed: ['FRA'] },
        { ...late, seats: 2, places: { wheelchair: 0 } },
      ],
    });

    expect(told(plan, { a: 'early', b: 'late', c: 'late' })).toEqual([
      ...['1', '2', '3'].map((id) => [
        id,
        'waiting',
        undefined,
        'No departure that this household of 3 may take is large enough, even when empty; Example Air XA2 has 2 seats left for 3 people. 3 more seats on Example Air XA2 would do for them, who are first in line there.',
      ]),
      ['p-a', 'assigned', 'early', expect.any(String)],
      ['p-b', 'assigned', 'late', expect.any(String)],
      ['p-c', 'assigned', 'late', expect.any(String)],
      [
        'p-d',
        'waiting',
        undefined,
        'The only departure that this person may take is full: Example Air XA1 has no seat left for 1 person. 1 more seat on Example Air XA1 would do for this person, who is number 2 in line there.',
      ],
      [
        'p-e',
        'waiting',
        undefined,
        'The only departure that this person may take is full: Example Air XA2 has no seat left for 1 person. 1 more seat on Example Air XA2 would do for this person, who is number 2 in line there.',
      ],
      [
        'p-f',
        'waiting',
        undefined,
        'Both departures that this person may take are full; Example Air XA1 has no seat left for 1 person. 1 more seat on Example Air XA1 would do for this person, who is number 3 in line there.',
      ],
    ]);
  });

  it('for waiting households that lack kilograms or a wheelchair place where seats are left', () => {
    const plan = aPlan({
      people: [single('a'), single('b', { needs: ['wheelchair'] }), single('c', { needs: ['wheelchair'] })],
      departures: [
        { ...early, seats: 5, payloadKg: 150 },
        { ...late, seats: 5, places: { wheelchair: 1 } },
      ],
    });

    expect(told(plan, { a: 'early', b: 'late' }).at(-1)).toEqual([
      'p-c',
      'waiting',
      undefined,
      'None of the 2 departures that this person may take has what is needed; Example Air XA2 has no wheelchair place left where 1 is needed. 1 more wheelchair place on Example Air XA2 would do for this person, who is first in line there.',
    ]);
  });

  it('for a household before anybody has been assigned', () => {
    const plan = aPlan({ people: [single('a')], departures: [early] });

    expect(told(plan)).toEqual([
      ['p-a', 'waiting', undefined, 'Not assigned yet: Example Air XA1 has room for this person.'],
    ]);
    expect(told(aPlan({ people: [single('a')] }))).toEqual([
      ['p-a', 'waiting', undefined, 'There is no departure in the plan yet.'],
    ]);
  });

  it('for people whom a rule keeps from every departure, by the member and rule most in the way', () => {
    const accepted = { documentsAccepted: ['passport' as const] };
    const plan = aPlan({
      people: [
        single('a', { givenNames: 'Awa' }),
        aPerson({ id: 'child', householdId: 'a', givenNames: 'Zan', documentExpiry: '2030-06-01' }),
        single('b', { status: 'staying' }),
        single('c', { status: 'unreachable' }),
      ],
      departures: [
        { ...early, ...accepted, nationalitiesAllowed: ['CAN'] },
        { ...late, ...accepted },
        { ...late, id: aDeparture({ id: 'later' }).id, ...accepted },
      ],
    });
    const expired =
      'No departure can take this household: Zan Misali’s document (passport) expired on 2030-06-01.';

    expect(told(plan)).toEqual([
      ['p-a', 'not-eligible', undefined, expired],
      ['child', 'not-eligible', undefined, expired],
      ['p-b', 'not-eligible', undefined, 'Test Misali has decided to stay.'],
      ['p-c', 'not-eligible', undefined, 'No departure can take this person: Test Misali cannot be reached.'],
    ]);
  });

  it('when every departure is closed, gone or cancelled', () => {
    const plan = aPlanWithPlaces(
      {
        people: [single('a'), single('b'), single('c')],
        departures: [
          { ...early, status: 'closed' },
          { ...late, status: 'cancelled' },
        ],
      },
      { b: 'early', c: 'late!' },
    );
    const outcomes = explainPlacement(plan, now);

    expect([...outcomes.values()].map(({ status, reason }) => [status, format(reason)])).toEqual([
      [
        'waiting',
        'Waiting for a departure: every one is closed, gone or past its cut-off. Example Air XA1 is closed.',
      ],
      ['assigned', 'On the list of Example Air XA1, which takes no more changes.'],
      ['waiting', 'Example Air XA2, on which this household had its place, is cancelled.'],
    ]);
  });
});
