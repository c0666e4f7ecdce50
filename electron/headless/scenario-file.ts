import { z } from 'zod';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { emptyDeparture } from '../../shared/model/departure';
import { departureIdSchema } from '../../shared/model/ids';
import type { Plan } from '../../shared/model/plan';
import { scenarioEditSchema } from '../../shared/model/scenario';
import type { ScenarioEdit } from '../../shared/model/scenario';
import { placeText, readJsonFile, shown, valueAt } from './json-file';

const scenarioFileSchema = z.object({ name: z.string().optional(), edits: z.array(scenarioEditSchema) });

/** A departure that is added need only say what differs from an empty one. */
function completed(json: unknown): unknown {
  const edits = valueAt(json, ['edits']);
  if (!Array.isArray(edits)) {
    return json;
  }
  return {
    edits: edits.map((edit: unknown) => {
      const stated = valueAt(edit, ['departure']);
      const id = departureIdSchema.safeParse(valueAt(stated, ['id']));
      return typeof stated === 'object' && stated !== null && id.success
        ? { kind: valueAt(edit, ['kind']), departure: { ...emptyDeparture(id.data), ...stated } }
        : edit;
    }),
  };
}

/** Reads the edits of a scenario; fails with a sentence where they do not fit the departures of the plan. */
export async function readScenarioFile(path: string, plan: Plan): Promise<Result<readonly ScenarioEdit[]>> {
  const json = await readJsonFile(path);
  if (!json.ok) {
    return json;
  }
  const parsed = scenarioFileSchema.safeParse(completed(json.value));
  if (!parsed.success) {
    const steps = parsed.error.issues[0]?.path ?? [];
    const value = shown(valueAt(json.value, steps));
    return failure(message('headless.scenario-shape', { file: path, place: placeText(steps), value }));
  }
  const known = new Set<string>(plan.departure.keys());
  for (const [index, edit] of parsed.data.edits.entries()) {
    const place = `edits[${index}]`;
    if (edit.kind === 'add-departure') {
      const departure = edit.departure.id;
      if (known.has(departure)) {
        return failure(message('headless.scenario-taken', { file: path, place, departure }));
      }
      known.add(departure);
    } else if ('departureId' in edit && !known.has(edit.departureId)) {
      return failure(
        message('headless.scenario-departure', { file: path, place, departure: edit.departureId }),
      );
    }
  }
  return success(parsed.data.edits);
}
