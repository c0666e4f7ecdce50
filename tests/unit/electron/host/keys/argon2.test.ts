import { expect, test } from 'vitest';
import { argon2 } from '../../../../../electron/host/keys/argon2';

const password = () => new TextEncoder().encode('password');
const salt = new TextEncoder().encode('somesalt');

test.each([
  [
    // The reference implementation's own vector: argon2id, v=19, t=2, m=2^8, p=1.
    { memoryKiB: 256, iterations: 2, parallelism: 1 },
    '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
  ],
  [
    // The same with m=2^16, which is enough work for a thread.
    { memoryKiB: 65_536, iterations: 2, parallelism: 1 },
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  ],
])('with %j gives what the reference implementation gives', async (cost, expected) => {
  expect((await argon2(password(), salt, cost)).toString('hex')).toBe(expected);
});

test.each([64, 32 * 1024])(
  'zeroes or hands over the password that it was given, with %i KiB',
  async (memoryKiB) => {
    const typed = password();
    const bytes = typed.length;
    await argon2(typed, salt, { memoryKiB, iterations: 1, parallelism: 1 });
    expect(Array.from({ length: bytes }, (_, place) => typed[place] ?? 0)).toEqual(Array(bytes).fill(0));
  },
);

test('leaves the host free to answer while it works', async () => {
  let turns = 0;
  let isDone = false;
  const turn = (): void => {
    turns += 1;
    if (!isDone) {
      setImmediate(turn);
    }
  };
  setImmediate(turn);
  await argon2(password(), salt, { memoryKiB: 65_536, iterations: 2, parallelism: 1 });
  isDone = true;
  expect(turns).toBeGreaterThan(50);
});
