import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewPrices } from '../../../../shared/assignment/price-view';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import { limitsStated } from '../../../../shared/assignment/problem';
import { smallProblem } from '../../../support/small-problems';

const problem = {
  departures: [
    { id: 'D1', seats: 4, payloadKg: 300, departsAt: '2028-08-01T06:00:00Z' },
    { id: 'D2', seats: 4, departsAt: '2028-08-02T06:00:00Z' },
  ],
  households: [
    { id: 'H1', size: 2, weightKg: 150, value: 10, eligible: ['D2', 'D1'] },
    { id: 'H2', size: 1, value: 6, eligible: ['D1'] },
    { id: 'H3', size: 1, value: 5, eligible: ['D2', 'D1'] },
  ],
  earlierIsBetter: 0.2,
  together: [['H2', 'H3']],
  previous: { H1: 'D2' },
  moveCost: 3,
};
const prices = { D1: { seats: 2, payloadKg: 0.01, 'places.pet': 7 }, D2: { seats: 4, payloadKg: 9 } };

test('a household is worth on each departure what it keeps and does not move, less its room', () => {
  expect(viewPrices(problem, prices).departuresOf('H1')).toEqual([
    {
      departureId: 'D1',
      worth: 10,
      cost: 5.5,
      reduced: 4.5,
      costs: [
        { limit: 'seats', cost: 4 },
        { limit: 'payloadKg', cost: 1.5 },
      ],
    },
    { departureId: 'D2', worth: 12, cost: 8, reduced: 4, costs: [{ limit: 'seats', cost: 8 }] },
  ]);
});

test('those who go together are worth what they are together, where both may go', () => {
  const expected = [
    { departureId: 'D1', worth: 11, cost: 4, reduced: 7, costs: [{ limit: 'seats', cost: 4 }] },
  ];
  expect(viewPrices(problem, prices).departuresOf('H2')).toEqual(expected);
  expect(viewPrices(problem, prices).departuresOf('H3')).toEqual(expected);
  expect(viewPrices(problem, prices).departuresOf('nobody')).toEqual([]);
});

test('with tiers the weights of the result count', () => {
  const tiered = { ...problem, lexicographic: [['H1']] };
  expect(viewPrices(tiered, prices, [8, 1]).departuresOf('H1')[0]).toMatchObject({
    departureId: 'D1',
    worth: 90,
  });
});

test('limits come by falling price, without those that are not stated', () => {
  expect(viewPrices(problem, prices).limits).toEqual([
    { departureId: 'D2', limit: 'seats', price: 4 },
    { departureId: 'D1', limit: 'seats', price: 2 },
    { departureId: 'D1', limit: 'payloadKg', price: 0.01 },
  ]);
});

test('the room at its price and the best of each household together are the bound', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (small) => {
      const fits = small.households.filter((household) =>
        small.departures.every((departure) =>
          (['seats', 'payloadKg', 'places.wheelchair', 'places.pet'] as const).every((limit) => {
            const need =
              limit === 'seats' ? household.size : limit === 'payloadKg' ? (household.weightKg ?? 0) : 0;
            const places = limit.startsWith('places.') ? (household.needs?.[limit.slice(7)] ?? 0) : need;
            return places <= (limitsStated(departure).get(limit) ?? Infinity);
          }),
        ),
      );
      const all = { ...small, households: fits };
      const result = await solveAssignment(all, { seed: 1, now: () => 0 });
      const view = viewPrices(all, result.prices);
      const room = view.limits.reduce((sum, { departureId, limit, price }) => {
        const departure = all.departures.find(({ id }) => id === departureId);
        return sum + price * ((departure && limitsStated(departure).get(limit)) ?? 0);
      }, 0);
      const worths = fits.map(({ id }) => Math.max(0, view.departuresOf(id)[0]?.reduced ?? 0));
      expect(room + worths.reduce((sum, worth) => sum + worth, 0)).toBeCloseTo(result.bound, 6);
    }),
    { numRuns: 100 },
  );
});
