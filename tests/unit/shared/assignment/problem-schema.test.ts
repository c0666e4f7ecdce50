import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { assignmentProblemSchema } from '../../../../shared/assignment/problem';

test('the schema file says what the program accepts', () => {
  const url = new URL('../../../../shared/assignment/problem.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(url, 'utf8'))).toEqual(
    z.toJSONSchema(assignmentProblemSchema, { io: 'input' }),
  );
});
