import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../shared/model/apply-changes';
import type { Plan } from '../../../../shared/model/plan';
import { travelSeparately } from '../../../../shared/planning/household-changes';
import {
  endApart,
  endLink,
  escorts,
  escortsApart,
  giveEscort,
  linksOf,
  obstacleToEscort,
  rejoin,
  shareCustody,
  travelApart,
} from '../../../../shared/planning/person-links';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const day = '2031-03-01';
const child = aPerson({ id: 'child', householdId: 'h1', dateOfBirth: '2020-01-01' });
const aunt = aPerson({ id: 'aunt', householdId: 'h2', relation: 'head' });
const words = { until: 'Dakar, the grandmother', reason: 'Parents stay', together: true };

function counter(): () => string {
  let last = 0;
  return () => String((last += 1));
}

function aPlanOf(places: Readonly<Record<string, string>> = {}): Plan {
  return aPlanWithPlaces(
    { people: [child, aunt], departures: [aDeparture(), aDeparture({ id: 'd2' })] },
    places,
  );
}

const home = (plan: Plan, id: string): string | undefined => plan.person.get(id)?.householdId;

describe('an escort', () => {
  test('has the minor in care up to an end point, in one household, in place of an escort before', () => {
    const plan = aPlanOf();
    const other = aPerson({ id: 'other', householdId: 'h3' });
    plan.person.set(other.id, other);
    const newId = counter();
    applyChanges(plan, giveEscort(plan, child, other, { ...words, together: false }, newId));
    applyChanges(plan, giveEscort(plan, child, aunt, words, newId));
    expect(linksOf(plan, 'child')).toMatchObject([
      { kind: 'escort', personId: 'child', otherId: 'aunt', until: 'Dakar, the grandmother' },
    ]);
    expect([home(plan, 'child'), plan.household.has('h1')]).toEqual(['h2', false]);
    expect(escorts(plan).get('child')?.id).toBe('aunt');
  });

  test('is a known adult, and not the minor', () => {
    const young = aPerson({ id: 'young', dateOfBirth: '2015-01-01' });
    const unknown = aPerson({ id: 'unknown', dateOfBirth: '' });
    expect(
      [aunt, child, young, unknown].map((escort) => obstacleToEscort(child, escort, day)?.id ?? null),
    ).toEqual([null, 'planning.escort-self', 'planning.escort-minor', 'planning.escort-age-unknown']);
  });

  test('on another departure than the minor, or on none, is told', () => {
    const plan = aPlanOf({ h1: 'd1' });
    applyChanges(plan, giveEscort(plan, child, aunt, { ...words, together: false }, counter()));
    expect(escortsApart(plan).map(({ minorId, escort }) => [minorId, escort.id])).toEqual([
      ['child', 'aunt'],
    ]);
    const together = aPlanOf({ h1: 'd1', h2: 'd1' });
    applyChanges(together, giveEscort(together, child, aunt, { ...words, together: false }, counter()));
    expect(escortsApart(together)).toEqual([]);
  });
});

test('custody is shared once with the same person, and a tie can be ended', () => {
  const plan = aPlanOf();
  applyChanges(plan, shareCustody(plan, child, aunt, 'Consent of 2 March', counter()));
  expect(shareCustody(plan, child, aunt, 'again', counter())).toEqual([]);
  applyChanges(plan, endLink(plan, linksOf(plan, 'aunt')[0]?.id ?? ''));
  expect([linksOf(plan, 'aunt'), endLink(plan, 'gone')]).toEqual([[], []]);
});

test('who leaves a household does so with a reason, and can come back', () => {
  const plan = aPlanOf();
  const son = aPerson({ id: 'son', householdId: 'h2', dateOfBirth: '1999-01-01' });
  plan.person.set(son.id, son);
  const moves = travelSeparately(plan, ['son'], counter());
  applyChanges(plan, travelApart(plan, moves, 'Stays for his studies', counter()));
  const [tie] = linksOf(plan, 'aunt');
  expect(tie).toMatchObject({
    kind: 'apart',
    personId: 'son',
    otherId: 'aunt',
    reason: 'Stays for his studies',
  });
  expect(home(plan, 'son')).not.toBe('h2');
  expect([endApart(plan, ['son']), endApart(plan, ['son', 'aunt']).length]).toEqual([[], 1]);
  applyChanges(plan, rejoin(plan, tie?.id ?? ''));
  expect([home(plan, 'son'), plan.personLink.size]).toEqual(['h2', 0]);
});
