import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Plan } from '../../shared/model/plan';
import { readAdvisories } from '../../shared/reach/read-advisories';
import { consequencesOf } from '../../shared/reach/consequences';
import { meetingPlaceOf, placeFinder } from '../../shared/reach/where-people-are';
import { readGazetteer } from './places-command';
import type { HeadlessPorts } from './ports';
import { readInput } from './reading-thread';

/** Advisories of a plan lie this near to where some departure meets, degrees. */
const degreesAround = 10;

/** West, south, east and north of the land round where departures meet; undefined when that is not known. */
function roundDepartures(plan: Plan): [number, number, number, number] | undefined {
  const points = [...plan.departure.values()].flatMap((one) => meetingPlaceOf(plan, one)?.point ?? []);
  const [west, east] = edges(points.map(({ longitude }) => longitude));
  const [south, north] = edges(points.map(({ latitude }) => latitude));
  return points.length === 0 ? undefined : [west, south, east, north];
}

function edges(degrees: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)];
  return [least - degreesAround, most + degreesAround];
}

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
  const gazetteer = await readGazetteer(ports);
  if (!gazetteer.ok) {
    return gazetteer;
  }
  const placed = { ...plan, gazetteer: gazetteer.value };
  const read = readAdvisories(new TextDecoder().decode(bytes.value), now, roundDepartures(placed));
  if (!read.ok) {
    return failure(message('headless.advisories-wrong', { file: path, problem: read.problem }));
  }
  return success({ ...placed, advisory: new Map(read.value.map((one) => [one.id, one])) });
}

/**
 * The plan with the world's places where its lists say how people travel, so that who cannot be there in time is kept off.
 * Where nobody said so, or the built places are missing, it is as it was: nothing is made of a guess.
 */
export async function withPlaces(plan: Plan, ports: HeadlessPorts): Promise<Plan> {
  const isSaid = [...plan.person.values()].some(
    ({ wayToTravel, travelHours }) => wayToTravel !== '' || travelHours !== null,
  );
  const gazetteer = isSaid ? await readGazetteer(ports) : null;
  return gazetteer?.ok === true ? { ...plan, gazetteer: gazetteer.value } : plan;
}

/** How many people stand somewhere that is known, and how many at a place that nobody knows. */
export function placesUsed(plan: Plan): { readonly found: number; readonly unknown: number } {
  const find = placeFinder(plan);
  const found = [...plan.person.values()].filter((person) => find(person) !== null).length;
  return { found, unknown: plan.person.size - found };
}

/** What each advisory of a plan means: how many people could reach some departure without it and now reach none. */
export function advisoriesUsed(plan: Plan, now: string) {
  return [...plan.advisory.values()].map(({ id, kind, level, title, places }) => {
    const others = new Map([...plan.advisory].filter(([other]) => other !== id));
    const { cutOff } = consequencesOf({ ...plan, advisory: others }, plan, now);
    return { id, kind, level, title, places, keptFromAll: cutOff };
  });
}
