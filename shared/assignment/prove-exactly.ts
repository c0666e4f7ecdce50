import type { Highs } from 'highs';
import type { CompiledProblem } from './compile-problem';
import { listColumns, stateModel, type Column, type ModelQuestion, type Worth } from './exact-model';
import { createPlanState, type PlanState } from './plan-state';

/**
 * Loads the exact solver, the `highs` package. Where its WebAssembly file lies differs between Node and the window,
 * so the caller passes this in.
 */
export type LoadExact = () => Promise<Highs>;

/** What is asked of the exact solver: the most of a worth, starting from a plan. */
export interface ExactQuestion extends ModelQuestion {
  /** Feasible for the question; its households are at options of the question. */
  readonly begin: PlanState;
  /** Every worth is a whole number, so that bounds can be rounded down. */
  readonly isWhole: boolean;
  /** The solver may stop when the gap is this small, as a share; 0: the optimum. */
  readonly targetGap: number;
  /** Questions with more variables are not answered. */
  readonly mostColumns: number;
  /** Keeps the work bounded without looking at a clock, so that the same input gives the same plan. */
  readonly mostNodes: number;
  readonly seconds: number;
  readonly shouldStop: () => boolean;
}

/** What the exact solver found: a plan for the free households, and what no plan of theirs can exceed. */
export interface ExactOutcome {
  readonly state: PlanState;
  readonly bound: number;
}

/** Values are scaled so that the largest is this, far above the solver's absolute tolerances. */
const largestValue = 1e4;
/** The solver's bound is raised by this much a column, in its own scale, ten times its tolerance. */
const safetyPerColumn = 1e-6;

/**
 * Answers a question by mixed-integer programming. Households that are alike share a variable for each departure. Null
 * when there are too many variables or when the solver gives up.
 */
export async function proveExactly(
  question: ExactQuestion,
  loadExact: LoadExact,
): Promise<ExactOutcome | null> {
  const { problem, begin, worth, isWhole, mostColumns, mostNodes } = question;
  const members = groupByClass(problem);
  const columns = listColumns(question, members);
  if (columns.length > mostColumns) return null;
  const beginWorth = sumWorth(begin, worth);
  const mostWorth = columns.reduce((most, column) => Math.max(most, column.worth), 0);
  // Nothing that is left to choose from is worth anything.
  if (mostWorth === 0) return { state: begin, bound: Math.max(0, beginWorth) };
  const factor = largestValue / mostWorth;
  if (!Number.isFinite(factor)) return null;
  const highs = await loadExact();
  return highs.withModel((model): ExactOutcome | null => {
    model.passModel(stateModel(highs, question, members, columns, factor));
    model.options.set({
      output_flag: false,
      mip_rel_gap: question.targetGap,
      mip_abs_gap: isWhole ? Math.max(1e-6, 0.9 * factor) : 1e-6,
      mip_max_nodes: mostNodes,
      time_limit: Math.max(0.1, question.seconds),
      random_seed: 0,
    });
    model.setSolution({
      colValue: columns.map(
        ({ classIndex, departure }) =>
          (members[classIndex] ?? []).filter((household) => begin.at[household] === departure).length,
      ),
    });
    model.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if (question.shouldStop()) event.interrupt();
        return undefined;
      },
    });
    const status = model.getModelStatus();
    const { optimal, infeasible, timeLimit, solutionLimit, interrupted } = highs.constants.modelStatus;
    const safety = (columns.length * safetyPerColumn) / factor + 1e-10 * Math.abs(beginWorth);
    // No plan is better than the one at hand.
    if (status === infeasible) return { state: begin, bound: beginWorth + (isWhole ? 0 : safety) };
    const isUsable =
      status === optimal || status === timeLimit || status === solutionLimit || status === interrupted;
    if (!isUsable) return null;
    const proven = Number(model.info.get('mip_dual_bound')) / factor;
    const bound = isWhole ? Math.floor(proven + Math.max(safety, 1e-3)) : proven + safety;
    return {
      state: readPlan(problem, members, columns, model.getSolution().colValue),
      bound: Number.isFinite(bound) ? Math.max(beginWorth, bound) : Infinity,
    };
  });
}

/** What a plan is worth by a measure. */
export function sumWorth(state: PlanState, worth: Worth): number {
  let sum = 0;
  state.at.forEach((location, household) => {
    if (location < state.departureCount) sum += worth(household, location);
  });
  return sum;
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

function groupByClass({ classOf, classCount }: CompiledProblem): number[][] {
  const members: number[][] = Array.from({ length: classCount }, () => []);
  classOf.forEach((c, h) => members[c]?.push(h));
  return members;
}
