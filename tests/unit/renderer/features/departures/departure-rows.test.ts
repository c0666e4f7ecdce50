import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../../../../renderer/features/departures/cut-off';
import {
  deleteDepartures,
  departuresOnRecord,
} from '../../../../../renderer/features/departures/departure-changes';
import { departureRows } from '../../../../../renderer/features/departures/departure-row';
import { message } from '../../../../../shared/messages/message';
import { applyChanges } from '../../../../../shared/model/apply-changes';
import { departureIdSchema, householdIdSchema } from '../../../../../shared/model/ids';
import type { Plan } from '../../../../../shared/model/plan';
import { aDeparture, aManifestVersion, aPerson, aPlan } from '../../../../support/builders';

function twoDepartures(): Plan {
  const plan = aPlan({
    people: [aPerson({ id: 'p1', householdId: 'h1' }), aPerson({ id: 'p2', householdId: 'h2' })],
    departures: [
      aDeparture({ id: 'unknown', departsAt: '' }),
      aDeparture({ id: 'late', departsAt: '2031-03-03T09:00:00+00:00' }),
      aDeparture({ id: 'early', departsAt: '2031-03-03T09:30:00+01:00' }),
    ],
  });
  for (const [home, departure] of [
    ['h1', 'late'],
    ['h2', 'early'],
  ] as const) {
    const id = householdIdSchema.parse(home);
    const departureId = departureIdSchema.parse(departure);
    plan.assignment.set(id, { id, departureId, locked: false, chosenBy: 'planner', reason: null });
  }
  return plan;
}

describe('departureRows', () => {
  it('puts the first to leave first and those without a time last, with their people', () => {
    expect(departureRows(twoDepartures()).map(({ id, load }) => [id, load.people])).toEqual([
      ['early', 1],
      ['late', 1],
      ['unknown', 0],
    ]);
  });
});

describe('deleteDepartures', () => {
  it('takes the places on the departure along and no others', () => {
    const plan = twoDepartures();
    applyChanges(plan, deleteDepartures(plan, new Set(['late', 'gone'])));
    expect([[...plan.departure.keys()], [...plan.assignment.keys()]]).toEqual([['unknown', 'early'], ['h2']]);
  });
});

describe('departures on record', () => {
  it('stay when others go with all that names them', () => {
    const plan = twoDepartures();
    const version = aManifestVersion({ departureId: 'early' });
    plan.manifestVersion.set(version.id, version);
    const late = departureIdSchema.parse('late');
    const traveller = aPerson({ id: 'own', householdId: 'own', status: 'own-ticket', ownTicketOn: late });
    plan.person.set(traveller.id, traveller);
    const entry = { departureId: late, householdId: traveller.householdId, state: 'waiting' } as const;
    plan.standby.set('s', {
      ...entry,
      id: 's',
      since: '',
      offeredAt: '',
      expiresAt: '',
      answeredAt: '',
      reason: '',
    });

    applyChanges(plan, deleteDepartures(plan, new Set(['early', 'late'])));

    expect([...departuresOnRecord(plan)]).toEqual(['early']);
    expect([plan.departure.has('early'), plan.departure.has('late')]).toEqual([true, false]);
    expect([plan.standby.size, plan.person.get('own')?.ownTicketOn]).toEqual([0, null]);
  });
});

describe('timeLeft', () => {
  const now = '2031-03-03T06:00:00Z';

  it.each([
    ['2031-03-03T06:00:00+00:00', { hasPassed: true, text: message('departures.cut-off-passed') }],
    [
      '2031-03-03T07:20:00+01:00',
      { hasPassed: false, text: message('departures.in-minutes', { minutes: 20 }) },
    ],
    [
      '2031-03-03T09:20:00Z',
      { hasPassed: false, text: message('departures.in-hours', { hours: 3, minutes: 20 }) },
    ],
    [
      '2031-03-06T08:00:00Z',
      { hasPassed: false, text: message('departures.in-days', { days: 3, hours: 2 }) },
    ],
    ['', null],
  ])('tells how long it is until “%s”', (instant, expected) => {
    expect(timeLeft(instant, now)).toEqual(expected);
  });
});
