import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  limitsStated,
  limitsUsed,
  valueKept,
  type AssignmentProblem,
  type ProblemHousehold,
} from '../../shared/assignment/problem';

/** What the native solver CBC (Debian's coinor-cbc) found. `cpuSeconds` by its own clock. */
export interface CbcRun {
  readonly objective: number | null;
  readonly isDone: boolean;
  readonly cpuSeconds: number;
}

/** Whether CBC is there; as root on Debian it is installed when it is not. */
export function hasCbc(): boolean {
  const isThere = (): boolean => spawnSync('cbc', ['-quit'], { stdio: 'ignore' }).status === 0;
  if (isThere()) return true;
  if (process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['install', '-y', 'coinor-cbc'], { stdio: 'ignore' });
  return isThere();
}

/** Solves a problem without groups, moves or tiers with CBC to a proven gap, in at most so many seconds of its CPU time. */
export function runCbc(problem: AssignmentProblem, gap: number, seconds: number): CbcRun {
  const folder = mkdtempSync(join(tmpdir(), 'cbc-'));
  try {
    const file = join(folder, 'problem.lp');
    writeFileSync(file, toLp(problem));
    const { stdout } = spawnSync(
      'cbc',
      [file, '-sec', String(seconds), '-ratio', String(gap), '-solve', '-quit'],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    const figure = (pattern: RegExp): number | null => {
      const found = pattern.exec(stdout)?.[1];
      return found === undefined ? null : Number(found);
    };
    const objective = figure(/^Objective value:\s+(-?[\d.e+]+)/m);
    return {
      objective: objective === null ? null : Math.abs(objective),
      isDone: /Result - Optimal solution found/.test(stdout),
      cpuSeconds: figure(/Total time \(CPU seconds\):\s+([\d.]+)/) ?? seconds,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The problem in CPLEX's LP format: one binary variable for each household and departure. */
function toLp(problem: AssignmentProblem): string {
  const kept = valueKept(problem);
  const departureIndex = new Map(problem.departures.map(({ id }, index) => [id, index]));
  const stated = problem.departures.map(limitsStated);
  const rows = new Map<string, string[]>();
  const objective: string[] = [];
  const choices: string[] = [];
  const names: string[] = [];
  const placesOf = ({ locked, eligible }: ProblemHousehold): readonly string[] =>
    locked === undefined ? [...new Set(eligible)] : [locked];
  problem.households.forEach((household, h) => {
    const uses = limitsUsed(household);
    const options: string[] = [];
    for (const id of placesOf(household)) {
      const d = departureIndex.get(id) ?? 0;
      const name = `x${h}_${d}`;
      options.push(name);
      objective.push(`${household.value * (kept.get(id) ?? 0)} ${name}`);
      for (const [kind, amount] of uses) {
        if (stated[d]?.get(kind) === undefined) continue;
        const key = `${d} ${kind}`;
        const row = rows.get(key) ?? [];
        rows.set(key, row);
        row.push(`${amount} ${name}`);
      }
    }
    if (options.length === 0) return;
    choices.push(`${options.join(' + ')} ${household.locked === undefined ? '<=' : '='} 1`);
    names.push(...options);
  });
  const limits = [...rows].map(([key, terms]) => {
    const [d = '', ...kind] = key.split(' ');
    const limit = [...(stated[Number(d)] ?? [])].find(([name]) => name === kind.join(' '))?.[1] ?? 0;
    return `${terms.join('\n + ')} <= ${limit}`;
  });
  const constraints = [...choices, ...limits].map((row, index) => `c${index}: ${row}`);
  return `Maximize\nobj: ${objective.join('\n + ')}\nSubject To\n${constraints.join('\n')}\nBinary\n${names.join('\n')}\nEnd\n`;
}
