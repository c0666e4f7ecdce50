import { expect, test } from 'vitest';
import { createAttempts } from '../../../../../electron/host/keys/attempts';
import { failure, success } from '../../../../../shared/kit/result';
import { message } from '../../../../../shared/messages/message';
import { planIdSchema } from '../../../../../shared/model/ids';

const planId = planIdSchema.parse('plan-1');
const other = planIdSchema.parse('plan-2');
const wrong = () => Promise.resolve(failure(message('vault.wrong-passphrase')));
const right = () => Promise.resolve(success('open'));
const inUse = () => Promise.resolve(failure(message('vault.in-use', { pid: 7 })));

function aDesk() {
  let now = 1_000_000;
  const attempts = createAttempts(() => now);
  return {
    attempts,
    setClock: (next: (now: number) => number) => {
      now = next(now);
    },
  };
}

test('each wrong secret in a row doubles the wait, up to half a minute, for that plan alone', async () => {
  const { attempts, setClock } = aDesk();
  const waits: unknown[] = [];
  for (let attempt = 0; attempt < 7; attempt += 1) {
    const said = await attempts.take(planId, wrong);
    waits.push(said.ok ? null : said.problem);
    setClock((now) => now + 30_000);
  }
  await attempts.take(planId, wrong);
  setClock((now) => now + 29_001);
  const refused = await attempts.take(planId, right);
  const elsewhere = await attempts.take(other, right);

  expect(waits).toEqual(
    [1, 2, 4, 8, 16, 30, 30].map((seconds) => ({ id: 'vault.wrong-passphrase', values: { seconds } })),
  );
  expect([refused, elsewhere]).toEqual([failure(message('keys.wait', { seconds: 1 })), success('open')]);
});

test('while waiting, no secret is tried at all', async () => {
  const { attempts } = aDesk();
  let tries = 0;
  const count = () => {
    tries += 1;
    return wrong();
  };
  await attempts.take(planId, count);
  await attempts.take(planId, count);
  expect(tries).toBe(1);
});

test('a right secret ends the wait; what is no guess neither adds to it nor ends it', async () => {
  const { attempts, setClock } = aDesk();
  const said: unknown[] = [];
  for (const attempt of [wrong, inUse, wrong, right, wrong]) {
    const answer = await attempts.take(planId, attempt);
    said.push(answer.ok ? answer.value : answer.problem.values);
    setClock((now) => now + 30_000);
  }
  expect(said).toEqual([{ seconds: 1 }, { pid: 7 }, { seconds: 2 }, 'open', { seconds: 1 }]);
});

test('a clock that is set back cannot lengthen the wait', async () => {
  const { attempts, setClock } = aDesk();
  await attempts.take(planId, wrong);
  setClock(() => 0);
  expect(await attempts.take(planId, right)).toEqual(failure(message('keys.wait', { seconds: 30 })));
});
