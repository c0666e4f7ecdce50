import { expect, it } from 'vitest';
import type { Person } from '../../../../shared/model/person';
import { sourceIn } from '../../../../shared/model/source';
import { defaultSettings } from '../../../../shared/model/settings';
import { waitingOrder } from '../../../../shared/planning/waiting-order';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const single = (id: string, majorCategory: Person['majorCategory'], at = '', rest: Partial<Person> = {}) =>
  aPerson({
    id: `p-${id}`,
    householdId: id,
    majorCategory,
    source: { ...sourceIn('list.csv', '', 1), at },
    ...rest,
  });

const plan = aPlanWithPlaces(
  {
    people: [
      single('unstated', ''),
      single('second', 'II'),
      single('late', 'I', '2031-02-02T06:00:00+01:00'),
      single('early', 'I', '2031-02-02T05:30:00Z'),
      single('earliest', 'I', '2031-02-02T06:00:00+02:00'),
      single('aged', 'I', '', { dateOfBirth: '1950-01-01' }),
      single('placed', 'I'),
      single('stays', 'I', '', { status: 'staying' }),
    ],
    departures: [aDeparture()],
  },
  { placed: 'd1' },
);
const ids = () => waitingOrder(plan).map(({ householdId }) => householdId);

it('the waiting list goes by rank, then value, then who was registered first', () => {
  expect(ids()).toEqual(['aged', 'earliest', 'late', 'early', 'second', 'unstated']);
});

it('the waiting list goes by value alone where ranks are not strict', () => {
  plan.settings.set('plan', {
    ...defaultSettings,
    strictTiers: false,
    majorWeights: { I: 1, II: 9, III: 1, IV: 1 },
  });

  expect(ids().slice(0, 2)).toEqual(['second', 'unstated']);
});
