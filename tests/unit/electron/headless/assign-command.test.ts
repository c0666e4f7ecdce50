import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const problem = {
  departures: [
    { id: 'late', seats: 3, departsAt: '2031-03-04T08:00:00+00:00' },
    { id: 'early', seats: 2, places: { wheelchair: 0 }, departsAt: '2031-03-04T08:30:00+01:00' },
  ],
  households: [
    { id: 'a', size: 2, value: 10, eligible: ['early', 'late'] },
    { id: 'b', size: 2, value: 8, eligible: ['early', 'late'], needs: { wheelchair: 1 } },
    { id: 'c', size: 2, value: 9, eligible: ['early'] },
    { id: 'd', size: 1, value: 1, eligible: ['early'], locked: 'late' },
  ],
  earlierIsBetter: 0.1,
};

describe('assign', () => {
  let program: HeadlessProgram;
  beforeAll(async () => {
    program = await aHeadlessProgram();
  });
  afterAll(() => program.remove());

  it('writes the best plan with its value, its bound and the prices that prove it', async () => {
    const path = join(program.folder, 'problem.json');
    const out = join(program.folder, 'results', 'result.json');
    await writeFile(path, JSON.stringify(problem));

    const { code, told, reported } = await program.run([
      'assign',
      '--problem',
      path,
      '--out',
      out,
      '--seed',
      '7',
    ]);
    const result = JSON.parse(await readFile(out, 'utf8')) as Record<string, unknown>;

    expect({ code, told, reported }).toEqual({
      code: 0,
      told: [],
      reported: [expect.stringMatching(/^3 of 4 households placed; proven within 0 % /)],
    });
    expect(result).toEqual({
      assignment: { a: 'late', c: 'early', d: 'late' },
      objective: expect.closeTo(10 * 0.95 + 9 + 0.95, 9) as number,
      bound: expect.closeTo(10 * 0.95 + 9 + 0.95, 4) as number,
      gap: expect.closeTo(0, 5) as number,
      seconds: expect.any(Number) as number,
      prices: expect.any(Object) as object,
    });
  });
});
