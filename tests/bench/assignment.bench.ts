import { assignByHand } from '../../shared/assignment/by-hand';
import { checkAssignment } from '../../shared/assignment/check-assignment';
import type { AssignmentProblem } from '../../shared/assignment/problem';
import { solveAssignment } from '../../shared/assignment/solve-assignment';
import { loadExact } from '../support/load-exact';
import type { BenchLine } from './bench-line';
import { generateProblem } from './generate-problem';

const sizes = [
  { people: 500, departures: 8 },
  { people: 3000, departures: 30 },
  { people: 10_000, departures: 80 },
];

/** The solver against sorting and filling by hand on generated problems; throws when a plan breaks a limit. */
export async function benchAssignment(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const size of sizes) {
    for (const seatsPerPerson of [0.6, 1, 1.5]) {
      lines.push(await benchProblem(size.people, size.departures, seatsPerPerson));
    }
  }
  return lines;
}

async function benchProblem(people: number, departures: number, seatsPerPerson: number): Promise<BenchLine> {
  const problem = generateProblem({ people, departures, seatsPerPerson, seed: 1 });
  const before = process.cpuUsage();
  const result = await solveAssignment(problem, { seed: 1, now: () => performance.now(), loadExact });
  const { user, system } = process.cpuUsage(before);
  const { problems } = checkAssignment(problem, result);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const byHand = assignByHand(problem);
  return {
    bench: 'assignment',
    people,
    departures,
    seatsPerPerson,
    objective: rounded(result.objective),
    bound: rounded(result.bound),
    gapPercent: Math.round(result.gap * 1e6) / 1e4,
    cpuSeconds: Math.round((user + system) / 1e4) / 100,
    peoplePlaced: countPlaced(problem, result.assignment),
    objectiveByHand: rounded(byHand.objective),
    gapByHandPercent: Math.round((1 - byHand.objective / result.bound) * 1e6) / 1e4,
    peoplePlacedByHand: countPlaced(problem, byHand.assignment),
  };
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
