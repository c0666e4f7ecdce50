/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import type { CompiledProblem } from './compile-problem';

/**
 * A plan that is being worked on. Location `departureCount` is "at home"; every other location is a departure.
 * It never breaks a limit as long as `fits` is asked before `move`.
 */
export interface PlanState {
  readonly problem: CompiledProblem;
  readonly departureCount: number;
  /** Location of each household. */
  readonly at: Int32Array;
  /** What is left of each row's limit. */
  readonly room: Float64Array;
  /** Households by location, in no particular order. */
  readonly members: readonly number[][];
  /** Whether a household fits into a location as it is. */
  fits(household: number, location: number): boolean;
  /** Whether a household would fit into a departure once another one had left it. */
  fitsInstead(household: number, leaving: number, departure: number): boolean;
  /** Takes a household to a location. */
  move(household: number, location: number): void;
}

/** A plan in which every household is where `at` says, or at home. */
export function createPlanState(problem: CompiledProblem, at?: Int32Array): PlanState {
  const { useStart, useKind, useAmount } = problem;
  const departureCount = problem.departureIds.length;
  const state = new Int32Array(problem.value.length).fill(departureCount);
  const position = new Int32Array(problem.value.length);
  const room = problem.room.slice();
  const members: number[][] = Array.from({ length: departureCount + 1 }, () => []);
  members[departureCount] = [...state.keys()];
  position.set(members[departureCount]);

  function occupy(household: number, departure: number, sign: 1 | -1): void {
    for (let use = useStart[household]!; use < useStart[household + 1]!; use++) {
      room[useKind[use]! * departureCount + departure]! -= sign * useAmount[use]!;
    }
  }

  function move(household: number, location: number): void {
    const from = state[household]!;
    if (from === location) return;
    if (from < departureCount) occupy(household, from, -1);
    if (location < departureCount) occupy(household, location, 1);
    const old = members[from]!;
    const last = old.pop()!;
    if (last !== household) {
      old[position[household]!] = last;
      position[last] = position[household]!;
    }
    const target = members[location]!;
    position[household] = target.length;
    target.push(household);
    state[household] = location;
  }

  at?.forEach((location, household) => move(household, location));
  return {
    problem,
    departureCount,
    at: state,
    room,
    members,
    move,
    fits(household, location) {
      if (location === departureCount) return true;
      for (let use = useStart[household]!; use < useStart[household + 1]!; use++) {
        if (room[useKind[use]! * departureCount + location]! < useAmount[use]!) return false;
      }
      return true;
    },
    fitsInstead(household, leaving, departure) {
      // Both lists are sorted by kind, so one walk over both is enough.
      let other = useStart[leaving]!;
      const otherEnd = useStart[leaving + 1]!;
      for (let use = useStart[household]!; use < useStart[household + 1]!; use++) {
        const kind = useKind[use]!;
        while (other < otherEnd && useKind[other]! < kind) other++;
        const freed = other < otherEnd && useKind[other] === kind ? useAmount[other]! : 0;
        if (room[kind * departureCount + departure]! + freed < useAmount[use]!) return false;
      }
      return true;
    },
  };
}
