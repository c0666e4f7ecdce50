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

/**
 * A problem as typed arrays, in an order that does not depend on the order of the input. Only households that are
 * free and fit somewhere alone are in it; those that are locked have taken their share of the limits already.
 * Departures and households are called by their index; limit `kind` of departure `d` is row `kind * departureCount + d`.
 */
export interface CompiledProblem {
  readonly departureIds: readonly string[];
  readonly householdIds: readonly string[];
  readonly kinds: readonly LimitKind[];
  /** Share of its value that a household keeps on each departure. */
  readonly kept: Float64Array;
  /** What is left of each row's limit in fixed-point units, Infinity where the limit cannot bind. */
  readonly room: Float64Array;
  readonly value: Float64Array;
  /** Household h takes `useAmount[i]` fixed-point units of `useKind[i]` for i from `useStart[h]` to `useStart[h + 1]`. */
  readonly useStart: Int32Array;
  readonly useKind: Int32Array;
  readonly useAmount: Float64Array;
  /** Households with the same pattern may go on the same departures, earliest first. */
  readonly pattern: Int32Array;
  readonly patternStart: Int32Array;
  readonly patternDeparture: Int32Array;
  /** Households of one class are alike in all but their id. */
  readonly classOf: Int32Array;
  readonly classCount: number;
  /** Fixed-point units in one seat, kilogram or place, by kind. */
  readonly unitsPerKind: Float64Array;
  readonly locked: ReadonlyMap<string, string>;
  /** Value of the locked households where they are. */
  readonly lockedValue: number;
}

/** Turns a valid problem into typed arrays; see `CompiledProblem`. */
export function compileProblem(problem: AssignmentProblem): CompiledProblem {
  const keptById = valueKept(problem);
  const departures = sortDepartures(problem.departures);
  const households = sortById(problem.households);
  const free = households.filter((household) => household.locked === undefined);
  const lockedHouseholds = households.filter((household) => household.locked !== undefined);
  const kinds = collectKinds(departures, free);
  const unitsPerKind = chooseUnits(kinds, households);
  const kindIndex = new Map(kinds.map((kind, index) => [kind, index]));
  const departureIndex = new Map(departures.map((departure, index) => [departure.id, index]));

  const room = new Float64Array(kinds.length * departures.length).fill(Infinity);
  departures.forEach((departure, d) => {
    for (const [kind, limit] of limitsStated(departure)) {
      const k = kindIndex.get(kind);
      if (k !== undefined) room[k * departures.length + d] = Math.round(limit * (unitsPerKind[k] ?? 1));
    }
  });
  let lockedValue = 0;
  for (const household of lockedHouseholds) {
    const d = departureIndex.get(household.locked ?? '');
    if (d === undefined) continue;
    lockedValue += household.value * (keptById.get(household.locked ?? '') ?? 0);
    for (const [k, units] of unitsUsed(household, kindIndex, unitsPerKind)) {
      const row = k * departures.length + d;
      room[row] = Math.max(0, (room[row] ?? Infinity) - units);
    }
  }
  return {
    departureIds: departures.map((departure) => departure.id),
    kinds,
    kept: Float64Array.from(departures, (departure) => keptById.get(departure.id) ?? 0),
    room,
    unitsPerKind,
    locked: new Map(lockedHouseholds.map((household) => [household.id, household.locked ?? ''])),
    lockedValue,
    ...compileHouseholds(free, departures.length, departureIndex, kindIndex, unitsPerKind, room),
  };
}

function compileHouseholds(
  free: readonly ProblemHousehold[],
  departureCount: number,
  departureIndex: ReadonlyMap<string, number>,
  kindIndex: ReadonlyMap<LimitKind, number>,
  unitsPerKind: Float64Array,
  room: Float64Array,
) {
  const householdIds: string[] = [];
  const value: number[] = [];
  const useStart = [0];
  const useKind: number[] = [];
  const useAmount: number[] = [];
  const pattern: number[] = [];
  const patternStart = [0];
  const patternDeparture: number[] = [];
  const patternByKey = new Map<string, number>();
  const classOf: number[] = [];
  const classByKey = new Map<string, number>();
  for (const household of free) {
    const uses = unitsUsed(household, kindIndex, unitsPerKind);
    const options = [...new Set(household.eligible)]
      .map((id) => departureIndex.get(id) ?? -1)
      .filter(
        (d) => d >= 0 && uses.every(([k, units]) => units <= (room[k * departureCount + d] ?? Infinity)),
      )
      .sort((a, b) => a - b);
    if (options.length === 0) continue;
    const patternKey = options.join();
    const knownPattern = patternByKey.get(patternKey) ?? patternByKey.size;
    if (knownPattern === patternByKey.size) {
      patternByKey.set(patternKey, knownPattern);
      patternDeparture.push(...options);
      patternStart.push(patternDeparture.length);
    }
    const classKey = `${knownPattern} ${household.value} ${uses.join()}`;
    const knownClass = classByKey.get(classKey) ?? classByKey.size;
    classByKey.set(classKey, knownClass);
    householdIds.push(household.id);
    value.push(household.value);
    pattern.push(knownPattern);
    classOf.push(knownClass);
    for (const [k, units] of uses) {
      useKind.push(k);
      useAmount.push(units);
    }
    useStart.push(useKind.length);
  }
  return {
    householdIds,
    value: Float64Array.from(value),
    useStart: Int32Array.from(useStart),
    useKind: Int32Array.from(useKind),
    useAmount: Float64Array.from(useAmount),
    pattern: Int32Array.from(pattern),
    patternStart: Int32Array.from(patternStart),
    patternDeparture: Int32Array.from(patternDeparture),
    classOf: Int32Array.from(classOf),
    classCount: classByKey.size,
  };
}

function sortDepartures(departures: readonly ProblemDeparture[]): ProblemDeparture[] {
  return sortById(departures).sort((a, b) => instantOf(a.departsAt) - instantOf(b.departsAt));
}

/** Only limits that some departure states and some free household uses can bind. */
function collectKinds(
  departures: readonly ProblemDeparture[],
  free: readonly ProblemHousehold[],
): LimitKind[] {
  const stated = new Set(departures.flatMap((departure) => [...limitsStated(departure).keys()]));
  const used = new Set(free.flatMap((household) => limitsUsed(household).map(([kind]) => kind)));
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

function unitsUsed(
  household: ProblemHousehold,
  kindIndex: ReadonlyMap<LimitKind, number>,
  unitsPerKind: Float64Array,
): [number, number][] {
  const uses: [number, number][] = [];
  for (const [kind, amount] of limitsUsed(household)) {
    const k = kindIndex.get(kind);
    if (k !== undefined) uses.push([k, Math.round(amount * (unitsPerKind[k] ?? 1))]);
  }
  return uses.sort((a, b) => a[0] - b[0]);
}
