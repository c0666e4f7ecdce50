import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { readInput } from './reading-thread';

/** Reads a file of JSON in UTF-8; fails with a sentence. */
export async function readJsonFile(path: string): Promise<Result<unknown>> {
  const bytes = await readInput(path);
  if (!bytes.ok) {
    return bytes;
  }
  try {
    return success(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)));
  } catch (error) {
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return failure(
      message('headless.not-json', { file: path, detail: detail.replace(/\.+$/, '').slice(0, 200) }),
    );
  }
}

/** A place in a JSON file as a person writes it, such as `[0].columns`. */
export function placeText(steps: readonly PropertyKey[]): string {
  const text = steps
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
  return text === '' ? '[]' : text;
}

/** What stands at a place of a parsed file; undefined where there is none. */
export function valueAt(json: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && step in value
        ? (value as Record<PropertyKey, unknown>)[step] // any object can be asked for a key it has
        : undefined,
    json,
  );
}

/** A value as it is told, shortened. */
export function shown(value: unknown): string {
  return value === undefined ? '–' : JSON.stringify(value).slice(0, 60);
}
