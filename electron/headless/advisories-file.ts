import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Plan } from '../../shared/model/plan';
import { readAdvisories } from '../../shared/reach/read-advisories';
import { consequencesOf } from '../../shared/reach/consequences';
import { readGazetteer } from './places-command';
import type { HeadlessPorts } from './ports';
import { readInput } from './reading-thread';

/** The plan with the advisories of a GeoJSON file, in which the places of people are found; fails with a sentence. */
export async function withAdvisoriesFile(
  path: string,
  plan: Plan,
  now: string,
  ports: HeadlessPorts,
): Promise<Result<Plan>> {
  const bytes = await readInput(path);
  if (!bytes.ok) {
    return bytes;
  }
  const read = readAdvisories(new TextDecoder().decode(bytes.value), now);
  if (!read.ok) {
    return failure(message('headless.advisories-wrong', { file: path, problem: read.problem }));
  }
  const gazetteer = await readGazetteer(ports);
  if (!gazetteer.ok) {
    return gazetteer;
  }
  const advisory = new Map(read.value.map((one) => [one.id, one]));
  return success({ ...plan, gazetteer: gazetteer.value, advisory });
}

/** What each advisory of a plan means: how many people could reach some departure without it and now reach none. */
export function advisoriesUsed(plan: Plan, now: string) {
  return [...plan.advisory.values()].map(({ id, kind, level, title, places }) => {
    const others = new Map([...plan.advisory].filter(([other]) => other !== id));
    const { cutOff } = consequencesOf({ ...plan, advisory: others }, plan, now);
    return { id, kind, level, title, places, keptFromAll: cutOff };
  });
}
