import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAssignmentProblem } from '../../../../shared/assignment/parse-problem';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import { loadExact } from '../../../support/load-exact';

function readExample(name: string): unknown {
  const url = new URL(`../../../fixtures/assignment/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** Figures to six places, as the example is printed. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part,
    ),
  );
}

test('the worked example of the README has the plan that the README shows', async () => {
  const parsed = parseAssignmentProblem(readExample('example-problem'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const result = await solveAssignment(parsed.value, { seed: 1, now: () => 0, loadExact });
  expect(rounded(result)).toEqual(readExample('example-result'));
});
