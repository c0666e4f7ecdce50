import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { resultTable } from './table';
import type { Trial, TrialOptions, TrialResult } from './trial';
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
    return {
      options: { seed, scale, programs, progress, ...only },
      chosen: trials.filter(({ name }) => wanted.includes(name)),
    };
  } catch {
    return null;
  }
}

type NamedResult = TrialResult & { readonly name: string };

/** A trial that breaks off has shown nothing: that is a loss, and the others go on. */
async function perform({ name, title, run }: Trial, options: TrialOptions): Promise<NamedResult> {
  progress(`${name}: ${title} …`);
  const start = performance.now();
  const result = await run(options).catch((error: unknown) => ({
    counts: [{ what: 'the trial broke off', trials: 1, losses: 1 }],
    findings: [`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
  }));
  progress(`${name}: done in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return { name, ...result };
}

/** Makes the trials, prints the table, and answers whether anything was lost. Those that mostly wait run beside the others. */
async function runAll({ options, chosen }: Asked): Promise<boolean> {
  const stray: string[] = [];
  const remember = (error: unknown) => {
    stray.push(`stray: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  process.on('unhandledRejection', remember);
  process.on('uncaughtException', remember);
  const waiting = Promise.all(
    chosen.filter(({ isMostlyWaiting }) => isMostlyWaiting).map((trial) => perform(trial, options)),
  );
  const results: NamedResult[] = [];
  for (const trial of chosen.filter(({ isMostlyWaiting }) => !isMostlyWaiting)) {
    results.push(await perform(trial, options));
  }
  results.push(...(await waiting));
  if (stray.length > 0) {
    const counts = [{ what: 'exceptions that nobody caught', trials: stray.length, losses: stray.length }];
    results.push({ name: 'stray', counts, findings: stray });
  }
  process.stdout.write(
    `seed ${options.seed}, scale ${options.scale}, Node ${process.versions.node}, ${process.platform}\n\n${resultTable(results)}`,
  );
  return results.some(({ counts }) => counts.some(({ losses }) => losses > 0));
}

const asked = parseAsked();
if (asked === null) {
  progress(`Usage: npm run abuse -- [--seed WHOLE] [--scale FACTOR] [--trials ${names}] [--only NUMBER]`);
  process.exitCode = 2;
} else {
  process.exitCode = (await runAll(asked)) ? 1 : 0;
}
