import { spawn } from 'node:child_process';
import type { Trial, TrialOptions, TrialResult } from './trial';

/** A result with the trial's name in front. */
export type NamedResult = TrialResult & { readonly name: string };

/** A trial that breaks off has shown nothing: that is a loss, and the others go on. */
function brokenOff(name: string, why: string): NamedResult {
  return {
    name,
    counts: [{ what: 'the trial broke off', trials: 1, losses: 1 }],
    findings: [`${name}: ${why}`],
  };
}

function said(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Makes one trial in this process. What nobody caught meanwhile is a loss as well. */
export async function performHere({ name, run }: Trial, options: TrialOptions): Promise<NamedResult> {
  const stray: string[] = [];
  const remember = (error: unknown) => {
    stray.push(`${name}: nobody caught ${said(error)}`);
  };
  process.on('unhandledRejection', remember);
  process.on('uncaughtException', remember);
  try {
    const { counts, findings, ...rest } = await run(options);
    const lost = { what: 'exceptions that nobody caught', trials: stray.length, losses: stray.length };
    return {
      name,
      ...rest,
      counts: stray.length === 0 ? counts : [...counts, lost],
      findings: [...findings, ...stray],
    };
  } catch (error) {
    return brokenOff(name, said(error));
  }
}

/** Makes one trial in a process of its own, so that one that crashes takes nothing with it. */
function performElsewhere({ name }: Trial, parameters: readonly string[]): Promise<NamedResult> {
  const child = spawn(process.execPath, [...parameters, '--trials', name, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      try {
        resolve(JSON.parse(output) as NamedResult); // printed by run.ts
      } catch {
        resolve(brokenOff(name, `its process ended with ${signal ?? code ?? '?'}`));
      }
    });
  });
}

/**
 * Makes the trials, two at a time beside those that mostly wait; those that measure times come last, each alone. The
 * parameters start this program again with the same options.
 */
export async function performAll(
  chosen: readonly Trial[],
  parameters: readonly string[],
  progress: (line: string) => void,
): Promise<NamedResult[]> {
  const results = new Map<Trial, NamedResult>();
  const perform = async (trial: Trial) => {
    progress(`${trial.name}: ${trial.title} …`);
    const start = performance.now();
    results.set(trial, await performElsewhere(trial, parameters));
    progress(`${trial.name}: done in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  };
  const inTurn = async (queue: Trial[]) => {
    for (let trial = queue.shift(); trial !== undefined; trial = queue.shift()) {
      await perform(trial);
    }
  };
  const of = (kind: Trial['kind']) => chosen.filter((trial) => trial.kind === kind);
  const busy = of('busy');
  await Promise.all([inTurn(busy), inTurn(busy), ...of('waiting').map(perform)]);
  await inTurn(of('timing'));
  return chosen.flatMap((trial) => results.get(trial) ?? []);
}
