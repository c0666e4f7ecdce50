import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import type { Departure } from '../../../../shared/model/departure';
import { householdIdSchema } from '../../../../shared/model/ids';
import type { Person } from '../../../../shared/model/person';
import { whyNotOn } from '../../../../shared/planning/explain-place';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();

interface Case {
  readonly title: string;
  readonly departure?: Partial<Departure>;
  readonly person?: Partial<Person>;
  readonly aboard?: readonly Person[];
  readonly placed?: string;
  readonly kind: string;
  readonly says: string;
  readonly fix: string | null;
}

const cases: readonly Case[] = [
  {
    title: 'it is there',
    placed: 'd1',
    kind: 'here',
    says: 'The household has its place on Example Air XA100.',
    fix: null,
  },
  {
    title: 'a rule is in the way',
    departure: { nationalitiesAllowed: ['CAN'] },
    kind: 'barred',
    says: 'Test Misali is FRA, and Example Air XA100 takes only CAN.',
    fix: 'Ask Example Air XA100 to take FRA too, or choose another departure.',
  },
  {
    title: 'the departure is too small',
    departure: { payloadKg: 99 },
    kind: 'too-small',
    says: 'Example Air XA100 is too small even when empty: Example Air XA100 has 99 kg left of its payload where 100 kg are needed.',
    fix: '1 kg more payload on Example Air XA100 would make room.',
  },
  {
    title: 'others are aboard',
    departure: { seats: 3 },
    person: { majorCategory: 'II' },
    aboard: [
      aPerson({ id: 'x1', householdId: 'x1', majorCategory: 'I' }),
      aPerson({ id: 'x2', householdId: 'x2', majorCategory: 'II' }),
      aPerson({ id: 'x3', householdId: 'x3', majorCategory: 'IV' }),
    ],
    kind: 'full',
    says: 'Example Air XA100 has no seat left for 1 person. Of the people aboard, 1 have a higher rank, 1 the same and 1 a lower one.',
    fix: '1 more seat on Example Air XA100 would make room.',
  },
  {
    title: 'nothing is in the way',
    kind: 'room',
    says: 'Example Air XA100 has room for this household.',
    fix: 'Assign the household to Example Air XA100 if that is better.',
  },
  {
    title: 'it has an earlier place',
    departure: { departsAt: '2031-03-09T08:00:00Z' },
    placed: 'd2',
    kind: 'room',
    says: 'Example Air XA100 has room, but leaves later than Example Air XA200.',
    fix: 'Assign the household to Example Air XA100 if that is better.',
  },
];

describe('why a household is not on a departure', () => {
  it.each(cases)('is told where $title', ({ departure, person, aboard = [], placed, kind, says, fix }) => {
    const asked = aDeparture(departure);
    const plan = aPlanWithPlaces(
      {
        people: [aPerson(person), ...aboard],
        departures: [asked, aDeparture({ id: 'd2', number: 'XA200' })],
      },
      {
        ...Object.fromEntries(aboard.map(({ householdId }) => [householdId, 'd1'])),
        ...(placed === undefined ? {} : { h1: placed }),
      },
    );

    const why = whyNotOn(plan, now, householdIdSchema.parse('h1'), asked);

    expect(why && { kind: why.kind, says: format(why.message), fix: why.fix && format(why.fix) }).toEqual({
      kind,
      says,
      fix,
    });
  });
});
