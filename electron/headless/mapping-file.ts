import { z } from 'zod';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { PlacedMapping, StatedMapping } from '../../shared/roster-import/stated-mapping';
import { rosterFields } from '../../shared/roster-import/types';
import { placeText, readJsonFile, shown, valueAt } from './json-file';

const column = z
  .strictObject({
    index: z.int().min(0).max(16_383).optional(),
    header: z.string().optional(),
    field: z.enum(rosterFields).nullable(),
  })
  .refine(({ index, header }) => index !== undefined || header !== undefined);

const mappings = z.array(
  z.strictObject({
    file: z.string().optional(),
    sheet: z.string().optional(),
    headerRow: z.int().min(0).optional(),
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    columns: z.array(column).optional(),
  }),
);

/** Reads how sheets are to be read; fails with a sentence that names the place in the file. `files` are those of the run. */
export async function readMappingFile(
  path: string,
  files: readonly string[],
): Promise<Result<readonly PlacedMapping[]>> {
  const read = await readJsonFile(path);
  if (!read.ok) {
    return read;
  }
  const json = read.value;
  const parsed = mappings.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const steps = issue?.path ?? [];
    const value = valueAt(json, steps);
    const place = placeText(steps);
    if (steps.at(-1) === 'field') {
      const fields = rosterFields.join(', ');
      return failure(message('headless.mapping-field', { file: path, place, value: shown(value), fields }));
    }
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '';
    return failure(
      unknown === ''
        ? message('headless.mapping-shape', { file: path, place, value: shown(value) })
        : message('headless.mapping-unknown', { file: path, place, names: unknown }),
    );
  }
  const placed = parsed.data.map((mapping, index) => ({
    place: `${path} [${index}]`,
    mapping: mapping as StatedMapping, // optional keys are absent or defined, as JSON has no undefined
  }));
  const stray = placed.find(({ mapping }) => mapping.file !== undefined && !files.includes(mapping.file));
  return stray === undefined
    ? success(placed)
    : failure(
        message('headless.mapping-roster', {
          place: stray.place,
          roster: stray.mapping.file ?? '',
          files: files.join(', '),
        }),
      );
}
