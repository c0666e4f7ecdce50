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
  const size = gradient.length;
  const diagonal = new Float64Array(size);
  target.curvature(diagonal);
  // Where nothing is near the margin the function is a plane: the damping then takes the step to its reach.
  const damping = diagonal.map((curve, i) => 1e-3 * curve + Math.abs(gradient[i]!) / (4 * reach) + 1e-12);
  const residual = new Float64Array(size);
  const preconditioned = new Float64Array(size);
  const direction = new Float64Array(size);
  const curved = new Float64Array(size);
  const isFree = new Uint8Array(size);
  step.fill(0);
  let product = 0;
  for (let i = 0; i < size; i++) {
    const plain = gradient[i]! / (diagonal[i]! + damping[i]!);
    if (gradient[i] === 0) continue;
    if (gradient[i]! > 0 && point[i]! <= plain) {
      step[i] = -plain;
      continue;
    }
    isFree[i] = 1;
    residual[i] = -gradient[i]!;
    preconditioned[i] = residual[i]! / (diagonal[i]! + damping[i]!);
    direction[i] = preconditioned[i]!;
    product += residual[i]! * preconditioned[i]!;
  }
  const enough = product * 1e-2;
  for (let k = 0; k < conjugateSteps && product > enough; k++) {
    if (!(await breathe())) return false;
    target.curve(direction, curved);
    let bend = 0;
    for (let i = 0; i < size; i++) {
      if (isFree[i] === 0) continue;
      curved[i]! += damping[i]! * direction[i]!;
      bend += direction[i]! * curved[i]!;
    }
    if (!(bend > 0)) break;
    const along = product / bend;
    let next = 0;
    for (let i = 0; i < size; i++) {
      if (isFree[i] === 0) continue;
      step[i]! += along * direction[i]!;
      residual[i]! -= along * curved[i]!;
      preconditioned[i] = residual[i]! / (diagonal[i]! + damping[i]!);
      next += residual[i]! * preconditioned[i]!;
    }
    const keep = next / product;
    product = next;
    for (let i = 0; i < size; i++)
      direction[i] = isFree[i] === 0 ? 0 : preconditioned[i]! + keep * direction[i]!;
  }
  for (let i = 0; i < size; i++) step[i] = Math.max(-reach, Math.min(reach, step[i]!));
  return true;
}
