/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
/** A smooth convex function of many variables with its derivatives at the point that was evaluated last. */
export interface SmoothFunction {
  /** Null ends the search. */
  evaluate(point: Float64Array, gradient: Float64Array): Promise<number | null>;
  curve(vector: Float64Array, out: Float64Array): void;
  curvature(out: Float64Array): void;
}

/** When to stop, and how far one variable may go in one step. */
export interface NewtonLimits {
  readonly iterations: number;
  readonly tolerance: number;
  readonly reach: number;
}

const conjugateSteps = 25;

/**
 * Minimises a smooth convex function over points without negative entries by projected Newton steps (Bertsekas, SIAM
 * J. Control 20, 1982), each found by preconditioned conjugate gradients. `breathe` is awaited between them and may end it by returning false.
 */
export async function minimise(
  start: Float64Array,
  target: SmoothFunction,
  limits: NewtonLimits,
  breathe: () => Promise<boolean>,
): Promise<Float64Array> {
  const size = start.length;
  let point = start.slice();
  let gradient = new Float64Array(size);
  let nextPoint = new Float64Array(size);
  let nextGradient = new Float64Array(size);
  const step = new Float64Array(size);
  const first = await target.evaluate(point, gradient);
  if (first === null) return point;
  let value = first;
  for (let iteration = 0; iteration < limits.iterations; iteration++) {
    if (!(await solveNewton(target, point, gradient, limits.reach, step, breathe))) break;
    let length = 1;
    let nextValue = Infinity;
    let tries = 0;
    for (; tries < 12; tries++) {
      let slope = 0;
      for (let i = 0; i < size; i++) {
        nextPoint[i] = Math.max(0, point[i]! + length * step[i]!);
        slope += gradient[i]! * (nextPoint[i]! - point[i]!);
      }
      const found = await target.evaluate(nextPoint, nextGradient);
      if (found === null) return point;
      nextValue = found;
      if (nextValue <= value + 1e-4 * slope) break;
      length *= 0.3;
    }
    if (tries === 12) break;
    const gained = value - nextValue;
    [point, nextPoint] = [nextPoint, point];
    [gradient, nextGradient] = [nextGradient, gradient];
    value = nextValue;
    if (gained < limits.tolerance) break;
  }
  return point;
}

/** A system of equations that is being solved by conjugate gradients. */
interface ConjugateState {
  readonly damping: Float64Array;
  readonly inverse: Float64Array;
  readonly residual: Float64Array;
  readonly direction: Float64Array;
  readonly curved: Float64Array;
  readonly isFree: Uint8Array;
  /** Length of the residual, squared, as the preconditioner sees it, and the length that is short enough. */
  product: number;
  enough: number;
}

/**
 * Writes the step that solves curvature × step = −gradient over the free variables, cut to the reach. Variables that
 * a plain step would take to zero are not free: they take the plain step, so that the whole leads downhill. False when
 * `breathe` has ended it.
 */
async function solveNewton(
  target: SmoothFunction,
  point: Float64Array,
  gradient: Float64Array,
  reach: number,
  step: Float64Array,
  breathe: () => Promise<boolean>,
): Promise<boolean> {
  const state = beginConjugate(target, point, gradient, reach, step);
  for (let k = 0; k < conjugateSteps && state.product > state.enough; k++) {
    if (!(await breathe())) return false;
    if (!stepConjugate(target, state, step)) break;
  }
  for (let i = 0; i < step.length; i++) step[i] = Math.max(-reach, Math.min(reach, step[i]!));
  return true;
}

function beginConjugate(
  target: SmoothFunction,
  point: Float64Array,
  gradient: Float64Array,
  reach: number,
  step: Float64Array,
): ConjugateState {
  const size = gradient.length;
  const diagonal = new Float64Array(size);
  target.curvature(diagonal);
  const damping = new Float64Array(size);
  const inverse = new Float64Array(size);
  const residual = new Float64Array(size);
  const direction = new Float64Array(size);
  const isFree = new Uint8Array(size);
  step.fill(0);
  let product = 0;
  for (let i = 0; i < size; i++) {
    // Where nothing is near the margin the function is a plane: the damping then takes the step to its reach.
    damping[i] = 1e-3 * diagonal[i]! + Math.abs(gradient[i]!) / (4 * reach) + 1e-12;
    inverse[i] = 1 / (diagonal[i]! + damping[i]!);
    if (gradient[i] === 0) continue;
    const plain = gradient[i]! * inverse[i]!;
    if (gradient[i]! > 0 && point[i]! <= plain) {
      step[i] = -plain;
      continue;
    }
    isFree[i] = 1;
    residual[i] = -gradient[i]!;
    direction[i] = residual[i]! * inverse[i]!;
    product += residual[i]! * direction[i]!;
  }
  const curved = new Float64Array(size);
  return { damping, inverse, residual, direction, curved, isFree, product, enough: product * 1e-2 };
}

/** False when there is nothing left to gain. */
function stepConjugate(target: SmoothFunction, state: ConjugateState, step: Float64Array): boolean {
  const { damping, inverse, residual, direction, curved, isFree } = state;
  const size = step.length;
  target.curve(direction, curved);
  let bend = 0;
  for (let i = 0; i < size; i++) {
    if (isFree[i] === 0) continue;
    curved[i]! += damping[i]! * direction[i]!;
    bend += direction[i]! * curved[i]!;
  }
  if (!(bend > 0)) return false;
  const along = state.product / bend;
  let next = 0;
  for (let i = 0; i < size; i++) {
    if (isFree[i] === 0) continue;
    step[i]! += along * direction[i]!;
    residual[i]! -= along * curved[i]!;
    next += residual[i]! ** 2 * inverse[i]!;
  }
  const keep = next / state.product;
  state.product = next;
  for (let i = 0; i < size; i++) {
    if (isFree[i] === 1) direction[i] = residual[i]! * inverse[i]! + keep * direction[i]!;
  }
  return true;
}
