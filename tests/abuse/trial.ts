import { createHash } from 'node:crypto';
import { seededRandom } from '../../shared/kit/random';
import type { Random } from '../../shared/kit/random';

/** One line of the table. */
export interface Count {
  /** What was looked for, such as "acknowledged changes lost". */
  readonly what: string;
  readonly trials: number;
  readonly losses: number;
}

/** A stopwatch line: reported, not judged. */
export interface Times {
  readonly what: string;
  readonly milliseconds: readonly number[];
  /** What was asked for, milliseconds. */
  readonly wantedMs: number;
}

export interface TrialResult {
  readonly counts: readonly Count[];
  readonly times?: readonly Times[];
  /** Each loss, with the number that repeats it. */
  readonly findings: readonly string[];
  /** What a reader of the figures has to know. */
  readonly notes?: readonly string[];
}

export interface TrialOptions {
  readonly seed: number;
  /** Factor on the number of attempts; every trial makes at least one. */
  readonly scale: number;
  /** The bundled programs that run in processes of their own. */
  readonly programs: Programs;
  /** Told from time to time, for a person who waits. */
  readonly progress: (line: string) => void;
  /** Repeats only the attempt of this number. */
  readonly only?: number;
}

/** Paths of the bundled child programs, and of the built window. */
export interface Programs {
  readonly host: string;
  readonly browserSession: string;
  readonly rendererRoot: string;
}

export interface Trial {
  readonly name: string;
  readonly title: string;
  /** What it needs of the computer: `waiting` leaves it to others most of the time, `timing` must be alone. */
  readonly kind: 'busy' | 'waiting' | 'timing';
  readonly run: (options: TrialOptions) => Promise<TrialResult>;
}

/** How many attempts `full` makes at this scale. */
export function scaled(full: number, { scale }: TrialOptions): number {
  return Math.max(1, Math.round(full * scale));
}

/** A random source of its own for each attempt, so that any one can be repeated without those before it. */
export function attemptRandom(seed: number, trial: string, attempt: number): Random {
  return seededRandom(createHash('sha256').update(`${seed}|${trial}|${attempt}`).digest().readUInt32BE(0));
}

/** A whole number from 0 to `below` - 1. */
export function whole(random: Random, below: number): number {
  return Math.floor(random() * below);
}

export function pick<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[whole(random, choices.length)] ?? choices[0];
}

/** One of a list that is not known to hold anything. Throws when it does not. */
export function pickOf<T>(random: Random, choices: readonly T[]): T {
  const [first, ...others] = choices;
  if (first === undefined) {
    throw new Error('There is nothing to choose from.');
  }
  return pick(random, [first, ...others]);
}

/** What one attempt found wrong, in words; nothing when all was well. */
export type Findings = readonly string[];

/** Makes the attempts numbered from 0, some at a time; answers with the findings, each with its number in front. */
export async function runAttempts(
  options: TrialOptions,
  name: string,
  count: number,
  atOnce: number,
  attempt: (index: number) => Promise<Findings>,
): Promise<string[]> {
  const findings: string[] = [];
  const numbers =
    options.only === undefined ? Array.from({ length: count }, (_, index) => index) : [options.only];
  let done = 0;
  const work = async () => {
    for (let index = numbers.shift(); index !== undefined; index = numbers.shift()) {
      const found = await attempt(index).catch((error: unknown) => [
        `the trial itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ]);
      findings.push(...found.map((finding) => `${name} #${index}: ${finding}`));
      done += 1;
      if (done % 50 === 0) {
        options.progress(`${name}: ${done} of ${count}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings;
}

/** How many attempts found something. */
export function attemptsWith(findings: readonly string[]): number {
  return new Set(findings.map((finding) => finding.slice(0, finding.indexOf(':')))).size;
}

/** Answers with what `task` answers, or rejects when it takes longer: a hang is a loss, not a wait. */
export async function within<T>(milliseconds: number, what: string, task: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} hung for ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
