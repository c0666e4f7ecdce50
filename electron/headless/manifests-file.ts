import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import type { Manifest } from '../../shared/manifests/manifest';
import { message } from '../../shared/messages/message';
import { instantSchema } from '../../shared/model/instant';
import { manifestContentSchema } from '../../shared/model/manifest-content';
import { placeText, readJsonFile, shown, valueAt } from './json-file';
import { readInput } from './reading-thread';

/** Where a plan's folder keeps what its manifests say. */
export const manifestsFileName = 'manifests.json';

/** The tables beside it that say the same to people. */
const tableNames = ['people.csv', 'assignment.csv'] as const;

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
const fileSchema = z.object({
  kind: z.literal('departure-desk manifests'),
  /** Digests by which a change by hand is noticed: of the tables, and of the manifests themselves. */
  tables: z.object({ 'people.csv': digestSchema, 'assignment.csv': digestSchema }),
  digest: digestSchema,
  manifests: z.array(
    manifestContentSchema.extend({
      version: z.number().int().positive(),
      issuedAt: instantSchema,
    }),
  ),
});

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** All manifests of a plan as a file, bound to the tables that are written with them. */
export function manifestsFile(manifests: readonly Manifest[], tables: ReadonlyMap<string, string>): string {
  const digests = tableNames.map((name): [string, string] => [name, digestOf(tables.get(name) ?? '')]);
  const content = {
    kind: 'departure-desk manifests',
    tables: Object.fromEntries<string>(digests),
    digest: digestOf(JSON.stringify(manifests)),
    manifests,
  };
  return `${JSON.stringify(content)}\n`;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}

/** Whether the tables are as they were written with the manifests. */
async function checkTables(
  folder: string,
  digests: z.infer<typeof fileSchema>['tables'],
): Promise<Result<null>> {
  for (const name of tableNames) {
    const file = join(folder, name);
    const bytes = await readInput(file);
    if (!bytes.ok) {
      return bytes;
    }
    if (digestOf(new Uint8Array(bytes.value)) !== digests[name]) {
      return failure(message('headless.plan-changed', { file }));
    }
  }
  return success(null);
}

/** The manifests of a folder that `plan` wrote. A file that is missing, or was changed since, is refused with a sentence. */
export async function readManifestsFile(folder: string): Promise<Result<readonly Manifest[]>> {
  if (!(await isFolder(folder))) {
    return failure(message('headless.plan-folder', { path: folder }));
  }
  for (const name of [manifestsFileName, ...tableNames]) {
    if (!(await isFile(join(folder, name)))) {
      return failure(message('headless.plan-incomplete', { path: folder, file: name }));
    }
  }
  const file = join(folder, manifestsFileName);
  const json = await readJsonFile(file);
  if (!json.ok) {
    return json;
  }
  const parsed = fileSchema.safeParse(json.value);
  if (!parsed.success) {
    const steps = parsed.error.issues[0]?.path ?? [];
    const value = shown(valueAt(json.value, steps));
    return failure(message('headless.plan-shape', { file, place: placeText(steps), value }));
  }
  if (digestOf(JSON.stringify(valueAt(json.value, ['manifests']))) !== parsed.data.digest) {
    return failure(message('headless.plan-changed', { file }));
  }
  const tables = await checkTables(folder, parsed.data.tables);
  return tables.ok ? success(parsed.data.manifests) : tables;
}
