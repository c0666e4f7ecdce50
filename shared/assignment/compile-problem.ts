import { compileUnits, unitsUsed, type CompiledUnits, type UnitContext } from './compile-units';
import {
  instantOf,
  limitsStated,
  limitsUsed,
  sortById,
  valueKept,
  type AssignmentProblem,
  type LimitKind,
  type ProblemDeparture,
  type ProblemHousehold,
} from './problem';
import { listTiers } from './tiers';
import { groupHouseholds } from './travel-groups';

/**
 * A problem as typed arrays, in an order that does not depend on the order of the input. What is called a household
 * here is a travel group: a household, or several that go together. Only those that are free and fit somewhere alone
 * are in it; those that are locked have taken their share of the limits already. Departures and households are called
 * by their index; limit `kind` of departure `d` is row `kind * departureCount + d`.
 */
export interface CompiledProblem extends CompiledUnits {
  readonly departureIds: readonly string[];
  readonly kinds: readonly LimitKind[];
  /** Share of its value that a household keeps on each departure. */
  readonly kept: Float64Array;
  /** What is left of each row's limit in fixed-point units, Infinity where the limit cannot bind. */
  readonly room: Float64Array;
  /** Fixed-point units in one seat, kilogram or place, by kind. */
  readonly unitsPerKind: Float64Array;
  /** Household id to departure id. */
  readonly locked: ReadonlyMap<string, string>;
  /** What it is worth to leave a household where it was. */
  readonly moveCost: number;
  /** Worth of the locked households where they are, less what it costs to move everybody else. */
  readonly baseWorth: number;
}

/** Turns a valid problem into typed arrays; see `CompiledProblem`. */
export function compileProblem(problem: AssignmentProblem): CompiledProblem {
  const keptById = valueKept(problem);
  const departures = sortDepartures(problem.departures);
  const groups = groupHouseholds(problem);
  const free = groups.filter((group) => group.locked === undefined);
  const kinds = collectKinds(
    departures,
    free.flatMap((group) => group.members),
  );
  const unitsPerKind = chooseUnits(kinds, problem.households);
  const kindIndex = new Map(kinds.map((kind, index) => [kind, index]));
  const departureIndex = new Map(departures.map((departure, index) => [departure.id, index]));
  const previous = new Map(Object.entries(problem.previous ?? {}));
  const moveCost = problem.moveCost ?? 0;

  const room = new Float64Array(kinds.length * departures.length).fill(Infinity);
  departures.forEach((departure, d) => {
    for (const [kind, limit] of limitsStated(departure)) {
      const k = kindIndex.get(kind);
      if (k !== undefined) room[k * departures.length + d] = Math.round(limit * (unitsPerKind[k] ?? 1));
    }
  });
  const locked = new Map<string, string>();
  let baseWorth = 0 - moveCost * previous.size;
  for (const group of groups) {
    const d = departureIndex.get(group.locked ?? '');
    if (group.locked === undefined || d === undefined) continue;
    for (const household of group.members) {
      locked.set(household.id, group.locked);
      baseWorth += household.value * (keptById.get(group.locked) ?? 0);
      if (previous.get(household.id) === group.locked) baseWorth += moveCost;
    }
    for (const [k, units] of unitsUsed(group.members, kindIndex, unitsPerKind)) {
      const row = k * departures.length + d;
      room[row] = Math.max(0, (room[row] ?? Infinity) - units);
    }
  }
  const tiers = listTiers(problem);
  const context: UnitContext = { departureIndex, kindIndex, unitsPerKind, room, previous, tiers };
  return {
    departureIds: departures.map((departure) => departure.id),
    kinds,
    kept: Float64Array.from(departures, (departure) => keptById.get(departure.id) ?? 0),
    room,
    unitsPerKind,
    locked,
    moveCost,
    baseWorth,
    ...compileUnits(free, context),
  };
}

function sortDepartures(departures: readonly ProblemDeparture[]): ProblemDeparture[] {
  const instants = new Map(departures.map(({ id, departsAt }) => [id, instantOf(departsAt)]));
  return sortById(departures).sort((a, b) => (instants.get(a.id) ?? 0) - (instants.get(b.id) ?? 0));
}

/** Only limits that some departure states and some free household uses can bind. */
function collectKinds(
  departures: readonly ProblemDeparture[],
  free: readonly ProblemHousehold[],
): LimitKind[] {
  const stated = new Set(departures.flatMap((departure) => [...limitsStated(departure).keys()]));
  const used = new Set<LimitKind>();
  for (const household of free) for (const [kind] of limitsUsed(household)) used.add(kind);
  return [...stated].filter((kind) => used.has(kind)).sort();
}

/**
 * Sums of kilograms must come out the same in every order, so they are whole numbers: of nanograms to kilograms,
 * the finest in which all weights together stay exact.
 */
function chooseUnits(kinds: readonly LimitKind[], households: readonly ProblemHousehold[]): Float64Array {
  const total = households.reduce((sum, household) => sum + (household.weightKg ?? 0), 0);
  let units = 1;
  while (units < 1e9 && total * units * 10 < 2 ** 52) units *= 10;
  return Float64Array.from(kinds, (kind) => (kind === 'payloadKg' ? units : 1));
}
