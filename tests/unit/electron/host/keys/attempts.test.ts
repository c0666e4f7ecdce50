import { expect, test } from 'vitest';
import { createAttempts } from '../../../../../electron/host/keys/attempts';
import { message } from '../../../../../shared/messages/message';
import { planIdSchema } from '../../../../../shared/model/ids';

const planId = planIdSchema.parse('plan-1');
const other = planIdSchema.parse('plan-2');
const wrong = message('vault.wrong-passphrase');

test('each wrong secret in a row doubles the wait, up to half a minute, for that plan alone', () => {
  let now = 1_000_000;
  const attempts = createAttempts(() => now);
  const waits: unknown[] = [];
  for (let attempt = 0; attempt < 7; attempt += 1) {
    waits.push(attempts.wrong(planId, wrong).problem.values?.['seconds']);
    now += 60_000;
  }
  const isOver = attempts.wait(planId);
  attempts.wrong(planId, wrong);
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
  expect(isOver).toBeNull();
  expect(attempts.wait(planId)?.problem).toEqual({ id: 'keys.wait', values: { seconds: 30 } });
  expect(attempts.wait(other)).toBeNull();
});

test('a right secret ends the wait, and a clock set back cannot lengthen it', () => {
  let now = 1_000_000;
  const attempts = createAttempts(() => now);
  attempts.wrong(planId, wrong);
  now = 0;
  const seconds = attempts.wait(planId)?.problem.values?.['seconds'];
  attempts.right(planId);
  expect(seconds).toBe(30);
  expect(attempts.wait(planId)).toBeNull();
});
