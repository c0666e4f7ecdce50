import type { Highs, ModelData } from 'highs';
import type { CompiledProblem } from './compile-problem';
import type { RowPrices } from './find-prices';
import { createPlanState, type PlanState } from './plan-state';
import { listPromisingOptions, type PromisingOptions } from './promising-options';

/**
 * Loads the exact solver, the `highs` package. Where its WebAssembly file lies differs between Node and the window,
 * so the caller passes this in.
 */
export type LoadExact = () => Promise<Highs>;

/** What the exact solver found: a plan for the free households, and what no plan of theirs can exceed. */
export interface ExactOutcome {
  readonly state: PlanState;
  readonly bound: number;
}

/** A class of households that are alike on one departure. */
interface Column {
  readonly classIndex: number;
  readonly household: number;
  readonly departure: number;
  readonly worth: number;
}

/** Larger remainders are left to the prices. */
const mostColumns = 3000;
/** Keeps the work bounded without looking at a clock, so that the same input gives the same plan. */
const mostNodes = 20_000;
/** Values are scaled so that the largest is this, far above the solver's absolute tolerances. */
const largestValue = 1e4;
/** The solver's bound is raised by this much a column, in its own scale, ten times its tolerance. */
const safetyPerColumn = 1e-6;

/**
 * Closes what is left of the gap by mixed-integer programming. No plan better than `begin` uses an option that loses
 * more against the prices than the gap, so only the others become variables. Null when there are too many of them.
 */
export async function proveExactly(
  problem: CompiledProblem,
  rowPrices: RowPrices,
  begin: { readonly state: PlanState; readonly worth: number },
  loadExact: LoadExact,
  seconds: number,
  shouldStop: () => boolean,
): Promise<ExactOutcome | null> {
  const gap = Math.max(0, rowPrices.bound - begin.worth) + 1e-9 * rowPrices.bound;
  const options = listPromisingOptions(problem, rowPrices, (regret) => regret <= gap);
  const members = groupByClass(problem);
  const columns = listColumns(problem, options, members);
  if (columns.length > mostColumns || columns.length === 0) return null;
  const factor = largestValue / columns.reduce((most, { worth }) => Math.max(most, worth), 0);
  const highs = await loadExact();
  return highs.withModel((model): ExactOutcome | null => {
    model.passModel(stateModel(highs, problem, options, members, columns, factor));
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 1e-6,
      mip_max_nodes: mostNodes,
      time_limit: Math.max(0.1, seconds),
      random_seed: 0,
    });
    model.setSolution({
      colValue: columns.map(
        ({ classIndex, departure }) =>
          (members[classIndex] ?? []).filter((household) => begin.state.at[household] === departure).length,
      ),
    });
    model.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if (shouldStop()) event.interrupt();
        return undefined;
      },
    });
    const status = model.getModelStatus();
    const { optimal, infeasible, timeLimit, solutionLimit, interrupted } = highs.constants.modelStatus;
    const safety = (columns.length * safetyPerColumn) / factor + 1e-10 * begin.worth;
    // No plan is better than the one at hand.
    if (status === infeasible) return { state: begin.state, bound: begin.worth + safety };
    const isUsable =
      status === optimal || status === timeLimit || status === solutionLimit || status === interrupted;
    if (!isUsable) return null;
    const proven = Number(model.info.get('mip_dual_bound')) / factor;
    return {
      state: readPlan(problem, members, columns, model.getSolution().colValue),
      bound: Number.isFinite(proven) ? Math.max(begin.worth, proven) + safety : rowPrices.bound,
    };
  });
}

/** One variable per column, one row per limit, one row per class. */
function stateModel(
  highs: Highs,
  problem: CompiledProblem,
  options: PromisingOptions,
  members: readonly (readonly number[])[],
  columns: readonly Column[],
  factor: number,
): ModelData {
  const departureCount = problem.departureIds.length;
  const limitRows = problem.room.length;
  const numRows = limitRows + members.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { classIndex, household, departure } of columns) {
    for (let use = problem.useStart[household] ?? 0; use < (problem.useStart[household + 1] ?? 0); use++) {
      const kind = problem.useKind[use] ?? 0;
      if (problem.room[kind * departureCount + departure] === Infinity) continue;
      indices.push(kind * departureCount + departure);
      values.push((problem.useAmount[use] ?? 0) / (problem.unitsPerKind[kind] ?? 1));
    }
    indices.push(limitRows + classIndex);
    values.push(1);
    starts.push(indices.length);
  }
  const limits = Array.from(problem.room, (units, row) =>
    units === Infinity
      ? highs.infinity
      : units / (problem.unitsPerKind[Math.floor(row / departureCount)] ?? 1),
  );
  const sizes = members.map((ofClass) => ofClass.length);
  const mustGo = members.map(([household = 0]) => {
    const places = options.location.subarray(options.start[household], options.start[household + 1]);
    return !places.includes(departureCount);
  });
  return {
    numCols: columns.length,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(({ worth }) => worth * factor),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ classIndex }) => sizes[classIndex] ?? 0),
    rowLower: [
      ...limits.map(() => -highs.infinity),
      ...sizes.map((size, c) => (mustGo[c] === true ? size : -highs.infinity)),
    ],
    rowUpper: [...limits, ...sizes],
    matrix: {
      format: 'csc',
      numRows,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    integrality: new Int32Array(columns.length).fill(highs.constants.variableType.integer),
  };
}

function readPlan(
  problem: CompiledProblem,
  members: readonly (readonly number[])[],
  columns: readonly Column[],
  amounts: Float64Array,
): PlanState {
  const state = createPlanState(problem);
  const waiting = members.map((ofClass) => [...ofClass]);
  columns.forEach(({ classIndex, departure }, column) => {
    for (let n = Math.round(amounts[column] ?? 0); n > 0; n--) {
      const household = waiting[classIndex]?.shift();
      // The solver's tolerances may let it overfill by a hair; limits here are exact.
      if (household !== undefined && state.fits(household, departure)) state.move(household, departure);
    }
  });
  return state;
}

function listColumns(
  problem: CompiledProblem,
  options: PromisingOptions,
  members: readonly (readonly number[])[],
): Column[] {
  return members.flatMap(([household = 0], classIndex) => {
    const columns: Column[] = [];
    for (let o = options.start[household] ?? 0; o < (options.start[household + 1] ?? 0); o++) {
      const departure = options.location[o] ?? 0;
      if (departure === problem.departureIds.length) continue;
      columns.push({ classIndex, household, departure, worth: options.worth[o] ?? 0 });
    }
    return columns;
  });
}

function groupByClass({ classOf, classCount }: CompiledProblem): number[][] {
  const members: number[][] = Array.from({ length: classCount }, () => []);
  classOf.forEach((c, h) => members[c]?.push(h));
  return members;
}
