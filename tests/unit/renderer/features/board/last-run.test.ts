import { expect, test } from 'vitest';
import type { Desk } from '../../../../../renderer/desk/desk';
import { keepLastRun, lastRunOf } from '../../../../../renderer/features/board/last-run';
import { aDeparture, aPerson, aPlan } from '../../../../support/builders';

const run = { gap: 0.001, bound: 5 };

function aDesk() {
  const plan = aPlan({ people: [aPerson({ id: 'p1' })], departures: [aDeparture({ id: 'd1' })] });
  let revision = 0;
  const desk = { plan, revision: () => revision } as unknown as Desk; // all that is asked of it
  return {
    desk,
    plan,
    change: (alter: () => void) => {
      alter();
      revision += 1;
    },
  };
}

test('a proof is shown while the plan is the one that it was about, also after a change is taken back', () => {
  const { desk, plan, change } = aDesk();
  const before = lastRunOf(desk);
  keepLastRun(desk, run);
  const kept = lastRunOf(desk);
  const departure = aDeparture({ id: 'd2' });
  change(() => plan.departure.set('d2', departure));
  const added = lastRunOf(desk);
  change(() => plan.departure.delete('d2'));

  expect([before, kept, added, lastRunOf(desk)]).toEqual([null, run, null, run]);
});

test('a record with other content ends the proof', () => {
  const { desk, plan, change } = aDesk();
  keepLastRun(desk, run);
  change(() => plan.departure.set('d1', aDeparture({ id: 'd1', seats: 3 })));

  expect(lastRunOf(desk)).toBeNull();
});
