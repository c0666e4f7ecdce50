import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundlePrograms } from '../../abuse/bundle-programs';
import type { Programs, TrialOptions } from '../../abuse/trial';
import { trials } from '../../abuse/trials';
import { temporaryFolder } from '../../support/host-ports';

/** The share of each trial that takes a few seconds. */
const shares: Readonly<Record<string, number>> = {
  kill: 0.07,
  'disk-full': 0.05,
  'failing-call': 0.03,
  'damaged-file': 0.05,
  panic: 0.08,
  audit: 0.05,
  backup: 0.05,
  undo: 0.1,
  canary: 0.1,
  packets: 0.1,
  times: 0.02,
};

let programs: Programs;

beforeAll(async () => {
  programs = await bundlePrograms();
});

function optionsFor(name: string): TrialOptions {
  return { seed: 7, scale: shares[name] ?? 0.05, programs, progress: () => undefined };
}

/** A host whose disk now and then says "written" and forgets. */
async function forgetfulHost(host: string): Promise<string> {
  const path = join(await temporaryFolder(), 'forgetful.mjs');
  await writeFile(
    path,
    `import { open } from 'node:fs/promises';
     const handle = await open(process.execPath);
     const prototype = Object.getPrototypeOf(handle);
     await handle.close();
     const { write } = prototype;
     let writes = 0;
     prototype.write = function (bytes, offset, length, position) {
       writes += 1;
       return writes % 2 === 0 ? Promise.resolve({ bytesWritten: length }) : write.call(this, bytes, offset, length, position);
     };
     await import(${JSON.stringify(pathToFileURL(host).href)});`,
  );
  return path;
}

describe('the trials, in short', () => {
  it.each(trials)('$name: $title: nothing is lost', { timeout: 180_000 }, async ({ name, run }) => {
    const { counts, findings } = await run(optionsFor(name));
    expect([findings, counts.filter(({ trials: made, losses }) => made === 0 || losses > 0)]).toEqual([
      [],
      [],
    ]);
  });

  it('notices a host that loses what it acknowledged', { timeout: 180_000 }, async () => {
    const kill = trials.find(({ name }) => name === 'kill');
    const host = await forgetfulHost(programs.host);
    const result = await kill?.run({ ...optionsFor('kill'), programs: { ...programs, host } });
    expect(result?.counts.map(({ losses }) => losses > 0)).toEqual([true]);
  });
});
