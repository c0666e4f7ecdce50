import type { AssignmentProblem, AssignmentResult } from '../../shared/assignment/problem';
import { solveAssignment } from '../../shared/assignment/solve-assignment';
import { loadExact } from '../support/load-exact';
import type { BenchLine } from './bench-line';
import { hasCbc, runCbc } from './cbc';
import { generateProblem } from './generate-problem';

const gap = 0.005;
/** CBC needs seconds for these, and minutes for the others. */
const quick = [
  { people: 3000, departures: 30, seatsPerPerson: 1 },
  { people: 3000, departures: 30, seatsPerPerson: 1.5 },
];
const slow = [
  { people: 10_000, departures: 80, seatsPerPerson: 1 },
  { people: 10_000, departures: 80, seatsPerPerson: 1.5 },
];

/** The solver beside CBC: the same optimum of small problems, and the CPU time to a proven gap of 0.5 % of larger ones. */
export async function benchAgainstCbc(): Promise<BenchLine[]> {
  if (!hasCbc()) return [{ bench: 'assignment: CBC is not installed and cannot be; left out' }];
  const lines: BenchLine[] = [];
  for (const seatsPerPerson of [0.6, 1, 1.5]) {
    const problem = generateProblem({ people: 500, departures: 8, seatsPerPerson, seed: 1 });
    const now = (): number => performance.now();
    const { objective } = await solveAssignment(problem, { seed: 1, now, loadExact });
    const optimum = runCbc(problem, 0, 60).objective ?? NaN;
    lines.push({
      bench: 'assignment: optimum beside CBC',
      people: 500,
      departures: 8,
      seatsPerPerson,
      objective: Math.round(objective * 100) / 100,
      objectiveOfCbc: Math.round(optimum * 100) / 100,
    });
  }
  const seconds = Number(process.env['BENCH_CBC'] ?? 0);
  for (const shape of seconds > 0 ? [...quick, ...slow] : quick) {
    const problem = generateProblem({ ...shape, seed: 1 });
    const { ours, cpuSeconds } = await solveToGap(problem);
    // Once more, in a process whose code is compiled by now, as it is from the second run in the window on.
    const again = await solveToGap(problem);
    const cbc = runCbc(problem, gap, seconds || 60);
    lines.push({
      bench: 'assignment: CPU time to a proven gap of 0.5 % beside CBC',
      ...shape,
      gapPercent: Math.round(ours.gap * 1e6) / 1e4,
      cpuSeconds: Math.round(cpuSeconds * 100) / 100,
      cpuSecondsAgain: Math.round(again.cpuSeconds * 100) / 100,
      cpuSecondsOfCbc: cbc.isDone ? cbc.cpuSeconds : `> ${cbc.cpuSeconds}`,
      timesFaster: Math.round((cbc.cpuSeconds / cpuSeconds) * 10) / 10,
      timesFasterAgain: Math.round((cbc.cpuSeconds / again.cpuSeconds) * 10) / 10,
    });
  }
  return lines;
}

async function solveToGap(
  problem: AssignmentProblem,
): Promise<{ ours: AssignmentResult; cpuSeconds: number }> {
  const before = process.cpuUsage();
  const ours = await solveAssignment(problem, { seed: 1, now: () => performance.now(), targetGap: gap });
  const { user, system } = process.cpuUsage(before);
  return { ours, cpuSeconds: (user + system) / 1e6 };
}
