import { assignByHand } from '../../shared/assignment/by-hand';
import { checkAssignment } from '../../shared/assignment/check-assignment';
import type { AssignmentProblem } from '../../shared/assignment/problem';
import { solveAssignment, type SolveOutcome } from '../../shared/assignment/solve-assignment';
import { loadExact } from '../support/load-exact';
import { benchAgainstCbc } from './assignment-cbc';
import { benchReplanning } from './assignment-replan';
import type { BenchLine } from './bench-line';
import { generateProblem, inStrictTiers, type ProblemShape } from './generate-problem';

const sizes = [
  { people: 500, departures: 8 },
  { people: 3000, departures: 30 },
  { people: 10_000, departures: 80 },
  { people: 50_000, departures: 300 },
];
const seatsPerPersons = [0.6, 1, 1.5];

/**
 * The solver on generated problems beside sorting and filling by hand, beside CBC where it is installed, and planning
 * again after a cancelled departure. `BENCH_SEEDS=10` in the environment also solves 50,000 people with so many seeds,
 * `BENCH_CBC=150` gives CBC so many seconds for problems that take it long. Throws when a plan breaks a rule.
 */
export async function benchAssignment(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const size of sizes) {
    for (const seatsPerPerson of seatsPerPersons) {
      lines.push(await benchProblem({ ...size, seatsPerPerson, seed: 1 }));
    }
  }
  const seeds = Number(process.env['BENCH_SEEDS'] ?? 0);
  for (let seed = 2; seed <= seeds; seed++) {
    const seatsPerPerson = seatsPerPersons[seed % seatsPerPersons.length] ?? 1;
    lines.push(await benchProblem({ people: 50_000, departures: 300, seatsPerPerson, seed }));
  }
  for (const size of sizes.slice(1, 3)) {
    for (const seatsPerPerson of seatsPerPersons) {
      lines.push(await benchTiers({ ...size, seatsPerPerson, seed: 1 }));
    }
  }
  lines.push(await benchReplanning());
  lines.push(...(await benchAgainstCbc()));
  return lines;
}

async function benchProblem(shape: ProblemShape): Promise<BenchLine> {
  const problem = generateProblem(shape);
  const before = process.cpuUsage();
  const result = await solveAssignment(problem, { seed: 1, now: () => performance.now(), loadExact });
  const { user, system } = process.cpuUsage(before);
  refuseBroken(problem, result);
  const byHand = assignByHand(problem);
  return {
    bench: 'assignment',
    ...shape,
    objective: rounded(result.objective),
    bound: rounded(result.bound),
    gapPercent: Math.round(result.gap * 1e6) / 1e4,
    cpuSeconds: Math.round((user + system) / 1e4) / 100,
    mostMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    peoplePlaced: countPlaced(problem, result.assignment),
    objectiveByHand: rounded(byHand.objective),
    gapByHandPercent: Math.round((1 - byHand.objective / result.bound) * 1e6) / 1e4,
    peoplePlacedByHand: countPlaced(problem, byHand.assignment),
  };
}

async function benchTiers(shape: ProblemShape): Promise<BenchLine> {
  const problem = inStrictTiers(generateProblem(shape));
  const before = process.cpuUsage();
  const result = await solveAssignment(problem, { seed: 1, now: () => performance.now(), loadExact });
  const { user, system } = process.cpuUsage(before);
  refuseBroken(problem, result);
  return {
    bench: 'assignment: tiers strictly one after the other',
    ...shape,
    placedOfEachTier: (result.tiers ?? []).map(({ people }) => people).join(' '),
    atMostOfEachTier: (result.tiers ?? []).map(({ bound }) => Math.floor(bound + 1e-6)).join(' '),
    gapPercentOfEachTier: (result.tiers ?? []).map(({ gap }) => Math.round(gap * 1e4) / 100).join(' '),
    cpuSeconds: Math.round((user + system) / 1e4) / 100,
    peoplePlaced: countPlaced(problem, result.assignment),
    peoplePlacedByHand: countPlaced(problem, assignByHand(problem).assignment),
  };
}

function refuseBroken(problem: AssignmentProblem, result: SolveOutcome): void {
  const { problems } = checkAssignment(problem, result);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

function countPlaced(problem: AssignmentProblem, assignment: Readonly<Record<string, string>>): number {
  return problem.households.reduce(
    (sum, { id, size }) => sum + (Object.hasOwn(assignment, id) ? size : 0),
    0,
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
