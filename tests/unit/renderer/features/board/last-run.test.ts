import { expect, test } from 'vitest';
import type { Desk } from '../../../../../renderer/desk/desk';
import { keepLastRun, lastRunOf } from '../../../../../renderer/features/board/last-run';

test('a proof is shown until the plan is no longer the one that it was about', () => {
  const revisions = new Map<string, number>();
  const desk = { revision: (entity: string) => revisions.get(entity) ?? 0 } as unknown as Desk; // all that is asked of it
  const run = { gap: 0.001, bound: 5 };

  const before = lastRunOf(desk);
  keepLastRun(desk, run);
  const kept = lastRunOf(desk);
  revisions.set('manifestVersion', 1);
  const afterPrint = lastRunOf(desk);
  revisions.set('assignment', 1);

  expect([before, kept, afterPrint, lastRunOf(desk)]).toEqual([null, run, run, null]);
});
