import { checkAssignment } from '../../shared/assignment/check-assignment';
import type { AssignmentProblem } from '../../shared/assignment/problem';
import { solveAssignment } from '../../shared/assignment/solve-assignment';
import type { BenchLine } from './bench-line';
import { generateProblem } from './generate-problem';

/** What a move costs, as a share of what an average household is worth. */
const moveShare = 0.1;

/**
 * Cancels the departure with the most households in a solved plan for 10,000 people and plans again. Any plan that is worth
 * as much moves at least as many households as have lost their departure, and at least moves − (bound − objective) / moveCost.
 */
export async function benchReplanning(): Promise<BenchLine> {
  const problem = generateProblem({ people: 10_000, departures: 80, seatsPerPerson: 1, seed: 1 });
  const now = (): number => performance.now();
  const { assignment } = await solveAssignment(problem, { seed: 1, now });
  const changed = cancel(problem, assignment);
  const before = process.cpuUsage();
  const result = await solveAssignment(changed, { seed: 1, now, targetGap: 3e-4 });
  const { user, system } = process.cpuUsage(before);
  const { problems } = checkAssignment(changed, result);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const moves = result.moves ?? 0;
  const { previous = {}, moveCost = 0, departures } = changed;
  const open = new Set(departures.map(({ id }) => id));
  const stranded = Object.values(previous).filter((id) => !open.has(id)).length;
  const fewest = Math.max(stranded, Math.ceil(moves - (result.bound - result.objective) / moveCost));
  return {
    bench: 'assignment: planning again after one cancelled departure',
    people: 10_000,
    departures: 80,
    moves,
    fewestMovesProven: fewest,
    ratio: Math.round((moves / fewest) * 1000) / 1000,
    householdsOfTheCancelledDeparture: stranded,
    gapPercent: Math.round(result.gap * 1e6) / 1e4,
    cpuSeconds: Math.round((user + system) / 1e4) / 100,
  };
}

function cancel(problem: AssignmentProblem, previous: Readonly<Record<string, string>>): AssignmentProblem {
  const counts = new Map<string, number>();
  for (const id of Object.values(previous)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [cancelled = ''] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  const households = problem.households.map(({ locked, ...household }) => ({
    ...household,
    eligible: household.eligible.filter((id) => id !== cancelled),
    ...(locked !== undefined && locked !== cancelled && { locked }),
  }));
  const value = households.reduce((sum, household) => sum + household.value, 0);
  return {
    ...problem,
    departures: problem.departures.filter(({ id }) => id !== cancelled),
    households,
    previous: { ...previous },
    moveCost: (moveShare * value) / households.length,
  };
}
