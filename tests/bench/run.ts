import { benchAssignment } from './assignment.bench';
import type { BenchLine } from './bench-line';
import { benchImport } from './import.bench';
import { benchMatching } from './matching.bench';
import { benchOpening } from './opening.bench';
import { benchReach } from './reach.bench';

/** Prints every measurement as one line of JSON; names on the command line pick some of `import`, `assignment`, `matching`, `opening`, `reach`. */
const benches: Readonly<Record<string, () => Promise<BenchLine[]>>> = {
  import: benchImport,
  assignment: benchAssignment,
  matching: benchMatching,
  opening: benchOpening,
  reach: benchReach,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) {
    for (const line of await bench()) {
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
}
