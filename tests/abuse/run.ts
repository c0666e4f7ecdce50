import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { resultTable } from './table';
import { trials } from './trials';

/** Makes the trials, prints the table, and ends with 1 when anything was lost. */
const names = trials.map(({ name }) => name).join(',');
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    trials: { type: 'string', default: names },
    scale: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const scale = Number(values.scale);
const wanted = values.trials.split(',').map((name) => name.trim());
const unknown = wanted.filter((name) => !trials.some((trial) => trial.name === name));
if (!Number.isInteger(seed) || !(scale > 0) || unknown.length > 0) {
  process.stderr.write(
    `Usage: npm run abuse -- [--seed WHOLE] [--scale FACTOR] [--trials ${names}] [--only NUMBER]\n`,
  );
  process.exit(2);
}
const progress = (line: string) => void process.stderr.write(`${line}\n`);
const options = {
  seed,
  scale,
  progress,
  programs: {
    host: fileURLToPath(new URL('host.mjs', import.meta.url)),
  },
  ...(values.only === undefined ? {} : { only: Number(values.only) }),
};
const results = [];
for (const { name, title, run } of trials.filter((trial) => wanted.includes(trial.name))) {
  progress(`${name}: ${title} …`);
  const start = performance.now();
  results.push({ name, ...(await run(options)) });
  progress(`${name}: done in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
process.stdout.write(`seed ${seed}, scale ${scale}, Node ${process.versions.node}, ${process.platform}\n\n`);
process.stdout.write(resultTable(results));
const losses = results.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count.losses, 0);
process.exitCode = losses > 0 ? 1 : 0;
