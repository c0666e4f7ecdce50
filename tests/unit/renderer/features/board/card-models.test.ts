import { expect, test } from 'vitest';
import { buildCards } from '../../../../../renderer/features/board/card-models';
import { buildHouseholdRows } from '../../../../../renderer/features/board/household-rows';
import { applyChanges, edits } from '../../../../../shared/model/apply-changes';
import type { Plan } from '../../../../../shared/model/plan';
import { departureLoads } from '../../../../../shared/planning/departure-loads';
import { aDeparture, aPerson } from '../../../../support/builders';
import { aPlanWithPlaces } from '../../../../support/placed-plan';

const arrange = (): Plan =>
  aPlanWithPlaces(
    {
      people: [aPerson({ id: 'p1', householdId: 'h1' }), aPerson({ id: 'p2', householdId: 'h2' })],
      departures: [
        aDeparture({ id: 'unknown', departsAt: '' }),
        aDeparture({ id: 'late', departsAt: '2031-03-04T08:00:00+00:00' }),
        aDeparture({ id: 'early', departsAt: '2031-03-03T23:00:00-08:00' }),
      ],
    },
    { h1: 'late', h2: 'early' },
  );

test('cards are in the order of the instants, those without a time last, each with who is aboard', () => {
  const plan = arrange();

  const cards = buildCards(plan, departureLoads(plan), buildHouseholdRows(plan, '2031-03-03'), []);

  expect(cards.map((card) => [card.departure.id, card.aboard.map(({ row }) => row.id)])).toEqual([
    ['early', ['h2']],
    ['late', ['h1']],
    ['unknown', []],
  ]);
});

test('only the card on which something changed is a new one', () => {
  const plan = arrange();
  const rows = buildHouseholdRows(plan, '2031-03-03');
  const before = buildCards(plan, departureLoads(plan), rows, []);
  const assignment = plan.assignment.get('h1');
  applyChanges(plan, assignment ? edits('assignment', assignment, { locked: true }) : []);

  const after = buildCards(plan, departureLoads(plan), rows, before);

  expect(after.map((card, index) => card === before[index])).toEqual([true, false, true]);
});
