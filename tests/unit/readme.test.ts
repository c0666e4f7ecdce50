import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

test('the worked example in the README is the one that the tests solve', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']): unknown =>
    JSON.parse(block),
  );
  const files = await Promise.all(
    ['example-problem.json', 'example-result.json'].map(async (name): Promise<unknown> =>
      JSON.parse(await readFile(join(root, 'tests', 'fixtures', 'assignment', name), 'utf8')),
    ),
  );

  expect(blocks).toEqual(files);
});

test('every folder and file that the README names is there', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const named = new Set(
    [...readme.matchAll(/`?((?:tests|shared|renderer|electron)\/[\w./-]+\.\w+)`?/g)].map(
      ([, path = '']) => path,
    ),
  );
  const missing: string[] = [];
  for (const path of named) {
    await readFile(join(root, path)).catch(() => missing.push(path));
  }

  expect(named.size).toBeGreaterThan(3);
  expect(missing).toEqual([]);
});
