import fc from 'fast-check';
import { expect, test } from 'vitest';
import { message } from '../../../../shared/messages/message';
import { departureIdSchema, householdIdSchema } from '../../../../shared/model/ids';
import { majorCategories } from '../../../../shared/model/person';
import { planDifference } from '../../../../shared/planning/plan-difference';
import { placementOf } from '../../../../shared/planning/departure-loads';
import type { Placement } from '../../../../shared/planning/departure-loads';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const placement = (places: Readonly<Record<string, string>>): Placement =>
  new Map(
    Object.entries(places).map(([household, departure]) => [
      householdIdSchema.parse(household),
      departureIdSchema.parse(departure),
    ]),
  );

const arrange = () =>
  aPlanWithPlaces(
    {
      people: [
        aPerson({ id: 'p1', householdId: 'moved', familyName: 'Moved', majorCategory: 'II' }),
        aPerson({ id: 'p2', householdId: 'moved', familyName: 'Moved', majorCategory: 'I' }),
        aPerson({ id: 'p3', householdId: 'lost', familyName: 'Lost', majorCategory: 'III' }),
        aPerson({ id: 'p4', householdId: 'new', familyName: 'New', majorCategory: 'II' }),
        aPerson({ id: 'p5', householdId: 'same', familyName: 'Same', majorCategory: 'II' }),
        aPerson({ id: 'p6', householdId: 'gone', status: 'already-left' }),
      ],
      departures: [
        aDeparture({ id: 'd1', status: 'cancelled' }),
        aDeparture({ id: 'd2', departsAt: '2031-03-04T08:00:00+00:00' }),
      ],
    },
    { moved: 'd1', lost: 'd2', same: 'd2' },
  );

test('a difference names who loses a place, who moves and who gains one, with what had to be', () => {
  const why = message('planning.waiting-no-departures');

  const difference = planDifference(arrange(), placement({ moved: 'd2', new: 'd2', same: 'd2' }), (id) =>
    id === 'lost' ? why : null,
  );

  expect(difference).toEqual({
    moves: [
      {
        householdId: 'lost',
        label: 'Test Lost',
        people: 1,
        category: 'III',
        kind: 'loses',
        from: 'd2',
        to: null,
        isForced: false,
        reason: why,
      },
      {
        householdId: 'moved',
        label: 'Moved',
        people: 2,
        category: 'I',
        kind: 'moves',
        from: 'd1',
        to: 'd2',
        isForced: true,
        reason: null,
      },
      {
        householdId: 'new',
        label: 'Test New',
        people: 1,
        category: 'II',
        kind: 'gains',
        from: null,
        to: 'd2',
        isForced: false,
        reason: null,
      },
    ],
    people: { loses: 1, moves: 2, gains: 1 },
    households: { loses: 1, moves: 1, gains: 1 },
    forced: 1,
    classes: [
      { category: 'I', people: 1, before: 0, after: 1 },
      { category: 'II', people: 3, before: 1, after: 3 },
      { category: 'III', people: 1, before: 1, after: 0 },
    ],
    departures: [
      { departureId: 'd1', before: 2, after: 0, joining: 0, leaving: 2 },
      { departureId: 'd2', before: 2, after: 4, joining: 3, leaving: 1 },
    ],
  });
});

test('the plan in force differs in nothing from itself', () => {
  const plan = arrange();

  const { moves, departures, forced } = planDifference(plan, placementOf(plan));

  expect({ moves, departures, forced }).toEqual({ moves: [], departures: [], forced: 0 });
});

test('people of every departure add up: those before, less those who leave, plus those who join', () => {
  const place = fc.constantFrom('', 'd1', 'd2', 'd3');
  fc.assert(
    fc.property(
      fc.array(fc.record({ size: fc.integer({ min: 1, max: 4 }), from: place, to: place }), {
        maxLength: 12,
      }),
      (families) => {
        const plan = aPlanWithPlaces(
          {
            people: families.flatMap(({ size }, family) =>
              Array.from({ length: size }, (_, n) =>
                aPerson({
                  id: `p${family}-${n}`,
                  householdId: `h${family}`,
                  majorCategory: majorCategories[n % 4] ?? 'I',
                }),
              ),
            ),
            departures: ['d1', 'd2', 'd3'].map((id) => aDeparture({ id })),
          },
          Object.fromEntries(families.flatMap(({ from }, n) => (from === '' ? [] : [[`h${n}`, from]]))),
        );
        const after = placement(
          Object.fromEntries(families.flatMap(({ to }, n) => (to === '' ? [] : [[`h${n}`, to]]))),
        );

        const { departures, people, classes } = planDifference(plan, after);

        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
        expect(departures.filter((one) => one.before - one.leaving + one.joining !== one.after)).toEqual([]);
        expect(total(departures.map((one) => one.joining))).toBe(people.moves + people.gains);
        expect(total(departures.map((one) => one.leaving))).toBe(people.moves + people.loses);
        expect(total(classes.map((one) => one.after - one.before))).toBe(people.gains - people.loses);
      },
    ),
  );
});
