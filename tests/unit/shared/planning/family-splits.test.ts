import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { applyChanges, creation } from '../../../../shared/model/apply-changes';
import { departureIdSchema, personIdSchema } from '../../../../shared/model/ids';
import type { Plan } from '../../../../shared/model/plan';
import { familySplits } from '../../../../shared/planning/family-splits';
import { planConflicts } from '../../../../shared/planning/plan-conflicts';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const format = createFormatter();
const departures = [aDeparture(), aDeparture({ id: 'd2', number: 'XA200' })];

const told = (plan: Plan) =>
  familySplits(plan).map(({ message, ...rest }) => ({ ...rest, says: format(message) }));

/** A parent with a ticket on one departure, the children with a place on another. */
function withTicketOn(departureId: string): Plan {
  const people = [
    aPerson({ status: 'own-ticket', ownTicketOn: departureIdSchema.parse(departureId) }),
    aPerson({ id: 'p2' }),
  ];
  return aPlanWithPlaces({ people, departures }, { h1: 'd1' });
}

/** Two who were one household, each with a place of their own. */
function parted(reason: string, places: Record<string, string>): Plan {
  const people = [aPerson(), aPerson({ id: 'p2', householdId: 'h2' })];
  const plan = aPlanWithPlaces({ people, departures }, places);
  const [personId, otherId] = [personIdSchema.parse('p2'), personIdSchema.parse('p1')];
  applyChanges(plan, [
    creation('personLink', { id: 'l1', kind: 'apart', personId, otherId, until: '', reason }),
  ]);
  return plan;
}

describe('familySplits', () => {
  it('tells of a ticket on another departure than the household has', () => {
    expect(told(withTicketOn('d2'))).toEqual([
      {
        departureId: 'd1',
        householdId: 'h1',
        personId: 'p1',
        says: 'Test Misali has a ticket of their own on Example Air XA200; the rest of Test Misali is on Example Air XA100.',
      },
    ]);
  });

  it('is content with a ticket on the same departure', () => {
    expect(told(withTicketOn('d1'))).toEqual([]);
  });

  it('tells of two who were parted without a reason and leave differently', () => {
    expect(told(parted('', { h1: 'd1', h2: 'd2' }))).toEqual([
      {
        departureId: 'd2',
        householdId: 'h2',
        personId: 'p2',
        says: 'Test Misali is on Example Air XA200 and Test Misali, of the same family, on Example Air XA100; no reason is on record.',
      },
    ]);
  });

  it('is content where a reason was given, or both leave together', () => {
    expect([
      told(parted('Care of a parent', { h1: 'd1', h2: 'd2' })),
      told(parted('', { h1: 'd1', h2: 'd1' })),
    ]).toEqual([[], []]);
  });

  it('is among what a planner must look at', () => {
    expect(planConflicts(withTicketOn('d2'), '2031-03-01T06:00:00Z').map(({ kind }) => kind)).toEqual([
      'family-split',
    ]);
  });
});
