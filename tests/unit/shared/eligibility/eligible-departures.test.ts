import { describe, expect, it } from 'vitest';
import {
  eligibleDepartures,
  eligibleOfOpen,
  firstObstacle,
  openDepartures,
} from '../../../../shared/eligibility/eligible-departures';
import { aDeparture, aPerson } from '../../../support/builders';

const now = '2031-03-01T06:00:00Z';

describe('the departures that a household may take', () => {
  it('are those that every member may take', () => {
    const household = [aPerson(), aPerson({ id: 'p2', nationality: 'MLI' })];
    const departures = [
      aDeparture({ id: 'for-all' }),
      aDeparture({ id: 'not-for-one', nationalitiesAllowed: ['FRA'] }),
      aDeparture({ id: 'closed', status: 'closed' }),
      aDeparture({ id: 'for-both', nationalitiesAllowed: ['FRA', 'MLI'] }),
    ];

    const eligible = eligibleDepartures(household, departures, { now });

    expect(eligible.map(({ id }) => id)).toEqual(['for-all', 'for-both']);
  });

  it('are the same when only the open ones are looked at', () => {
    const household = [aPerson(), aPerson({ id: 'p2', nationality: 'MLI' })];
    const departures = [
      aDeparture({ id: 'closed', status: 'closed' }),
      aDeparture({ id: 'gone', departsAt: '2031-03-01T05:59:00Z' }),
      aDeparture({ id: 'not-for-one', nationalitiesAllowed: ['FRA'] }),
      aDeparture({ id: 'for-all' }),
    ];

    const eligible = eligibleOfOpen(household, openDepartures(departures, { now }), { now });

    expect(eligible).toEqual(eligibleDepartures(household, departures, { now }));
  });

  it('do not depend on soft rules such as a minor travelling alone', () => {
    const child = aPerson({ dateOfBirth: '2022-01-01' });

    expect(eligibleDepartures([child], [aDeparture()], { now })).toHaveLength(1);
  });

  it('name the member who stands in the way', () => {
    const household = [aPerson(), aPerson({ id: 'p2', status: 'unreachable' })];

    expect(firstObstacle(household, aDeparture(), { now })).toMatchObject({
      rule: 'reachable',
      personId: 'p2',
    });
    expect(firstObstacle([], aDeparture(), { now })).toBeNull();
  });

  it('are none once the departure is closed for everybody', () => {
    const departures = [aDeparture(), aDeparture({ id: 'd2', cutOffAt: now })];

    expect(openDepartures(departures, { now }).map(({ id }) => id)).toEqual(['d1']);
  });
});
