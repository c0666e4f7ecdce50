import { expect, test } from 'vitest';
import { chooseKeyCost, costFor } from '../../../../../electron/host/keys/calibrate';

test('the cost aims at a second, never under 64 MiB and three passes, nor over what a weak desk can open', () => {
  const mebibytes = [100, 250, 500, 1000, 5000, 0].map((probeMs) => costFor(probeMs).memoryKiB / 1024);
  expect(mebibytes).toEqual([512, 256, 128, 64, 64, 512]);
  expect(costFor(500)).toMatchObject({ iterations: 3, parallelism: 1 });
});

test('this computer is measured when the cost is not given', async () => {
  let reading = 0;
  const clock = () => (reading += 500);
  const given = { memoryKiB: 64, iterations: 1, parallelism: 1 };
  expect(await chooseKeyCost({ keyCost: given, clock })).toEqual(given);
  expect(await chooseKeyCost({ keyCost: 'calibrated', clock })).toEqual(costFor(500));
});
