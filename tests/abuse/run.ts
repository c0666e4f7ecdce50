import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { performAll, performHere } from './run-trials';
import { resultTable } from './table';
import type { Trial, TrialOptions } from './trial';
import { trials } from './trials';

const names = trials.map(({ name }) => name).join(',');

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

interface Asked {
  readonly options: TrialOptions;
  readonly chosen: readonly Trial[];
  /** Asked for by this program itself: one trial, and its result as JSON. */
  readonly isJson: boolean;
  /** What starts this program again with the same options. */
  readonly parameters: readonly string[];
}

/** What was asked for on the command line, or null. */
function parseAsked(): Asked | null {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: 'string', default: '1' },
        trials: { type: 'string', default: names },
        scale: { type: 'string', default: '1' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [seed, scale] = [Number(values.seed), Number(values.scale)];
    const wanted = values.trials.split(',').map((name) => name.trim());
    const isKnown = wanted.every((name) => trials.some((trial) => trial.name === name));
    if (!Number.isInteger(seed) || !(scale > 0) || !isKnown) {
      return null;
    }
    const programs = {
      host: here('host.mjs'),
      browserSession: here('browser-session.mjs'),
      rendererRoot: here('../app/renderer'),
    };
    const only = values.only === undefined ? {} : { only: Number(values.only) };
    const repeated = values.only === undefined ? [] : ['--only', values.only];
    return {
      options: { seed, scale, programs, progress, ...only },
      chosen: trials.filter(({ name }) => wanted.includes(name)),
      isJson: values.json,
      parameters: [here('run.mjs'), '--seed', values.seed, '--scale', values.scale, ...repeated],
    };
  } catch {
    return null;
  }
}

/** Prints the table; true when anything was lost. */
async function run({ options, chosen, isJson, parameters }: Asked): Promise<boolean> {
  const [first] = chosen;
  if (isJson && first !== undefined) {
    process.stdout.write(JSON.stringify(await performHere(first, options)));
    return false;
  }
  const start = performance.now();
  const results = await performAll(chosen, parameters, progress);
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  process.stdout.write(
    `seed ${options.seed}, scale ${options.scale}, Node ${process.versions.node}, ${process.platform}, ${minutes} minutes\n\n${resultTable(results)}`,
  );
  return results.some(({ counts }) => counts.some(({ losses }) => losses > 0));
}

const asked = parseAsked();
if (asked === null) {
  progress(`Usage: npm run abuse -- [--seed WHOLE] [--scale FACTOR] [--trials ${names}] [--only NUMBER]`);
  process.exitCode = 2;
} else {
  process.exitCode = (await run(asked)) ? 1 : 0;
}
