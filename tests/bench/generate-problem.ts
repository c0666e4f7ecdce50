import type { AssignmentProblem } from '../../shared/assignment/problem';
import { seededRandom, type Random } from '../../shared/kit/random';

/** What a generated problem looks like; `tierRatio` is how much more a tier counts than the next one. */
export interface ProblemShape {
  readonly people: number;
  readonly departures: number;
  readonly seatsPerPerson: number;
  readonly seed: number;
  readonly tierRatio?: number;
}

/** The same problem with its tiers strictly one after the other, in which every person counts the same. */
export function inStrictTiers(problem: AssignmentProblem, tierRatio = 8): AssignmentProblem {
  const tiers: string[][] = tierShares.map(() => []);
  for (const { id, value, size } of problem.households) {
    const steps = Math.log(value / Math.max(1, size) / lowestFactor) / Math.log(tierRatio);
    const rank = Math.max(0, tierShares.length - 1 - Math.max(0, Math.floor(steps)));
    tiers[rank]?.push(id);
  }
  const households = problem.households.map((household) => ({ ...household, value: household.size }));
  return { departures: problem.departures, households, lexicographic: tiers };
}

type Departure = AssignmentProblem['departures'][number];
type Household = AssignmentProblem['households'][number];

interface Rules {
  readonly day: number;
  /** Nationality groups that may board; null means everybody. */
  readonly groups: ReadonlySet<number> | null;
  readonly visaNeeded: boolean;
  readonly fromProvince: boolean;
}

const days = 14;
const groupCount = 9;
const firstDay = Date.UTC(2026, 2, 2);
const aircraft = [19, 37, 50, 74, 104, 132, 150, 180, 189, 240];
const sizeShares = [0.32, 0.22, 0.15, 0.13, 0.08, 0.05, 0.03, 0.012, 0.008];
const tierShares = [0.4, 0.25, 0.2, 0.15];
/** The least that a person of the last tier counts. */
const lowestFactor = 0.7;

/**
 * A hard, repeatable problem: families of 1 to 9, weights, wheelchairs, stretchers and pets, several limits on a
 * departure, windows from nationality, readiness, papers and place, geometric priority tiers, a few locks.
 */
export function generateProblem(shape: ProblemShape): AssignmentProblem {
  const random = seededRandom(shape.seed * 7919 + shape.people + shape.departures * 31);
  const rules: Rules[] = [];
  const departures = generateDepartures(shape, random, rules);
  const households: Household[] = [];
  for (let left = shape.people; left > 0;) {
    const size = Math.min(left, 1 + pick(sizeShares, random));
    households.push(
      generateHousehold(`h${households.length + 1}`, size, shape.tierRatio ?? 8, departures, rules, random),
    );
    left -= size;
  }
  lockSome(departures, households, random);
  return { departures, households };
}

function generateDepartures(shape: ProblemShape, random: Random, rules: Rules[]): Departure[] {
  const wanted = Array.from(
    { length: shape.departures },
    () => aircraft[whole(aircraft.length, random)] ?? 50,
  );
  const scale = (shape.people * shape.seatsPerPerson) / wanted.reduce((sum, seats) => sum + seats, 0);
  return wanted.map((raw, index) => {
    const day = whole(days, random);
    rules.push({
      day,
      groups: random() < 0.4 ? null : new Set(range(groupCount).filter(() => random() < 0.45)),
      visaNeeded: random() < 0.35,
      fromProvince: random() < 0.08,
    });
    const seats = Math.max(1, Math.round(raw * scale));
    return {
      id: `d${index + 1}`,
      seats,
      departsAt: new Date(firstDay + day * 86_400_000 + whole(24, random) * 3_600_000).toISOString(),
      ...(random() < 0.85 && { payloadKg: Math.round(seats * (68 + random() * 32)) }),
      ...(random() < 0.9 && {
        places: { wheelchair: whole(4, random), stretcher: whole(2, random), pet: whole(7, random) },
      }),
    };
  });
}

function generateHousehold(
  id: string,
  size: number,
  tierRatio: number,
  departures: readonly Departure[],
  rules: readonly Rules[],
  random: Random,
): Household {
  const group = Math.min(whole(groupCount, random), whole(groupCount, random));
  const readyDay = random() < 0.55 ? 0 : whole(days - 2, random);
  const leavesBy = random() < 0.85 ? days : readyDay + 2 + whole(6, random);
  const hasVisa = random() < 0.7;
  const isInProvince = random() < 0.08;
  const tier = pick(tierShares, random);
  const perPerson = tierRatio ** (3 - tier) * (1 + 0.15 * whole(5, random)) * (lowestFactor + 0.6 * random());
  const weightKg = range(size).reduce((sum, person) => sum + personKg(person, random), 0);
  const needs = {
    ...(random() < 0.03 * size && { wheelchair: 1 }),
    ...(random() < 0.006 * size && { stretcher: 1 }),
    ...(random() < 0.07 && { pet: 1 + whole(2, random) }),
  };
  const eligible = departures.filter((_, index) => {
    const rule = rules[index];
    return (
      rule !== undefined &&
      (rule.groups?.has(group) ?? true) &&
      rule.day >= readyDay &&
      rule.day <= leavesBy &&
      (hasVisa || !rule.visaNeeded) &&
      (rule.fromProvince ? isInProvince : !isInProvince || rule.day > 6)
    );
  });
  return {
    id,
    size,
    weightKg: Math.round(weightKg * 10) / 10,
    ...(Object.keys(needs).length > 0 && { needs }),
    value: Math.round(perPerson * size * 100) / 100,
    eligible: eligible.map((departure) => departure.id),
  };
}

function personKg(person: number, random: Random): number {
  return person < 2 ? 55 + random() * 45 + 10 + random() * 20 : 8 + random() * 55 + random() * 15;
}

function lockSome(departures: readonly Departure[], households: Household[], random: Random): void {
  const free = new Map(
    departures.map((departure) => [
      departure.id,
      { seats: departure.seats * 0.3, kilograms: (departure.payloadKg ?? Infinity) * 0.3 },
    ]),
  );
  for (const household of households) {
    if (random() > 0.03 || household.needs !== undefined) continue;
    const target = household.eligible[whole(household.eligible.length, random)];
    const room = target === undefined ? undefined : free.get(target);
    if (target === undefined || room === undefined) continue;
    if (room.seats < household.size || room.kilograms < (household.weightKg ?? 0)) continue;
    room.seats -= household.size;
    room.kilograms -= household.weightKg ?? 0;
    household.locked = target;
  }
}

function whole(below: number, random: Random): number {
  return Math.floor(random() * below);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function pick(shares: readonly number[], random: Random): number {
  let left = random();
  for (const [index, share] of shares.entries()) {
    left -= share;
    if (left < 0) return index;
  }
  return 0;
}
