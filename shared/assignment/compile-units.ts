import { limitsUsed, type LimitKind, type ProblemHousehold } from './problem';
import type { Tiers } from './tiers';
import type { TravelGroup } from './travel-groups';

/** The free households of a compiled problem; lists of household h run from `…Start[h]` to `…Start[h + 1]`. */
export interface CompiledUnits {
  /** Ids of the households that one stands for. */
  readonly members: readonly (readonly string[])[];
  readonly people: Float64Array;
  /** What it is worth to place a household, before the earlier factor. */
  readonly value: Float64Array;
  /** What it is worth beside that, on whatever departure. */
  readonly flat: Float64Array;
  /** Household h takes `useAmount[i]` fixed-point units of `useKind[i]`, sorted by kind. */
  readonly useStart: Int32Array;
  readonly useKind: Int32Array;
  readonly useAmount: Float64Array;
  /** Of household h `stayCount[i]` members were on `stayDeparture[i]`, which it may take, in the plan in force. */
  readonly stayStart: Int32Array;
  readonly stayDeparture: Int32Array;
  readonly stayCount: Float64Array;
  /** Households with the same pattern may go on the same departures, earliest first. */
  readonly pattern: Int32Array;
  readonly patternStart: Int32Array;
  readonly patternDeparture: Int32Array;
  /** Households of one class are alike in all but their id. */
  readonly classOf: Int32Array;
  readonly classCount: number;
  /** 0 where the problem states no tiers. */
  readonly tierCount: number;
  /** Value of household h in tier t at `h * tierCount + t`, in whole steps, so that sums are exact. */
  readonly tierValue: Float64Array;
  readonly stepsPerValue: number;
  /** All values are whole numbers of steps. */
  readonly hasWholeSteps: boolean;
}

/** What compiling a household needs to know of the rest of the problem. */
export interface UnitContext {
  readonly departureIndex: ReadonlyMap<string, number>;
  readonly kindIndex: ReadonlyMap<LimitKind, number>;
  readonly unitsPerKind: Float64Array;
  readonly room: Float64Array;
  readonly previous: ReadonlyMap<string, string>;
  readonly tiers: Tiers | null;
}

/** The groups that fit somewhere alone, as typed arrays. */
export function compileUnits(groups: readonly TravelGroup[], context: UnitContext): CompiledUnits {
  const { departureIndex, kindIndex, unitsPerKind, previous, tiers } = context;
  const departureCount = departureIndex.size;
  const members: string[][] = [];
  const people: number[] = [];
  const value: number[] = [];
  const useStart = [0];
  const useKind: number[] = [];
  const useAmount: number[] = [];
  const stayStart = [0];
  const stayDeparture: number[] = [];
  const stayCount: number[] = [];
  const pattern: number[] = [];
  const patternStart = [0];
  const patternDeparture: number[] = [];
  const patternByKey = new Map<string, number>();
  const classOf: number[] = [];
  const classByKey = new Map<string, number>();
  const tierCount = tiers?.count ?? 0;
  const tierValue: number[] = [];
  const inTier = tiers === null ? [] : groups.flatMap((group) => group.members);
  const stepsPerValue = chooseSteps(inTier);
  const isOption = new Uint8Array(departureCount);
  for (const group of groups) {
    const uses = unitsUsed(group.members, kindIndex, unitsPerKind);
    const options = listOptions(group, uses, context, isOption);
    if (options.length === 0) continue;
    // One character for each departure is far quicker than a list of numbers.
    const patternKey = departureCount < 65_536 ? String.fromCharCode.apply(null, options) : options.join();
    const knownPattern = patternByKey.get(patternKey) ?? patternByKey.size;
    if (knownPattern === patternByKey.size) {
      patternByKey.set(patternKey, knownPattern);
      for (const d of options) patternDeparture.push(d);
      patternStart.push(patternDeparture.length);
    }
    const stays = countStays(group.members, previous, departureIndex).filter(([d]) => options.includes(d));
    const inTiers = Array.from({ length: tierCount }, () => 0);
    for (const household of group.members) {
      const tier = tiers?.of.get(household.id);
      if (tier !== undefined) inTiers[tier] = (inTiers[tier] ?? 0) + stepsOf(household, stepsPerValue);
    }
    const worth = group.members.reduce((sum, household) => sum + household.value, 0);
    const size = group.members.reduce((sum, household) => sum + household.size, 0);
    const classKey = [knownPattern, worth, group.members.length, uses, '/', stays, '/', inTiers].join();
    const knownClass = classByKey.get(classKey) ?? classByKey.size;
    classByKey.set(classKey, knownClass);
    members.push(group.members.map((household) => household.id));
    people.push(size);
    value.push(worth);
    pattern.push(knownPattern);
    classOf.push(knownClass);
    tierValue.push(...inTiers);
    for (const [k, units] of uses) {
      useKind.push(k);
      useAmount.push(units);
    }
    useStart.push(useKind.length);
    for (const [d, count] of stays) {
      stayDeparture.push(d);
      stayCount.push(count);
    }
    stayStart.push(stayDeparture.length);
  }
  return {
    members,
    people: Float64Array.from(people),
    value: Float64Array.from(value),
    flat: new Float64Array(value.length),
    useStart: Int32Array.from(useStart),
    useKind: Int32Array.from(useKind),
    useAmount: Float64Array.from(useAmount),
    stayStart: Int32Array.from(stayStart),
    stayDeparture: Int32Array.from(stayDeparture),
    stayCount: Float64Array.from(stayCount),
    pattern: Int32Array.from(pattern),
    patternStart: Int32Array.from(patternStart),
    patternDeparture: Int32Array.from(patternDeparture),
    classOf: Int32Array.from(classOf),
    classCount: classByKey.size,
    tierCount,
    tierValue: Float64Array.from(tierValue),
    stepsPerValue,
    hasWholeSteps: areWhole(inTier, stepsPerValue),
  };
}

/** Departures that a group may take and on which it fits alone, in order. `isOption` is all zeros before and after. */
function listOptions(
  group: TravelGroup,
  uses: readonly (readonly [number, number])[],
  { departureIndex, room }: UnitContext,
  isOption: Uint8Array,
): number[] {
  const departureCount = isOption.length;
  let count = 0;
  for (const id of group.eligible) {
    const d = departureIndex.get(id);
    if (d === undefined || isOption[d] === 1) continue;
    let fits = true;
    for (const [k, units] of uses) fits &&= units <= (room[k * departureCount + d] ?? Infinity);
    if (!fits) continue;
    isOption[d] = 1;
    count++;
  }
  const options: number[] = [];
  for (let d = isOption.indexOf(1); d >= 0; d = count > 0 ? isOption.indexOf(1, d + 1) : -1) {
    options.push(d);
    isOption[d] = 0;
    count--;
  }
  return options;
}

/** How much of each limit households take up together, by kind, in fixed-point units. */
export function unitsUsed(
  households: readonly ProblemHousehold[],
  kindIndex: ReadonlyMap<LimitKind, number>,
  unitsPerKind: Float64Array,
): [number, number][] {
  const sums = new Map<number, number>();
  for (const household of households) {
    for (const [kind, amount] of limitsUsed(household)) {
      const k = kindIndex.get(kind);
      if (k === undefined) continue;
      sums.set(k, (sums.get(k) ?? 0) + Math.round(amount * (unitsPerKind[k] ?? 1)));
    }
  }
  return [...sums].sort((a, b) => a[0] - b[0]);
}

/** Departures of the problem on which members were, with how many of them. */
function countStays(
  households: readonly ProblemHousehold[],
  previous: ReadonlyMap<string, string>,
  departureIndex: ReadonlyMap<string, number>,
): [number, number][] {
  if (previous.size === 0) return [];
  const counts = new Map<number, number>();
  for (const { id } of households) {
    const d = departureIndex.get(previous.get(id) ?? '');
    if (d !== undefined) counts.set(d, (counts.get(d) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => a[0] - b[0]);
}

/** The fewest steps in a value, a power of ten, in which all values are whole and add up exactly. */
function chooseSteps(households: readonly ProblemHousehold[]): number {
  const total = households.reduce((sum, household) => sum + household.value, 0);
  let steps = 1;
  while (steps < 1e9 && total * steps * 10 < 2 ** 52 && !areWhole(households, steps)) steps *= 10;
  return steps;
}

function areWhole(households: readonly ProblemHousehold[], stepsPerValue: number): boolean {
  return households.every((household) => {
    const inSteps = household.value * stepsPerValue;
    return Math.abs(inSteps - Math.round(inSteps)) <= 1e-9 * Math.abs(inSteps) && inSteps < 2 ** 50;
  });
}

function stepsOf(household: ProblemHousehold, stepsPerValue: number): number {
  return Math.round(household.value * stepsPerValue);
}
