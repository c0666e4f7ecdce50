import type { Highs, ModelData } from 'highs';
import type { CompiledProblem } from './compile-problem';
import type { PromisingOptions } from './promising-options';

/** What a household adds to a measure of a plan on a departure; at home it adds nothing. */
export type Worth = (household: number, departure: number) => number;

/** A measure of which a plan must have at least so much, but for the slack, which is room for rounding. */
export interface Floor {
  readonly worth: Worth;
  readonly least: number;
  readonly slack: number;
}

/** What is to be as much as possible, where everybody may go, and what must not get worse. */
export interface ModelQuestion {
  readonly problem: CompiledProblem;
  readonly options: Pick<PromisingOptions, 'start' | 'location'>;
  readonly worth: Worth;
  /** Measures of which a plan must have at least so much, but for a slack that is room for rounding. */
  readonly floors: readonly Floor[];
}

/** A class of households that are alike on one departure. */
export interface Column {
  readonly classIndex: number;
  readonly household: number;
  readonly departure: number;
  readonly worth: number;
}

/** Larger coefficients than this are scaled down to it. */
const largestCoefficient = 1e4;

/** One column for each class of households and each departure that its options name. */
export function listColumns(
  { problem, options, worth }: ModelQuestion,
  members: readonly (readonly number[])[],
): Column[] {
  return members.flatMap(([household = 0], classIndex) => {
    const columns: Column[] = [];
    for (let o = options.start[household] ?? 0; o < (options.start[household + 1] ?? 0); o++) {
      const departure = options.location[o] ?? 0;
      if (departure === problem.departureIds.length) continue;
      columns.push({ classIndex, household, departure, worth: worth(household, departure) });
    }
    return columns;
  });
}

/** A question as a model: a variable for each column, a row for each limit, each class and each floor. */
export function stateModel(
  highs: Highs,
  { problem, options, floors }: ModelQuestion,
  members: readonly (readonly number[])[],
  columns: readonly Column[],
  factor: number,
): ModelData {
  const departureCount = problem.departureIds.length;
  const limitRows = problem.room.length;
  const numRows = limitRows + members.length + floors.length;
  const scales = floors.map(({ worth }) => {
    const most = columns.reduce(
      (max, { household, departure }) => Math.max(max, worth(household, departure)),
      1,
    );
    return Math.min(1, largestCoefficient / most);
  });
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
    floors.forEach(({ worth }, index) => {
      const coefficient = worth(household, departure) * (scales[index] ?? 1);
      if (coefficient === 0) return;
      indices.push(limitRows + members.length + index);
      values.push(coefficient);
    });
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
    return places.length > 0 && !places.includes(departureCount);
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
      ...floors.map(({ least, slack }, index) => (least - slack) * (scales[index] ?? 1)),
    ],
    rowUpper: [...limits, ...sizes, ...floors.map(() => highs.infinity)],
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
